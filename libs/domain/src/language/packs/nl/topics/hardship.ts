import type { RuleSet } from '../../../rules/rule-set.ts';

/** Cannot pay: no money, no work, debt. */
export const dutchHardship: RuleSet = {
  words: {
    pay: 'betalen, betaal, aflossen, aanzuiveren, voldoen, opbrengen, ophoesten, overmaken, dragen, bekostigen, missen, trekken, trek, rondkomen, permitteren, veroorloven, redden, vereffenen',
    due: 'rekening, rekeningen, factuur, facturen, huur, stroom, gas, premie, lening, hypotheek, hypotheekrente, voorschot, termijn, aanmaning, bedrag, abonnement, eindafrekening, afrekening, energierekening, boodschappen, eten, medicijnen, schuld, schulden, maandbedrag, contributie, schoolgeld, water, verwarming, dit, het, jullie',
    broke:
      'failliet, blut, platzak, werkloos, werkeloos, dakloos, bankroet, insolvent, ontslagen, zonder werk, zonder inkomen, zonder job, straatarm, te arm, baanloos, brodeloos, aan de grond, in financiële nood, thuisloos, berooid, krap bij kas',
    help: 'betalingsregeling, afbetalingsregeling, afbetalingsplan, afbetaling, betalingsuitstel, uitstel van betaling, schuldhulp, schuldhulpverlening, schuldsanering, schuldbemiddeling, wsnp, collectieve schuldenregeling, sociaal tarief, kwijtschelding, deurwaarder, deurwaarders, incassobureau, incassobureaus, loonbeslag, beslag, uithuiszetting, huisuitzetting, budgetmeter, bewind, ocmw, betaalpauze, betalingsproblemen, gespreide betaling, maandelijkse afbetaling',
    welfare:
      'bijstand, leefloon, uitkering, ww, wia, werkloosheidsuitkering, aow alleen, steun van het ocmw, minimumloon, bijstandsuitkering, wajong, ziekte-uitkering, invaliditeitsuitkering, dopgeld',
  },
  certain: `
    water .. (aan|tot) .. (lippen|nek)
    (eindjes|touwtjes) .. (aan elkaar|knopen)
    (kan|kunnen|kon|red|redden|trek|lukt) .. <due> .. (niet|nie|onmogelijk|nauwelijks|amper|niet meer) .. (<pay>|$)
    (kan|kunnen|kon) .. (niet|nie|nauwelijks|amper|onmogelijk) .. (<pay>|rondkomen)
    <due> .. (niet|nie|nauwelijks|amper) .. (<pay>)
    (niet|nauwelijks|amper|nie) .. (betalen|rondkomen|aanzuiveren|opbrengen|veroorloven|permitteren|ophoesten|aflossen) .. (kan|kunnen|meer|$)
    (kom|komen|komt) .. (niet|nauwelijks|amper) .. (rond|toe)
    kom .. (tekort|te kort)
    (ben|is|zijn|werd|raakte|sta|sinds|net) .. <broke>
    (ben|heb|raakte|verloor) .. (mijn|mn) .. (baan|werk|job|inkomen|zaak) .. (kwijt|verloren)
    (baan|werk|job|inkomen|loon) .. (kwijt|verloren|weggevallen|gestopt)
    (geen|nul|zonder) .. (geld|cent|euro|inkomen|inkomsten|centen|spaargeld|rotte cent|loon|nagel) .. (meer|voor|om|heb|hebben|over|en|,|$|wel)
    (heb|hebben|is) .. geen .. (geld|cent|inkomen|inkomsten)
    (geld|loon|uitkering|pensioen|salaris) .. (is op|raakt op|reikt niet|volstaat niet|komt niet toe|genoeg niet|niet genoeg|reikt)
    (blijft|hou|houd|over) .. (niks|niets|niet genoeg|weinig) .. (over|om van te leven|voor eten|,|$)
    (nog|maar|slechts) .. euro .. (tot|over|om van te leven|missen|voor de rest|eind van de maand|op mijn rekening)
    euro kan ik missen
    (zit|zitten|steek|tot) .. (over mijn oren|in de schulden|diep in|in de schuld|financiële problemen|financieel)
    (schulden) .. (oren|hoog|opgelopen|niet meer|afbetalen|stapelen|bergen|kan)
    (heb|hebben) .. (veel|hoge|zoveel|grote) .. schulden
    (kan|mag|kunnen|graag|wil|vraag|nodig|mogelijk|is|aanvragen|krijgen|afspreken|treffen|om|heb) .. <help> .. (afspreken|krijgen|aanvragen|mogelijk|treffen|<question>|voor|graag|$|aan|hebben|want)
    (rekening|factuur|huur|schuld|achterstand|aanmaning|boete|eindafrekening|premie|energierekening|dit|openstaande|alles) ..5 (in|met) .. (stukjes|schijven|termijnen|delen|kleine bedragen|beetjes) .. (betalen|afbetalen|<question>|aflossen)
    (in|met) (kleine|kleinere|een paar)? (stukjes|beetjes|kleine bedragen|kleine stapjes) .. (betalen|afbetalen|aflossen)
    (in schijven|in termijnen|gespreid) .. (rekening|factuur|huur|schuld|achterstand|eindafrekening|boete)
    (afbetalen|aflossen) .. (in|met) .. (stukjes|schijven|termijnen|delen)
    (rekening|factuur|huur|schuld|eindafrekening|premie|achterstand) .. (in stukjes|gespreid|later) .. (betalen|afbetalen)
    (uitstellen|opschorten|pauzeren) .. (betaling|aflossing|termijn)
    (betaling|aflossing|termijn|huur) .. (uitstellen|opschorten|pauzeren)
    (uitstel) .. (krijgen|vragen|betalen|betaling|graag|mogelijk|nodig|aub)
    (vraag|graag|krijg|mag|kan|om|wil) .. uitstel
    (kan|mag) (het|dat|ik) .. (in kleinere stukjes|in kleine stukjes|in stukjes)
    in (kleinere|kleine) stukjes
    (kan|mag) (het|dit) gespreid
    (baan|werk|job) (weg|kwijt)
    <due> trek ik (niet|niet meer)
    (kan|mag|kunnen) (ik|we) .. spreiden
    achterstand .. (weg te werken|wegwerken|inhalen)
    (deurwaarder|deurwaarders|incassobureau|incassobureaus|beslag|uithuiszetting|loonbeslag|schuldsanering|schuldhulp|afsluiting) .. (aan|komt|lijn|dreigt|deur|loon|ik zit|rekening|mij|gelegd|heb|en|morgen|in)
    (zit|ben) .. (in|onder) .. (schuldsanering|schuldhulpverlening|bewind|wsnp|collectieve schuldenregeling|budgetbeheer)
    (water|stroom|gas|internet|elektriciteit|verwarming) .. (afgesloten|afsluiten|afgesneden|afkoppelen) .. (kan|geld|kinderen|betalen|ik|en|aanzuiveren|winter)
    (sluit|snij|koppel|zet) .. (stroom|gas|water|internet|elektriciteit) .. (niet|aub) .. af
    (sluit|snij|koppel) .. (mijn|ons|onze) .. (internet|stroom|gas|water) .. (niet)? af
    (leef|leven|zit|overleef|rondkomen) .. (van|op|met|in) .. <welfare>
    (alleenstaande) .. (ouder|moeder|mama|vader) ..8 (niet|geld|krap|rond|betalen|redden)
    (kiezen|keuze) tussen .. (eten|stroom|huur|verwarming|medicijnen)
    (geen|niet) .. (eten|luiers|boodschappen|verwarming) .. (kinderen|kopen|meer|geld|kunnen)
    (stoken|verwarmen) .. (niet|nauwelijks|amper) (meer)?
    (eten|eet) .. (nauwelijks|amper|om de dag|een keer per dag)
    (verdien|krijg) .. (te weinig|niet genoeg|amper|minder dan)
    (slaap|slapen|woon|wonen) .. (in de|in mijn|op) .. (auto|straat|tent|park|bank van)
    (trouwring|auto|spullen|alles|juwelen|meubels) .. verkocht .. (en|nog|tekort|betalen|om|rond)
    (financieel|financiële|geldelijke) .. (moeilijk*|krap|nood|problemen|probleem|zorgen|zwaar|aan de grond|niet haalbaar|onmogelijk|situatie)
    (mijn|onze|mn) (zaak|bedrijf|winkel|restaurant) .. (failliet|over de kop|moeten sluiten|dicht moeten|geen omzet|bankroet)
    (gestopt|stop) .. (pillen|medicijnen|verwarming|bloeddrukpillen) .. (geld|over|duur|betalen)
    (pillen|medicijnen|bloeddrukpillen) .. (gestopt|niet betalen|te duur)
    (bracht|verdiende) .. geld .. (binnen)
    (ik|we|wij|rekening) (sta|staan|staat) .. rood
    (sta|staan) (ik|we) .. rood
    (trek) (ik|we) (het|dit) .. niet (meer)? (,|$)
    ik trek (het|dit) niet (meer)? (,|$)
  `,
  possible: `
    (betalingsregeling|afbetaling|uitstel|sociaal tarief|afbetalingsplan|kwijtschelding|schuldhulp|schulden|betalingsproblemen)
    (werkloos|bijstand|leefloon|ontslagen|failliet|ocmw|deurwaarder)
    (te duur|onbetaalbaar) .. (voor mij|voor ons|geworden|pensioen|uitkering)
    (krap|moeilijk|zwaar|eng) .. (bij kas|financieel|deze maand|momenteel|rondkomen)
    (geldproblemen|geldzorgen|geldnood|armoede)
  `,
  not: `
    (rekening|factuur|account) niet meer (openen|vinden|zien|downloaden)
    niet meer openen
    uitstel van (levering|vertrek)
    trek .. niet aan
    gespreid .. (bank|telefoon|keuken|leveren|bezorgen)
    (buurman|kennis|neef|vriend|collega|zwager|winkel|concurrent|zanger) ... (<broke>|werkloos|failliet|ontslagen)
    was .. werkloos
    (ik was) .. (werkloos|ontslagen)
    contant geld
    geen (contant|cash|bargeld)
    (wat betekent|hoe werkt|wat is|scriptie|werkstuk|vroeger|folders|werk bij|van je vrienden|op afbetaling|spaarpot) ... (<help>|schulden|afbetaling|kwijtschelding|sociaal tarief|schuldhulpverlening)
    kopen op afbetaling
    (licht|tram|stoplicht|sein|lampje|trein) .. rood
    (voedselbank) .. (sponsoren|doneren|inzamelen)
    bij (jullie|de|een) concurrent
    (telefoon|bank|keuken|fiets|laptop|tv|toestel|zetel) .. (in termijnen|gespreid|in schijven|in delen|op afbetaling)
    (in termijnen|gespreid|in schijven) .. (voor|telefoon|bank|keuken|fiets|laptop|toestel)
    (abonnement|app) .. (vinden|openen|zien)
    (kaart|pas|app|automaat|paypal|site|kassa|ideal|creditcard|link|betaallink|apple|bancontact|klarna|terminal) .. (niet|geen) .. <pay>
    (kan|kunnen) .. niet .. (betalen|betaal) (met|via|per|op)
    (met|via) .. (kaart|app|ideal|bancontact|paypal|creditcard) .. betalen
    (schulden|schuld) .. (heb ik niet|geen)
    (geen|niet) .. (schulden|schuld|failliet|werkloos)
    (geen) (kosten|korting|probleem|betalingskenmerk)
    betalen kan ik wel
    (bankroet|blut|platzak) .. (lol|haha|concert*|avond|vakantie|shoppen)
    (verzekering|woonlastenverzekering|verzekerd) .. (werkloosheid|ontslag)
    (beltegoed|data|batterij|accu|tijd|voorraad|inkt) .. op
    (honger) .. (burger|pizza|bestelling|eten waar|bezorg*)
    (schenken|doneren|sponsoren|inzamelen|zamelen|vrijwilliger|doneer)
    (geld) .. (niet|nog) .. (ontvangen|binnen|gestort|teruggekregen|gekregen|terug|aangekomen)
    (pinautomaat|automaat) .. geld
    (abonnement|order|bestelling) .. pauzeren
    (nieuwe|andere) (baan|job)
  `,
  notInSentence: `
    (knop|foutmelding|grijs|laten betalen door|betaalpagina|vroeger had ik)
    (voedselpakketten|wat rekenen|bedrijven|haha|lol|in 2013|spel of|is er een woonlasten*|doen jullie)
  `,
};

import type { RuleSet } from '../../rules/rule-set.ts';
import { dutchNoRequest } from './no-request.ts';
import { dutchMaybeOnward, dutchOnward, dutchOnwardWords, dutchRefusing } from './request-onward.ts';
import { dutchJobs, dutchSideways } from './request-sideways.ts';

/** A word for a person behind one of these goes with it; behind any other word it is asked for by itself, though no mark stands between. */
const GOVERNS =
  '(ja|nee|och|tjonge|call|oud|zelfstandig|freelance|senior|junior|financieel|juridisch|technisch|commercieel|medisch|sociaal|ervaren|de|het|t|een|n|geen|mijn|mn|je|jouw|uw|jullie|ons|onze|zijn|zn|haar|hun|dit|dat|deze|die|elk|ieder|al|veel|meer|minder|ander|nog|als|dan|of|en|van|voor|met|zonder|bij|naar|aan|door|op|in|te|tot|uit|over|per|onder|tegen|tussen|ben|bent|is|was|word|wordt|heet|zelf|ook|alleen|slechts|hier|daar|er|zo|zon|ik|jij|u|hij|zij|ze|we|wij|mij|jou|hem|wat|wie|welk|paar|super|top|goed|echt|twee|drie|vier|vijf|zes|tien|twaalf|honderd|duizend|goede|oude|nieuwe|vriendelijke|onvriendelijke|bestee|leuke|jonge|groote|kleine|echte|eerste|tweede|vorige|zelfde|aardige|laatste|iedere|elke|menig|menige|alle|vele|andere|welke|menselijke|waren|worden|hebben|heb|heeft|had|werken|werk|werkt|zoeken|zoek|zoekt|heten|spelen|blijven|blijf|vervangen|vervangt|bedankt|bedank|2|3|4|5|6|7|8|9|10|11|12|15|20|25|30|40|50|60|80|100|200|500)';

/** Dutch says whom before or behind the verb: `met een medewerker praten`, `verbind me door met een medewerker`. */
export const dutchRequest: RuleSet = {
  words: {
    ...dutchOnwardWords,
    job: dutchJobs,
    talk: `
      praten, praat, spreken, spreek, bellen, chatten, overleggen, bespreken, communiceren, corresponderen, kletsen, schrijven, verbinden, verbonden, doorverbinden, doorverbonden, klappen, klapt, contact, doorpraten, overleg, telefoneren, afstemmen, typen, mailen, regelen, oplossen, doornemen,
      proaten, babbelen, uitklaren, discussiëren, onderhandelen, appen, doorverbind, verbind, converseren, bespreek, overhebben`,
    meet: 'spreken, bereiken, spreke, contacteren, treffen, raadplegen, hebben aan, horen, krijgen, benaderen, aanspreken, telefoneren',
    connect: `
      doorverbinden, verbind, verbindt, verbinden, doorverbind, zet, zetten, zette, schakel, schakelt, doorschakelen, schakelen, doorzetten, stuur, sturen, stuurt, doorsturen, geleiden, leid, leidt, breng, brengen, brengt, geef, geeft, geven, doorgeven, doorgeeft, verwijs, verwijzen, verwijst, schuif, schuift, escaleer, escaleert, escaleren,
      draag, draagt, overdragen, overzetten, koppel, koppelen, linken, doorlinken, doorverwijzen, doorgestuurd, doorverbonden, doorgeschakeld, doorverwezen, overgedragen, laat, laten, transfer, doorgeleiden, zetz, schakelt, hevel, overhevelen, doorverbindt, plaats`,
    bring:
      'geef, geeft, geven, haal, haalt, halen, roep, roept, roepen, stuur, stuurt, sturen, pak, pakt, zet, regel, regelt, breng, brengt, doe, doet, laat, bel, vraag, gif, gief, zoek, stuurt, bezorg, leen, schakel, neem, gooi, trommel, geeft',
    act: `
      bellen, bel, belt, terugbellen, terugbelt, opbellen, contact, contacteren, contacteert, helpen, helpt, hielp, verderhelpen, reageren, reageert, antwoorden, antwoordt, overnemen, overneemt, meekijken, meekijkt, kijken, kijkt, spreken, spreekt, praten, praat, komen, komt, uitleggen, uitlegt, beantwoorden, bijstaan, opnemen, opneemt,
      terugschrijven, chatten, chat, chat, meelezen, oppakken, oppakt, behandelen, bekijken, bekijkt, begeleiden, melden, meldt, voortzetten, meedenken, oplossen, erbij, beslissen, inspringen, bevestigen, meedenkt, reactie, luisteren, luistert, spreek`,
    matter:
      'dit, dat, gesprek, chat, vraag, zaak, dossier, probleem, klacht, het, geval, kwestie, verhaal, case, ticket',
    full: 'beu, zat, moe van, genoeg, gek van, ziek van, stop met, weg met, kappen, houdoe, haat, hekel, geen zin, waardeloos, waardeloze, nutteloos, nutteloze, stomme, domme, achterlijke, rot, klaar met, weiger, sla, overslaan, vertrouw, klote, schepen, afgescheept, snapt, begrijpt, herhaalt',
    ownSide:
      'baas, chef, manager*, collega, collegas, boekhouder, advocaat, huisarts, arts, dokter, docent*, leidinggevende*, teamleider*, assistent*, werkgever, verhuurder*, elektricien, makelaar*, monteur*, accountant, trainer*, adviseur, chauffeur*, personeel, medewerker*, team, agent',
    other: `
      reisagent, user agent, useragent, back-upagent, backup agent, taakbeheer, wachtwoordmanager, wachtwoordbeheerder, medewerkerskorting, personeelskorting, contactpersoon, rechtspersoon, natuurlijk persoon, mensenrechten, politieagent, persoonsgegevens, persoonlijke gegevens, persoonlijke instellingen, accountbeheerder, bestandsbeheerder,
      chef-kokmes, netwerkoperator, kunstmest, tandarts, dierenarts, dierenartsen, streamingdienst, kerkdienst, nachtdienst, dagdienst, vroege dienst, late dienst, militaire dienst, roomservice, carservice, servicebeurt, serviceboekje`,
    shortClear: `
      mens, medewerker, menselijke medewerker, echt persoon, echte persoon, mdw, adviseur, klantenadviseur, collega, supervisor, manager, leidinggevende, echt mens, human, operator, real person, levend persoon, servicemedewerker, klantenservicemedewerker, baliemedewerker, helpdeskmedewerker, menselijk contact, echte medewerker, doorverbinden, doorschakelen, telefonist, telefoniste`,
    shortVague:
      'agent, support, helpdesk, klantenservice, klantendienst, service, iemand, receptie, hulp van mens, menselijke hulp, persoonlijk contact, echte hulp, live chat, livechat, directie, chef, balie, specialist, technieker, monteur, expert, persoonlijke hulp, contact, live hulp, persoonlijk gesprek, doorgeven, doorsturen, customer service',
    past: 'gisteren, eergisteren, vroeger, vorige, laatst, destijds, onlangs, toen, ooit, eerder, daarnet, zonet, vorig',
    done: 'gesproken, gebeld, gepraat, gezegd, zei, zeiden, beloofd, beloofde, verteld, vertelde, heeft, had, was, waren, gaf, gehad, belde, sprak, kwam, hielp, gehaald, gedaan, geholpen, zegt, vroeg, langsgeweest, verliep, spelde, gespeld, goedgekeurd',
    edit: 'toevoegen, uitnodigen, verwijderen, aanmelden, aannemen, bedanken, complimenteren, beoordelen, meenemen, reserveren, verzekeren, betalen, overmaken, inhuren, ontslaan, aanstellen, registreren, boeken, lastigvallen, storen',
  },
  always: `${dutchRefusing}
    (vriendelijk|goed) .. (zijn|willen zijn)? .. om .. (<clear>|<someone>|<person>) .. (te|door)
    (mij|me) (moar|maar|mar) (een|n|unne)? (<clear>|<person>)
    (op prijs|appreciëren|waarderen|fijn vinden) .. als .. (<clear>|<someone>) .. <act>
    kan iemand die ..8 (antwoorden|helpen|reageren|meekijken)
    waarom (kan|mag|krijg) ik .. (geen|niet|niemand) ..5 (<talk>|<meet>|<clear>|<someone>|lijn)
    (kan|mag|krijg) ik (hier|dan|bij jullie|echt)? (hier|dan)? (geen|niet|niemand) ..4 (<talk>|<meet>|<line>) <question>
    (is|zijn|zit|werkt) (er|daar|hier) (daar|hier|dan|nou|nu|echt)? (niemand|geen) (<clear>|<real>|<person>)? (mens|persoon)? (die|met wie|om|bij|daar|beschikbaar|aanwezig|bereikbaar)
    (verbind|zet|schakel|stuur|breng) (me|mij|ons|mijn) (toch|dan|maar|even|ff|aub|nu|eens|direct|gewoon)? (maar|even|aub|nu)? (door)? (met|naar) .. (<clear>|<someone>|<department>|<person>|baas)
    (vind|vond|krijg|zie) (ik)? (hier|nergens) .. (geen|niemand) .. (mens|medewerker|persoon) .. (spreken|praten|helpt)
    geen .. <machine> .. (gewoon|maar|liever|wel|geef) .. (<clear>|<someone>)
    niet .. <machine> .. maar .. (<clear>|<someone>)
    ik had .. om (een|de) (<clear>|persoon) gevraagd
  `,
  certain: `${dutchOnward}
    met .. (<clear>|<person>|<someone>|<department>|mensen) .. (mij|zelf|van|over|hier|die)? .. <talk>
    (praten|spreken|chatten|bellen|overleggen|overleg|telefoneren|praat|contact|verbinding|gesprek|verbinden|doorverbinden|babbelen|klappen|proaten) .. (met|mit) .. (<clear>|<person>|<someone>|<department>)
    (spreken|spreek) (met)? .. (<clear>|<person>|iemand|baas|directie)
    (<want>|<can>|liever|hoe|waar|om|graag|<need>) ik? .. (<clear>|<person>|iemand|persoon|iemd|<department>|mevrouw|meneer) ..4 <meet>
    (<want>|<can>|<need>|graag|eis|moet) ik? .. (<clear>|<person>|<someone>|<department>|mensen) .. (aan|op) (de|t|het) <line>
    <someone> .. (aan|op) (de|t) <line>
    (hoe|waar|wanneer) .. (bereik|spreek|vind|krijg|kom|contacteer|kan) .. (<clear>|<person>|<real> <someone>|iemand)
    (hoe|waar) kom ik .. bij .. (<clear>|<someone>|mensen)
    (ik)? (wil|heb|wens|zoek|eis|moet|verlang|prefereer|wilde) .. (<clear>|<person>|<real> <someone>|persoon) $
    (wil|heb|wens|zoek|eis|verlang|prefereer|wilde|graag|wacht) .. (<clear>|<person>|persoon|iemand) (nodig|gewoon|geen|nu|die|van|om|voor|met|in|bij|uit|aan|hebben|en|hier|erbij|graag)
    (heb|hebben|kheb) .. (<clear>|<person>|<someone>) .. nodig
    (wil|zoek|heb|verlang|moet|wou|graag|liever|had|doe) .. (iemand|persoon) .. (die|van|met|uit|bij|om)
    (hulp|antwoord|uitleg|contact|advies|reactie|assistentie) (van|met|door) .. (<clear>|<person>|<real> <someone>|uw mensen|iemand van)
    (wil|graag|wens|zou) .. (geholpen|bediend|gebeld|teruggebeld|bijgestaan|te woord gestaan|verder geholpen|gecontacteerd) .. (door) .. (<clear>|<someone>|<person>)
    (door) .. (<clear>|<someone>|<person>) .. (geholpen|gebeld|teruggebeld|bijgestaan|gecontacteerd|bekeken|behandeld|beantwoord) .. (worden|$)
    (persoonlijk|door iemand) .. geholpen .. worden
    <bring> <you>? (me|mij|ons|er|maar|eens|eindelijk|nu|dan|aub|even|ff|toch|meteen|gewoon|direct|snel|je|uw|jullie)? (maar|moar|mar|eens|dan|aub|even|ff|nu|toch|gewoon|een|de|n|uw|je)? .. (<clear>|<person>|<real> <someone>|persoon)
    <bring> <you>? (me|mij|er|maar|eens|eindelijk|nu|dan|aub|even|ff|toch|gewoon|ons)? (maar|eens|dan|aub|even|ff|nu|gewoon)? (iemand|iemd) (anders|die|erbij|van|met|op|aan|uit|spreken|bellen|me|mij|om|nu|contact|hier|te|$)
    (geef|haal|roep|stuur) .. (iemand|haar|hem) .. (door|erbij|hier|spreken)
    (<clear>|<person>|<someone>) .. (erbij|er op|erop) (halen|roepen|zetten|aub|nu|$)
    (<clear>|<person>|iemand) .. (voor|aan) (me|mij) .. (halen|regelen|roepen|zoeken|geven)
    (een|de) (<clear>) (halen|roepen|regelen)
    <connect> <you>? (me|mij|ons|mijn|dit|deze|het|is|mn) ..4 (met|naar|bij|aan|door|tot) ..4 (<clear>|<person>|<someone>|<department>|persoon|kantoor|levend)
    (me|mij|ons|mijn) .. (met|naar|bij|aan|door naar|door met) ..4 (<clear>|<person>|<someone>|<department>) .. <connect>
    (me|mij|ons) .. (door|in contact) .. (te)? (verbinden|geleiden|schakelen|zetten|sturen|brengen) .. (met|naar|bij) .. (<clear>|<someone>|<department>|<person>)
    (doorverbinden|doorsturen|overdragen|doorverwijzen|doorverbonden|doorverbind|doorschakelen|doorgeschakeld|doorgezet|doorzetten|doorgestuurd|doorverbondenworden|verbinden) (worden)? (met|naar|aan|aub) .. (<clear>|<person>|<someone>|<department>|persoon)
    (met|naar) .. (<clear>|<person>|<someone>|<department>) .. (verbonden|doorverbonden|doorverbinden|doorgeschakeld|doorgestuurd|verbinden|doorgezet)
    (verbind|schakel|zet) <you>? (me|mij|ons) .. door
    (in contact) .. (brengen|komen|met|gebracht|te)
    (kun|kunt|kan|wil|wilt|zou|mag|kunde) <you>? (me|mij|ik|is)? .. (doorverbinden|doorschakelen|doorzetten|doorverbonden)
    ^ (doorverbinden|doorschakelen|doorverbind|verbind door|zet me door|schakel door|verbind me|doorverbonden) $
    (graag|direct|meteen|gewoon|eindelijk|nu) (doorverbinden|doorschakelen|doorverbonden|doorgeschakeld)
    naar de .. <department> .. (<please>|wil ik|moet ik|graag)
    escaleer .. (naar|aan) .. (<clear>|iemand|<department>)
    (geef|schuif|draag) .. (dit|gesprek|het|stokje|chat|zaak) .. (door|over)
    (<can>) .. (<clear>|<person>|persoon|mens) ..5 (me|mij|ons|dit|het|hier|er|mn|mijn|reageren|helpen|komen|bellen|chatten|contact|voor) .. <act>
    (<can>) .. (<clear>|<person>) ..5 <act>
    (<can>|zal|wil) .. (iemand|iemd|een|een van|eentje|<someone>) (me|mij|ons) .. (bellen|terugbellen|contacteren|spreken|opbellen|belt)
    (<can>|zou) .. (<someone>) (van|uit|bij|vd|daar) (<yours>|het|de|<department>) ..6 <act>
    (<clear>|<someone>|<person>) (van|uit|bij|vd) (<yours>|het|<department>) ..6 (<act>|spreken|praten|overnemen|opneemt)
    laat .. (<clear>|<person>|<someone>|mevrouw|meneer) ..6 (<act>|contact|opnemen)
    (<clear>|<person>|<someone>) (moet|mag|dient|zal|zou) .. (<act>|me|mij|dit|contact)
    (zou|wil|kan) .. (<someone>|<clear>) (tijd|even|eens|dit|mij|me|met|eventueel) ..5 (<act>|tijd|overnemen|hebben|meekijken)
    (een) van (uw|jullie|de|je) .. (mensen|collegas|medewerkers|trainers|adviseurs|personeel) .. (<act>|<talk>|spreken|hebben|voortzetten|praten)
    (met een van|een van) (uw|jullie|je) (mensen|collegas|verzekeringsmensen|medewerkers|*mensen)
    met wie .. (kan|mag|moet) ik .. (bellen|chatten|praten|spreken|overleggen|contact)
    (wie) .. (baas|leidinggevende|manager|directeur) .. <question> .. (verbind|geef|met|roep|hem|haar|spreken)
    (met|bij) (hem|haar|die) .. (spreken|praten|verbinden|verbind|door)
    (die|dat|hem|haar) .. (zoek|wil) ik .. (spreken|aan de lijn|aan de telefoon)
    (haal|roep|zet|gooi|trek) er .. (iemand|<clear>) .. bij
    dus haal er .. (iemand|<clear>) bij
    (naar|met) .. (<department>|<clear>) (doorzetten|doorgezet)
    (moet|had graag|wil) .. (de|een|uw|jullie|den) .. <clear> ..3 (hebben|gesproken)
    (ik|wil|ga|zal) (praat|spreek|typ|chat|klets)? (niet|nie) (met|tegen) .. <machine> (praten|spreken|chatten|typen|,|$)
    ik (praat|spreek|typ|chat) (niet|nie) (met|tegen) .. <machine>
    met .. (iemand|<clear>) .. over hebben
    (mee|me) iemand (klappen|babbelen|spreken|praten)
    (word|wil|zou) (ik)? (liever|graag) .. (gebeld|teruggebeld|opgebeld)
    ik (word|wil) (liever|graag) (gebeld|teruggebeld)
    (stuur|zet|plaats|graag|vraag|wil) .. belverzoek
    (me|mij|ons) .. (belletje|telefoontje) .. (geven|doen|plegen)
    <please> (een|n) persoon $
    (me|mij|ons) .. doorgeven aan .. (<someone>|<department>|<clear>)
    (die|hem|haar) .. wil ik aan (de|tafel|het)
    die (juffrouw|meneer|mevrouw|dame|<clear>) .. (zoek|wil) ik
    (moet|wil|zou) (me|mij) .. <clear> .. geven
    (me|mij|ons) .. te woord staan
    laat .. (me|mij) .. telefonisch .. (contacteren|bellen)
    (me|mij) telefonisch .. (contacteren|bellen|opbellen|te woord)
    (<clear>|<person>|<someone>) .. (wil|zou) ik .. (spreken|praten|hebben|bellen|overleggen)
    (met|bij) .. (<clear>|<department>|<person>|directie) (wil|moet|zou) ik .. (praten|spreken|bellen|overleggen)
    (is|zijn|zit|zitten|werkt|werken|heb|hebben|heeft) (er|daar|hier|je|jullie|u|ie)? (hier|daar|ook|nog|geen|gwn|bij jullie|niet|gewoon|dan)? (ook|een|gewoon|gwn|nog|geen|n)? (een|n|nen|echte)? .. (<clear>|<real> <someone>|echte mensen|<real> mens) .. (<question>|ofzo|die|met wie|waar|voor me|voor mij|beschikbaar|bereikbaar|aanwezig|veur)
    (is|zit|werkt|heeft) (er|daar|hier)? .. iemand ,? (die|met wie|waarmee|om mee|beschikbaar|bereikbaar|voor me|voor mij|aanwezig)
    (heeft|heeft de|hebben) .. <department> .. iemand voor (me|mij|ons)
    wie (bij|van) (jullie|u|je) .. (kan|mag|helpt|wil|heeft)
    wie neemt .. over
    (liever|gewoon|alleen|enkel|eerder|voorkeur) .. (met|een|aan|iemand)? .. (<clear>|<real> <someone>|mensen) $
    liever .. (iemand|persoon|mens) .. (die|spreken|aan|van|dan)
    (ik)? (praat|spreek|wacht|wil) (alleen|enkel|liever|wel|op) .. (<clear>|<someone>|mensen)
    (jij niet|niet jij) , iemand anders
    iemand anders (spreken|praten|hebben|aub|graag|alstublieft)
    (wacht|wachten|wachtrij|wacht wel|blijf) .. (op|voor|tot) .. (<clear>|<person>|<someone>)
    (zet|plaats) .. (me|mij) .. (wachtrij|wachtlijst|rij)
    ^ <det>? <real>? <shortClear> $
    !${GOVERNS} _ <real>? <shortClear> $
    !${GOVERNS} _ <real> (<clear>|<someone>|<person>|mens) $
    !${GOVERNS} _ <shortVague> <please> $
    ^ persoon $
    ^ (doorverbinden|doorschakelen) (of|en|,|<question>)
    (kom|kom maar|hup|vooruit|hier) .. met .. (<clear>|<person>)
    (zou|kunt|kan|wilt) .. (u|je|jullie) ..6 om .. (<clear>|<someone>) te _
    (<clear>|<person>|<someone>) (te|erbij) (roepen|halen|vragen|bellen|spreken|sturen)
    (stellen|fijn|blij|geholpen|prettig|beter|appreciëren|waarderen) .. als .. (<clear>|<someone>|<person>) ..4 <act>
    om (een|de|n|uw|je) .. (<clear>|<person>|persoon) .. (vraag|vragen|gevraagd|smeek|verzoek|roep)
    (<clear>|<person>|<someone>) .. (me|mij|ons) .. (belt|bellen|terugbelt|contacteert|spreekt|terugbellen)
    (bespreek|regel|overleg|doe|zeg|vertel|praat|bespreken) .. (liever|enkel|alleen|ik)? .. (met|aan|tegen) .. (<clear>|<person>|<someone>)
    (doe|geef|gif) (mij|me) (maar|moar|mar|mer|gewoon|nu|toch) .. (<clear>|<someone>|<person>)
    <can> iemand die ..6 (antwoorden|helpen|reageren)
    ^ <det>? <real> (<clear>|<someone>|<person>|contact|hulp|mens) $
    ^ (<shortVague>|<department>) <please> $
    <please> <det>? <real>? (<clear>|<person>) $
    <det>? <real>? (<clear>|<person>|persoon) (graag|aub|alstublieft|alsjeblieft|svp|please|gevraagd|nodig|gezocht)
    please .. (<clear>|<person>)
    (echte|menselijke) (hulp|medewerker|assistentie) ,? (geen|<please>)
    (live|chat|chatten|gesprek|telefoontje|belafspraak|afspraak) (met) .. (<clear>|<person>|<real> <someone>|mens|persoon)
    (plan|boek|maak) .. (telefoontje|belafspraak|gesprek|terugbelafspraak|telefonische afspraak)
    (voorkeur|geef) .. (aan)? .. gesprek .. met
    (ik)? (wil|zou|wens) .. (naam|gezicht) .. gesprek
    sla de bot over
    (vraag|gevraagd|vragen) .. om .. (<clear>|<person>|persoon)
    (uitgelegd|gehoord|horen|uit de mond|antwoord) .. (door|van) .. iemand .. (die|van)
    ^ <det>? <real>? (<clear>|<someone>|<person>) (spreken|contacteren|bellen|bereiken|halen|gewenst|gezocht|nodig|inschakelen|roepen)
    (neem|nemen|neemt|gelieve|graag|wil|kunt|kan|laat|zou|verzoek|wens) .. contact met (me|mij|ons) (op|opnemen|te|nemen)
    contact met (me|mij|ons) (op te nemen|opnemen|op|zoeken)
    (mijn|deze|dit|de) (vraag|zaak|probleem|dossier|verzoek|klacht|chat|gesprek) .. (aan|naar) .. (<clear>|<someone>|<department>) .. (doorgeven|doorsturen|overdragen|voorleggen|doorzetten|geven)
    (stuur|geef|leg|zet|draag) .. (mijn|deze|dit|de) (vraag|zaak|probleem|dossier|verzoek|klacht) .. (aan|naar|door) .. (<clear>|<someone>|<department>)
    graag .. (telefoontje|belletje)
    (hulp|antwoord|uitleg|advies) nodig (van|door) .. (<clear>|<person>|<someone>)
    waar (zijn|is|blijven|blijft) .. <real> (<clear>|<someone>|<person>)
    talk to .. (human|person|agent|someone|representative|somebody)
    speak to .. (human|person|agent|someone|representative|somebody)
    (bel|belt|bellen) <you>? (me|mij|ons) .. (terug|even|ff|maar|op|vandaag|morgen|vanmiddag|aub|nu|eens|straks|$)
    (me|mij|ons) .. (terugbellen|opbellen|bellen|terugbelt|opbelt|telefoneren|teruggebeld)
    (teruggebeld|gebeld) worden
    (terugbelverzoek|telefonische reactie|belafspraak|terugbelafspraak) .. (graag|van|indienen|inplannen|maken|aanvragen|<please>)
    (wil|graag|verzoek|verwacht|wens|had) .. (telefonisch|telefonische|mondeling) .. (contact|gesprek|reactie|toelichten|bespreken|onderhoud|overleg)
    graag .. contact .. (met|van) .. (<clear>|<someone>|<department>|uw|een van)
    (haal|haalt|trek|help|krijg) (me|mij|ons) .. (weg|uit|los|af) ..1 (bij|van|uit)? ..1 <machine>
    (die|dezelfde|deze) (mevrouw|meneer|dame|heer|medewerker|medewerkster|collega|jongen|meid|jongedame) van (gisteren|daarnet|zonet|vanmorgen|vanochtend|net|eerder|vorige week)
    ^ (de|het)? ..1 <department> (graag|aub|alsjeblieft|alstublieft) ,? (die|zij|ze|daar) (kennen|kent|hebben|heeft|weten|weet)
    (moet|wil|zoek) .. <department> (hebben|spreken|bereiken)
    (rechtstreeks|direct|zelf|persoonlijk) met (iemand|<clear>|een van jullie) (opnemen|afhandelen|regelen|bespreken|oplossen)
    (dit|dat|het) .. (hogerop|naar boven|bij uw leiding|bij de leiding) (komt|gaat|brengen|gebracht|leggen)
    (iem|iemd|iemand) (van|v) (jullie|ulder|u) .. (helpen|kijken|bellen|spreken|meekijken)
    (is|zit) (er|ier|hier) (iem|iemd|iemand) of ..3 <machine>
    (gelezen|door|doornemen|doorlopen) .. (iemand|<clear>) .. met (mij|me) .. (doorlopen|doornemen|nalopen|bekijken)
    (een|n) (mens|medewerker) (voor nodig|nodig|nodig voor)
    (kan|mag|kunnen) ik .. (doorgezet|doorverbonden|doorgeschakeld|doorgestuurd) worden (naar|met) _
    (ik)? had (graag|liever) (de|het|een|uw|jullie) ..2 gesproken
    (geef|stuur) (mijn|m'n|mn) (nummer|gegevens) .. (aan|naar) .. (collega|<clear>|<someone>) ..5
    (steek|zet|stuur|smijt) (mij|me) (eens|maar|efkes|even)? door (naar|met|aan) ..6
    (stuur|geef) .. (vraag|dossier|bericht|probleem) door (naar|aan) .. (iemand|<clear>|<someone>)
    ${dutchSideways}
  `,
  possible: `${dutchMaybeOnward}
    ^ <det>? <shortVague> $
    (is|zit) (daar|hier|er) (nog|ook|eigenlijk|misschien|wel)? (iemand|een mens) (daar|hier|aanwezig|<question>|thuis|wakker)
    ^ iemand (daar|hier|aanwezig|thuis|<question>)
    (kan|wil) (er)? iemand (mij|me|ons|hier)? (mij|me|even|hier)? (verder|ff|even|mee)? (helpen|helpt|verderhelpen)
    (wil|zoek|heb|moet) .. (iemand|hulp van iemand) $
    (hoe|waar|wanneer) .. (bereik|contacteer|bereiken|contacteren|contact) .. (<department>|jullie|u)
    moet ik .. (met|een) .. (<clear>|<someone>|<department>) .. (<talk>|bellen) ..5 <question>
    <full> .. <machine>
    <machine> .. <full>
    (wil|wens|ga|zal) (niet|nie) .. (met|aan|tegen|verder) ..4 <machine>
    (niet|nie|nooit) .. (met|aan|tegen) .. <machine> .. (praten|typen|spreken|chatten|overleggen|kletsen|verder)
    ^ (geen|nee|stop|weg) .. <machine>
    (niet|geen) (weer|meer|langer) .. <machine>
    (wil|zoek) .. (naar)? (de|uw|jullie)? (<department>) $
    (telefonisch|mondeling|persoonlijk) .. (bespreken|regelen|toelichten|afhandelen|overleggen|uitleggen)
    (liever|graag) .. (bellen|telefoneren|telefonisch)
    (kan|kunnen) (ik|we) .. (bellen|telefonisch) .. (hierover|over dit|met jullie|met u)
    (iemand|een) (van|bij) (jullie|u|daar) ..5 (tijd|helpt|ziet|leest|kijkt|even)
    einde van (jouw|je|uw) (kunnen|latijn)
  `,
  not: dutchNoRequest,
};

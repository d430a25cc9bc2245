import type { RuleSet } from '../../../rules/rule-set.ts';

/** A formal complaint, or a word with those who watch over the business. */
export const dutchComplaint: RuleSet = {
  words: {
    complaint:
      'klacht, klachten, klachtenformulier, klachtenprocedure, klachtprocedure, klachtencommissie, klachtendienst, klachtenafdeling, klachtenbrief, beklag, grief, grieven, bezwaarschrift, ongenoegen',
    watch: `
      kifid, ombudsman, ombudsvrouw, ombudsdienst, ombudsfin, nationale ombudsman, acm, afm, fsma, consumentenbond, testaankoop, test-aankoop, klachtenkompas, geschillencommissie, skgz, inspectie, luchtvaartinspectie, arbeidsinspectie, voedselautoriteit, nvwa, favv, economische inspectie, meldpunt, bipt, creg, vreg, igj, ilt, toezichthouder,
      autoriteit persoonsgegevens, gegevensbeschermingsautoriteit, tuchtraad, tuchtcollege, radar, de pers, consumentenautoriteit, autoriteit consument, zorginspectie, klachteninstituut, huurcommissie, telecomombudsman, spoorombudsman, eerlijk bankwijzer`,
    file: 'indienen, neerleggen, dien, ingediend, maken, maak, doen, noteren, noteer, registreren, registreer, formuleren, uiten, kwijt, melden, meld, opmaken, schrijven, invullen, vastleggen, vast te leggen, insturen, aanhangig, deponeren, starten, overmaken, opstellen',
  },
  certain: `
    (wil|wens|zou|ga|hierbij|bij deze|dien|leg|maak|hoe|waar|kan|moet|noteer|registreer|verzoek|heb|graag|mag) .. <complaint> .. (<file>|over|tegen|in|neer|krijgen|$|en)
    <complaint> .. (<file>|over|tegen|aangaande|betreffende|jegens)
    (officiële|formele|schriftelijke|ernstige|officieel|nieuwe) <complaint>
    (mijn|onze|deze|vorige) <complaint> .. (afgesloten|genegeerd|is|werd|behandeld|zonder|onbeantwoord|niet|loopt|gesloten)
    (wil|wens|ga|kom|zou|moet) .. (me|mij|ons|mijn)? .. (beklagen|klagen|beklag)
    (beklaag|beklagen) .. (me|mij|ons)
    (waar|bij wie|hoe) .. (klagen|beklagen|melden|aangeven|terecht) .. (over|met|<question>|chauffeur|medewerker)
    (waar|hoe) (geef|meld) (ik)? (die|de|uw|jullie) _ aan
    (leg|meld|ga|stap|schrijf|stuur|dien|kaart|zet|hang|breng|komt|neem|zal|gaat|wordt) .. (dit|het|jullie|u|naar|bij|op|aan|voor|met)? .. <watch>
    <watch> .. (zal|horen|hoort|weten|inschakelen|ingeschakeld|op de hoogte|melden|gemeld|contact|stappen|interessant|krijgt|lezen|inlichten)
    (naar|bij|via|op) (de|het)? <watch>
    (stap|ga|stappen|gaan|bel|mail) .. naar (de|een)? (krant|pers|media|kassa|gemeente om)
    (intern|onafhankelijk) onderzoek .. (naar|eis|wil)
    (eis|verlang|wil|wens|verwacht) .. (onderzoek|excuses|schriftelijke excuses|sanctie|rapport) .. (naar|over|van|voor|wat)
    (excuses) .. (volstaan|onvoldoende|niet genoeg|eis|verwacht)
    (dossier|zaak|klacht) .. (heropen|heropenen|zomaar gesloten|opnieuw|hoger)
    (heropen) .. (het|dit|dossier|mijn|zaak)
    (ongenoegen|onvrede|grieven|misnoegen) .. (papier|vast|uiten|schriftelijk|kenbaar|dossier)
    (in jullie boeken|in het dossier|op papier|zwart op wit|in het verslag) .. (komt|wil|opgenomen|genoteerd|staat|antwoord|zet)
    (antwoord|reactie) .. op papier
    (hogerop|directie|hoger management|raad van bestuur) .. (klagen|aankaarten|melden|schrijven|ga ik)
  `,
  possible: `
    (<complaint>) $
    (klagen|beklag|ongenoegen|onvrede|misnoegd)
    (schandalig|schandaal|schande|ongehoord|onaanvaardbaar|onbeschoft|beneden alle peil|beneden peil|ongepast|wansmakelijk|schandelijk)
    (uitschold|uitgescholden|beledigd|geïntimideerd|gediscrimineerd|vernederd|onheus|grof behandeld|discriminatie|racistisch)
  `,
  not: `
    <complaint> (zijn|is) .. (over|opgelost|verholpen|weg|voorbij)
    klacht .. (opgelost|verholpen|bedankt)
    (keelklachten|rugklachten|hooikoortsklachten|maagklachten|gewrichtsklachten|kniesklachten)
    (trek|intrekken|ingetrokken) .. <complaint>
    <complaint> ..2 (ingetrokken|ingevuld|naar tevredenheid)
    (compliment|voorbeeld|opleiding|werkstuk|cursus) ..8 <complaint>
    (arts|dokter|huisarts|tandarts|specialist|auto|motor) ..4 <complaint>
    (buren|buurman|leveranciers|fysio|forum|verkoop|platform|klantenservice van) .. <complaint>
    <complaint> .. (buurman|leveranciers|klanten|fysio|gast|gasten|forum|verkoop|knie|rug|keel)
    (niks|niets) te klagen
    (klagen|klaag) .. (niet|niks|nooit)
    (klagen|klaagden) (de|die)? (buren|dieren|klanten|gasten)
    (buren|dieren|gasten|klanten) (klagen|klaagden)
    (inspecteur|werk|werkt|stage) .. (bij|op) .. (<watch>|klachtenafdeling|klachteninstituut)
    (staan|stond|sta) jullie
    op klachtenkompas staan
    (niet|geen|niets|nooit|zonder) .. (<complaint>|klagen|beklagen)
    (mag|kan) .. niet klagen
    (<complaint>) .. (zalf|crème|verhelpt|rug|gezondheid|hooikoorts|lichamelijke|behandel*|medicijn|huid)
    (welke|lichamelijke|rug|maag|gezondheids) <complaint>
    (zoon|moeder|vriend|vriendin|buurman|collega|vrouw|man|buren) .. (klaagt|klaagde|klagen|moppert)
    <complaint> .. (uit|van) (2018|2019|2020|2021|vorig jaar) .. (opgelost|afgehandeld)
    (opgelost|afgehandeld) .. <complaint>
    (krant|pers|gemeente|radar) .. (abonnement|bezorg*|ochtend|gelezen|stond|lees|niet ontvangen|bezorgd|inschrijv*)
    (geen krant|de krant) .. (gekregen|gehad|ontvangen|nat)
    (verdieping|vacature|stage|app|werk) .. <watch>
    (gemeente) .. (adres|verhuiz*|aangifte|loket|belasting|afval)
    kassa .. (scan|betaal|bon|rij|winkel)
  `,
  notInSentence: `
    (vacature|scriptie|werkstuk|nieuw bij een|trustpilot|haha)
  `,
};

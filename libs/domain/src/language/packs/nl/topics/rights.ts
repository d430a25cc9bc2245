import type { RuleSet } from '../../../rules/rule-set.ts';

/** Rights that the writer invokes: withdrawal, chargeback, warranty, data, objection, compensation. */
export const dutchRights: RuleSet = {
  words: {
    right: `
      herroepingsrecht, bedenktijd, retourrecht, garantie, wettelijke garantie, conformiteit, avg, gdpr, privacywet, inzagerecht, verwijderrecht, recht op inzage, consumentenrecht, passagiersrechten, eu-verordening, wet, wetgeving, vergoeding, compensatie, schadevergoeding, schadeloosstelling, terugbetaling, restitutie, wettelijk, europese regels, verordening, teruggaverecht, annuleringsrecht, huurvermindering, prijsvermindering, koopovereenkomst, algemene voorwaarden, burgerlijk wetboek`,
    doc: 'rekening, factuur, toeslag, boete, besluit, beslissing, afwijzing, weigering, aanslag, kost, kosten, prijsverhoging, verhoging, schadebedrag, schade, incasso, bedrag, beoordeling, raming, betaling, afschrijving, aanmaning, eindafrekening, registratie, waardebepaling, kredietafwijzing',
    data: 'gegevens, persoonsgegevens, data, dossier, informatie, account, profiel, adres, klantgegevens, foto, mailadres, telefoonnummer',
  },
  certain: `
    (koop|aankoop|koopovereenkomst) .. (ontbinden|herroepen|terugdraaien|annuleren)
    (kapot|stuk|defect) .. ,? ..4 garantie
    (herroep|ontbind|annuleer|herroepen|ontbinden) .. (koop|aankoop|overeenkomst|contract|hierbij|bestelling binnen|koopovereenkomst|toestemming)
    (zie|afzien) .. (af)? .. (van) .. (koop|aankoop)
    (binnen|de) .. (14|veertien) dagen .. (terug|retour|herroep*|annul*|bedenktijd|af)
    (gebruik|maak|doe|beroep) .. (van|op) .. <right>
    (doe|doen|beroep|recht|op grond van|volgens|krachtens|conform|onder|wegens|eis|claim|wil|vraag|verlang|vorder) .. <right> .. (vraag|eis|wil|krijg|nodig|garantie|recht|<question>|$|dus|,|op|van|claim|zes|kopie|gratis)
    (volgens|op grond van|krachtens) .. (wet|avg|gdpr|europa|verordening|europese|consumentenrecht|artikel)
    (zegt|staat|schrijft) .. (de wet|europa|wet|in de wet|volgens europa)
    (heb|hebben) .. recht (op|om)
    (mijn|goed) recht
    (dus|graag|wil|gewoon) .. geld terug
    (chargeback|terugboeking|storneren|storneer|stornering) .. (graag|aanvragen|wil|winkel|nooit|de|van|$|starten|doen)
    (graag|wil|vraag|doe|start) .. (chargeback|storneren|terugboeking|terugboeken)
    (draai|boek|stort|haal|keer) .. (betaling|geld|bedrag|aankoop|afschrijving|het) .. (terug)
    (geld|bedrag|aankoopbedrag|betaling|aanbetaling) .. (terug|terugstorten|terugbetaald|terugkrijgen|teruggestort) .. (wil|eis|nooit|graag|moet|geleverd)
    (wil|eis|vraag|verlang|geef) .. (mijn|het|al)? .. (geld|aankoopbedrag|aanbetaling) terug
    (nooit|niet) .. (geleverd|ontvangen|gekregen) .. (geld|terug|chargeback|terugbetaling|betaling)
    (koelkast|toestel|telefoon|wasmachine|laptop|product|tv|artikel|apparaat|auto) .. (kapot|stuk|defect|uit) .. ,? ..6 (garantie|wettelijk|kosteloos|gratis|binnen twee jaar|vervangen)
    (garantie) .. (dus|beroep|claim|geweigerd|inroepen|aanspraak|wettelijke|binnen)
    (gratis|kosteloos) .. (herstellen|vervangen|repareren|reparatie|herstelling)
    (betaal|aanvaard|accepteer|betwist|erken|weiger|ga) .. <doc> .. (niet|akkoord|niet akkoord|$|te betalen)
    <doc> .. (betwist|betwisten|betaal ik niet|niet akkoord|oneens|aanvecht|aanvechten|herzien|herbekijken|onterecht|klopt niet en|niet verschuldigd|bezwaar|betaal)
    (ben|zijn) .. (oneens|niet eens|niet akkoord) .. (met|over)
    (teken|maak|dien|wil|maken|aan|indien) .. (bezwaar|beroep|verzet) .. (aan|in|tegen|maken|indienen|$)
    (bezwaar|verzet|beroep) .. (tegen|maken|aantekenen|indienen|aan)
    (laat|vraag|wil|wens|verzoek) .. (besluit|beslissing|afwijzing|dat besluit|weigering) .. (herzien|herbekijken|heroverweg*|mens|opnieuw)
    (besluit|beslissing|afwijzing) .. (herzien|heroverwegen|herbekijken)
    (trek) .. (toestemming|machtiging) .. in
    (toestemming|machtiging) ..8 trek (ik|wij)? in
    (toestemming|machtiging) .. (trek|intrekken|ingetrokken|in)
    (verwijder|wis|wissen|verwijderen|gewist|schrap) .. (al|alle|mijn|mn|onze)? .. (mijn|mn|onze|persoonlijke) .. <data>
    (mijn|al mijn|alle|mn) .. <data> .. (verwijderen|wissen|verwijderd|gewist|laten wissen|vergeten|verbeteren|corrigeren|rectificeren|opvragen|inzien|meenemen|overdragen)
    (kopie|overzicht|inzage|afschrift|uittreksel) .. (van|in|wat) .. (over mij|u over|jullie over|al mijn|gegevens|mijn gegevens|dossier|bewaart|persoonsgegevens)
    (wat|welke gegevens) .. (weten|bewaart|bewaren|heeft|hebben|weet) .. (van mij|over mij|over me|van me)
    (aan wie) .. (verstrekt|doorgegeven|verkocht|gedeeld)
    (verbeter|corrigeer|rectificeer) .. (gegevens|bkr|registratie|fout)
    (bkr) .. (registratie|verwijder*|correctie|doorgaf|gegevens|onterecht)
    (gegevens) .. (meenemen|overdragen|overzetten) .. (andere|nieuwe|aanbieder)
    (vertraging|geannuleerde|geannuleerd|uitgevallen|annulering) ..8 (vergoeding|compensatie|schadevergoeding|europa|recht|terugbetaling)
    (vergoeding|compensatie|schadevergoeding) .. (eis|wil|vraag|recht|claim|graag|aanvragen)
    (schadevergoeding|compensatie) .. voor .. (vertraging|schade|annulering|ongemak|uitval)
    (eis|claim|vraag|wil) .. (vergoeding|compensatie|schadevergoeding|terugbetaling|terugbetaald)
    (stop|verbied|geen toestemming|weiger) .. (reclame|gebruik van|verwerking|delen|doorverkopen|marketing)
    (automatische|geautomatiseerde|computer) (beslissing|besluit|afwijzing)
    niet in het contract .. (betaal|en)
    stond niet in .. contract
  `,
  possible: `
    (chargeback|storneren|bezwaar|herroepen|herroeping|garantieclaim)
    (garantie) .. (geldt|valt|binnen)
    (avg|gdpr) .. (verzoek|inzage)
    (schadevergoeding|compensatie)
  `,
  not: `
    profielfoto
    recht op .. (spaarpunten|rabat|bonus)
    (wachtwoord|nummer|adres) wijzigen
    recht op .. (korting|gratis|ijsje|taartje|punten|cadeau)
    (hebben jullie|heeft u|heb je|geen) bezwaar
    bezwaar .. (toegewezen|vorig jaar)
    onder (de)? garantie .. (,|$|gedaan|ophalen)
    (valt|viel|valt er) .. onder (de|jullie) garantie
    (vergoeding|compensatie) .. (fysio|kinderopvang|co2|punten|review|tandarts|bril)
    (kopie|afschrift) .. (factuur|polis|bon|contract|ticket|rekening)
    geld is .. terug
    betwist niks
    (eens|akkoord) met (het|de) (besluit|beslissing)
    (nieuws|boetes) .. avg
    (welke) gegevens .. nodig
    (niet|geen|niets|nooit) .. (terugsturen|bezwaar maken|herroepen|wissen)
    (geen bezwaar|zonder bezwaar)
    (garantie) .. (verlopen|verlengde|moeite waard|hoe lang|hoelang|kost|zit er)
    (hoe|hoelang|wat|waar|welke|zit|is) .. (werkt|lang|is|staat|vind|geldt|verlengde) .. (garantie|chargeback|bedenktijd|privacybeleid|<right>)
    (verlengde) garantie
    (zit|is) (er|daar) .. garantie
    (browsergeschiedenis|cache|cookies|bestanden|fotos|geschiedenis|zoekgeschiedenis|berichten|mobiele data)
    (gegevens|data) .. (opladen|hard op|roaming|verbruik|nodig om|van mijn auto|telefoon overzetten)
    (terugboeking|garantie|klacht|terugbetaling) .. (van)? (vorig jaar|vorige maand)
    (vorig jaar|vorige maand) .. (terugboeking|binnengekomen|afgehandeld)
    (terugboeking|terugbetaling) .. (goed|al|ontvangen|binnengekomen|binnen|wanneer|hoe lang)
    (wanneer|waar blijft) .. (terugbetaling|geld terug)
    (vriendin|vriend|buurman|collega) .. (ruilde|kreeg)
    gegarandeerd
  `,
  notInSentence: `
    (tentamen|webinar|functionaris|webwinkeliers|rechterschoen|toch maar gehouden)
  `,
};

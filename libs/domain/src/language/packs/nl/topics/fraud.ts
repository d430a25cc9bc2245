import type { RuleSet } from '../../../rules/rule-set.ts';

/** The writer has been cheated, or someone else uses an account or a card. */
export const dutchFraud: RuleSet = {
  words: {
    cheated:
      'opgelicht, bedrogen, gescamd, gehackt, gephisht, bestolen, afgezet, beroofd, beetgenomen, genept, in de maling genomen, afgetroggeld, belazerd, gerold, geflest, gekaapt',
    scam: 'oplichting, oplichter, oplichters, oplichterij, fraude, fraudeur*, scam, scammer*, phishing, phising, phishingmail, nepmail, nepsite, nepwebsite, nepshop, webshopfraude, bankhelpdeskfraude, identiteitsfraude, identiteitsdiefstal, spoofing, babbeltruc, vriendenfraude, whatsappfraude, datingfraude, zwendel, bedrog, bedriegers, valse mail, valse sms, skimming, geskimd',
    account:
      'account, rekening, kaart, creditcard, bankkaart, pas, bankpas, mail, mailbox, profiel, telefoon, gsm, sim, simkaart, paypal, wallet, gegevens, itsme, digid, wachtwoord, identiteit, winkelaccount, spaarrekening, bankrekening, e-mail, pincode, klantaccount, kredietkaart, punten, vliegpunten',
    charge:
      'afschrijving, afschrijvingen, betaling, betalingen, overschrijving, overschrijvingen, bestelling, bestellingen, opname, opnames, transactie, transacties, incasso, incassos, domiciliëring, aankoop, aankopen, abonnement, contract, lening, facturen, factuur, rekening, aanmaning, aanmaningen, telefoonabonnement, ticket, boeking, spullen, dingen, pakjes',
    unknown:
      'onbekende*, vreemde*, ongeautoriseerde*, verdachte*, valse, onverklaarbare, rare, niet herkende, dubieuze, nagemaakte',
    other:
      'iemand, een ander, hacker, hackers, dief, dieven, vreemde, oplichter, onbekende, ze, anderen, een vreemde, criminelen',
    lost: 'leeg, leeggehaald, leeggeroofd, geplunderd, weg, verdwenen, gestolen, gejat, leeggetrokken, opgenomen, afgeschreven, gepind, op aan, veranderd, overgenomen, misbruikt',
  },
  certain: `
    (ben|is|zijn|werd|word|voel me|worden|heb me laten) .. <cheated>
    <cheated> (geworden|via|door|worden)
    (slachtoffer) .. (van|geworden) .. <scam>
    (in|voor|op) .. (een)? .. <scam> .. (getrapt|ingetrapt|gelopen|getuind|gevallen|getrapt|slachtoffer)
    (ingetrapt|getrapt|getuind) .. (phishing|valse|mail|sms|link|truc|in|er)
    (mijn|mn|onze|m) .. <account> .. (<cheated>|<lost>|gekopieerd|gekraakt|gehackt)
    <other> .. (in|op|met|via|van) .. (mijn|mn|onze) .. (<account>|naam|gegevens|geld)
    (met|op|via|van|in) .. (mijn|mn) .. (<account>|naam|gegevens) .. (<other>|besteld|gekocht|gepind|betaald|geopend|afgesloten|ingelogd|lening|geplaatst|afgeschreven|gemaakt)
    (<other>|hebben ze) .. (gepind|besteld|gekocht|afgesloten|ingelogd|opgenomen) .. (mijn|rekening|kaart|naam)
    (op mijn naam|op onze naam|met mijn gegevens) .. (afgesloten|geopend|besteld|gekocht|lening|aangevraagd|gemaakt|zonder|iemand|abonnement|gehuurd)
    (iemand|lening|bestelling|abonnement|contract|ze|krediet|hebben ze) .. (op mijn naam|op onze naam|met mijn gegevens)
    <charge> .. ,? (die|dat|van dingen die|waar)? (ik|wij|we) .. (nooit|niet|niets) .. (<charge>|gedaan|besteld|herken|ken|goedgekeurd|gemaakt|afgesloten|kocht|boekten|bestelde|gekocht|deed|toestemming|aangevraagd|geboekt|boekte|heb)
    (ik|wij|we) .. (nooit|niet) .. (besteld|goedgekeurd|afgesloten|gekocht|geboekt|gedaan|gemachtigd|aangevraagd|kocht|boekten|geplaatst) .. (heb|hebben|,|$|wie)
    (nooit|niet) (goedgekeurd|besteld|gemachtigd|toestemming gegeven|afgesloten|geboekt|gekocht)
    <unknown> .. (<charge>|login|inlog|apparaat|inlogmelding|aanmelding)
    (was|waren|ben|komt|is) .. (ik|wij)? niet (ik|van mij|door mij|van ons) .. (besteld|gedaan|gekocht|$|gepind)
    (vreemd|onbekend|ander) (mailadres|nummer|adres) .. (profiel|account|rekening)
    (dat was ik niet|ik was het niet|niet ik)
    (inlogmelding|aanmelding|login|ingelogd) .. (uit|vanuit|in|vanaf) .. (vietnam|rusland|china|buitenland|onbekend|ander land|vreemd|nigeria|india)
    (kan|kom) .. (er)? .. niet meer in .. (account|gewijzigd|wachtwoord|gehackt|mail)
    (wachtwoord|nummer|mailadres|e-mail) .. (veranderd|gewijzigd|aangepast) .. (niet door|iemand|zonder|hacker)
    (link|linkje) .. (geklikt|gevolgd|ingevuld|aangeklikt) .. (itsme|bank|boete|gegevens|pincode|sms|code|nu|en|wachtwoord|valse|verdacht*|mail)
    (op|via) .. (die|een|deze|dat) (link|linkje|valse site) .. (geklikt|ingevuld|betaald|gegevens|ingegeven)
    (code|codes|cijfertjes|pincode|gegevens|wachtwoord|kaartlezer|kaartgegevens|digid|itsme|respons) .. (doorgegeven|gegeven|gaf|ingevuld|ingegeven|gestuurd|afgegeven|bevestigd) .. (vreemde|telefoon|oplichter|nep*|valse|iemand|beller|aan|bank|whatsapp|site)
    (gaf|gegeven|doorgegeven) .. (alle)? .. (cijfertjes|codes|pincode|code|gegevens) .. (vreemde|telefoon|iemand|beller|oplichter)
    (cadeaukaarten|itunes|bitcoin|bitcoins|crypto|steamkaarten|giftcards) .. (gestuurd|gekocht|betaald|moest|gevraagd|codes|kwijt)
    (neppe|nep|valse|zogenaamde|zogezegde|zogezegd) .. (politie|agent|bankmedewerker|medewerker|microsoft|koerier|dochter|zoon|bank|site|webshop|sms|mail|factuur)
    (mail|sms|whatsapp|bericht|factuur|rekening) .. (niet van jullie|niet van u|vals|nep)
    (portemonnee|portefeuille|pas|kaart|bankkaart|telefoon|gsm|handtas|tas|rijbewijs|identiteitskaart|creditcard|rugzak) .. (gestolen|gejat|gepikt|geroofd|gerold|ontvreemd)
    (gestolen|gejat|gerold) .. (portemonnee|kaart|pas|telefoon|gepind|bankkaart|identiteit)
    (doorgeknipte|doorgeknipt) .. (pas|kaart)
    (pas|kaart|bankpas) .. (meegenomen|opgehaald|afgegeven) .. (koerier|gepind|daarna|thuis)
    (koerier|man|iemand) .. (pas|kaart) .. (meegenomen|opgehaald)
    (er|al) .. (mee)? gepind
    (geld|euro|saldo|spaargeld|punten|bedrag) .. (weg|verdwenen|gestolen|afgehaald|afgeschreven zonder) .. (rekening|zonder|mijn|niet|die ik|van|$)
    (rekening|spaarrekening|wallet|account) .. (leeggehaald|leeggeroofd|geplunderd|leeg|leeggetrokken)
    (blokkeer|blokkeren|sperren) .. (kaart|pas|rekening|account|creditcard) .. (gestolen|direct|fraude|meteen|gehackt|misbruik|onmiddellijk|nu)
    (webshop|verkoper|verhuurder|huisje|appartement|marktplaats|2dehands) ..6 (bestaat niet|nooit geleverd|opgelicht|verdwenen met|nep|aanbetaling kwijt)
    (beleggingsplatform|investering|crypto|dating|tinder|datingsite) ..6 (geld kwijt|opgelicht|oplichter|betaalt niet uit|gestort|niet meer uit|nep)
    (handtekening) .. (vervalst|niet van mij|nagemaakt)
  `,
  possible: `
    (vermoed|denk|verdacht|mogelijk|bang|poging|melden|meld|melding) .. <scam>
    (is|zijn|komt) .. (dit|die|deze|dat|mail|sms|bericht) .. (echt|wel|werkelijk|toch) van (jullie|u|julie)
    (sms|mail|telefoontje|bericht) .. (verdacht|vreemd|<scam>|echt|raar)
    (jullie|u) .. (oplichters|oplichterij|bedrog|bedriegers|dieven)
    (misbruik|misbruikt|onbevoegd*) .. (kaart|rekening|gegevens|account)
    (herken|ken) .. (afschrijving|betaling|incasso|bedrag|transactie|bedrijf|begunstigde) .. (niet)
    (herken|ken) .. niet .. (afschrijving|betaling|incasso|transactie)
  `,
  not: `
    <unknown> <charge> (bleek|was|is|blijkt) (van)? (mijn|ons|onze)
    (herken|herkennen|herkent) (ik|je|jullie)? (een|de)? (neppe|nep|valse|phishing|nepmail|valse mail)
    (nep|valse|neppe|phishing) ... (weggegooid|verwijderd|gewist|genegeerd)
    (mijn)? rekening is leeg
    (kaart|pas|portemonnee) .. (terug|teruggevonden|gevonden)
    (foutmelding|fout) .. inlog*
    <unknown> (foutmelding|nummer|melding)
    (niet|geen|nooit) .. (<cheated>|<scam>)
    (verzekering|verzekerd|bescherming|fraudebescherming|voorkomen|preventie|tegen|boek|film|serie|swindler) .. (<scam>|<cheated>)
    (<scam>|fraude) .. (bescherming|verzekerd|verzekering|preventie|tips|voorkomen)
    (was|bleek|blijkt) .. (van)? .. (mijn vrouw|mijn man|tandarts|mijn zoon|mijn dochter)
    (vriend|buurman|collega|kennis) .. (is|werd) .. <cheated>
    (gestolen|diefstal|dief) .. (koopje|prijs|verzekerd|verzekering|dekking|polis|gedekt)
    (beltegoed|batterij|accu|tank|cartridge|tube|verpakking|doos|data|fles) .. (leeg|weg|op)
    (pakket|pakje|bestelling|zending) .. (leeg|weg|gestolen uit|verdwenen)
    (account|wachtwoord) vergeten
    (nieuwe|verloren) (telefoon|gsm) .. (gegevens|overzetten)
    (nooit|niet) .. (ontvangen|aangekomen|gekregen|geleverd)
  `,
  notInSentence: `
    (soap|aflevering|documentaire|serie|film|wachtwoord vergeten|ben het wachtwoord|is vergoed|lang geleden)
    (is misbruik|verzekerd|staat the|is het boek|in 2018|forensisch|haha|lol|zus en zo)
  `,
};

import type { RuleSet } from '../../../rules/rule-set.ts';

/** Needs more care than others: age, illness, disability, those who look after somebody. */
export const dutchVulnerable: RuleSet = {
  words: {
    kin: 'moeder, vader, oma, opa, man, vrouw, zoon, dochter, kind, broer, zus, schoonmoeder, schoonvader, tante, oom, ouders, mama, papa, partner, buurvrouw, hij, ze, pa, ma, echtgenoot, echtgenote, buurman, kleinzoon, mevrouw',
    state: `
      dement, dementie, dementerend*, alzheimer, parkinson, blind, blinde, slechtziend*, doof, dove, slechthorend*, gehandicapt*, mindervalide, verlamd, verstandelijk beperkt*, beperking, autist, autistisch*, autisme, adhd, depressie, depressief, depressieve, bipolair, schizofreen, schizofrenie, psychose, psychotisch, angststoornis,
      paniekstoornis, borderline, dyslexie, dyslectisch, dyslecticus, analfabeet, laaggeletterd*, hulpbehoevend*, bedlegerig, kanker, chemo, chemotherapie, palliatief, terminaal, epilepsie, chronisch ziek*, ernstig ziek*, doodziek, psychisch, verslaafd, gokverslaafd, gokverslaving, verslaving, burn-out, burnout, ptss, trauma, getraumatiseerd,
      downsyndroom, syndroom van down, down, als-patiënt, ms-patiënt, multiple sclerose, afasie, hersenletsel, nah, kleurenblind, halfblind, doofblind, rolstoelgebruiker, beperkt, hoogbejaard, bejaard, alleenstaand bejaard, wilsonbekwaam, niet-aangeboren hersenletsel`,
    aid: 'rolstoel, rollator, scootmobiel, blindengeleidehond, hulphond, gehoorapparaat, hoorapparaat, hoortoestel, zuurstof, zuurstofapparaat, beademing, beademingsapparaat, dialyse, dialyseapparaat, prothese, gebarentaal, gebarentolk, doventolk, eenvoudige taal, klare taal, grote letters, groot lettertype, braille, voorlezen, voorleesfunctie, schermlezer, screenreader, tillift, thuiszorg, mantelzorger, mantelzorg, pgb, zorgvolmacht, bewindvoerder, mentor, curator, begeleid wonen, ggz, psychiatrie, instelling, sondevoeding, persoonlijke alarmering, alarmknop, gewone woorden',
  },
  certain: `
    (ben|is|zijn|heb|heeft|lijd|lijdt|door|met|wegens|onder|aan) .. <state>
    (mijn|mn|m) .. <state>
    <kin> .. <state>
    <state> .. (zoon|dochter|moeder|vader|kind|mens|ben|is|en kan|en kom|persoon|man|vrouw|klant)
    (zit|in|met|gebruik|mijn) .. (rolstoel|rollator|scootmobiel) .. (en|trap|lift|kan|niet|drempel|,|$|bij)
    (graag|heb|nodig|gebruik|bestaat|in|hang|lig|met|onder|via|ben|aan) .. <aid> .. (nodig|en|,|$|<question>|want|stroom|kwijt|van|komt|mijn|alleen|behandeling)
    (graag|liefst) .. (in)? .. <aid>
    (stroom|stroompanne|stroomonderbreking|stroomuitval|afsluiting) ..6 (zuurstof|beademing|dialyse|apparaat|insuline|ziek|medisch)
    (zuurstof|beademing|dialyse|medisch apparaat) ..8 (stroom|stopt|uitvalt|wegvalt|internet)
    (hoor|hoort|zie|ziet|zicht|gehoor|ogen|oren|handen|geheugen|benen) .. (bijna niets|slecht|nauwelijks|amper|niks meer|niet goed|is slecht|willen niet|trillen|beven|laten me in de steek|niet meer)
    (beven|trillen|bibberen) .. (van)? .. (handen|vingers)
    (kan|kon) .. (niet|nie|nauwelijks|amper|moeilijk) .. (lezen|zien|horen|lopen|stappen|schrijven|opstaan|staan) .. (kan|goed|meer|want|door|en|,|$)
    (nooit|niet) .. (leren lezen|leren schrijven|lezen en schrijven)
    (vergeet|vergeten|verwart|begrijpt|snapt) .. (alles|dat|steeds|vaak|niks meer|niets meer|altijd|meteen)
    <kin> .. (vergeet|tekent alles|ondertekent alles|is in de war|raakt in de war|is verward)
    (smeerden|smeerde|aangesmeerd|laten tekenen) .. (haar|hem|moeder|vader|oma|opa|aan|broer)
    (zorg|verzorg|zorgen|mantelzorger|begeleid) .. (voor|van) .. (mijn|mn|zieke|onze|mevrouw|een) .. (<kin>|<state>|zieke)
    (ben|als) .. (mantelzorger|bewindvoerder|mentor|begeleider|curator|zaakwaarnemer) .. (van|voor)
    (meneer|mevrouw|buurman|buurvrouw|bewoner) .. is (al|nu)? (75|76|77|78|79|80|81|82|83|84|85|86|87|88|89|90|91|92|93|94|95|96|97|98)
    (is er|bestaat er|hebben jullie|kan het in) .. (braille|grote letters|gebarentolk)
    kan niet met .. overweg
    (ik|zij|moeder|vader|oma|opa|ze|hij|man|vrouw|mama|papa|ma|pa|schoonmoeder|schoonvader|tante|oom|buurvrouw|mevrouw) (ben|is|word|wordt) (al|nu|bijna|ruim|er)? (tachtig|negentig|75|76|77|78|79|80|81|82|83|84|85|86|87|88|89|90|91|92|93|94|95|96) (jaar|en|geworden|,|$)
    (ben|is) (al|ik|nu) (tachtig|negentig|76|77|78|79|80|81|82|83|84|85|86|87|88|89|90|91|92|93|94|95|96) (jaar|en|geworden|,|$)
    (oud|alleen|eenzaam|niemand) .. (help*|alleen|wonen ver|hulp|kan me|woon) .. (kan|niet|ver|installeren|meer|helpen|$)
    niemand .. (kan|die) .. (me|mij) .. helpen
    (kom|komt|kan|weet|overweg) .. (niet|nie) .. (uit|overweg|mee om|wijs) .. (computer|internet|techniek|app|digitaal|digitale|telefoon|brieven)
    (te oud|bejaard|een oude vrouw|een oude man|oud vrouwtje|oud mens)
    (opgenomen|ontslagen|behandeling|net uit) .. (psychiatrie|kliniek|ggz|instelling|afkickkliniek|psychiatrische)
    (onder behandeling|opname) .. (ggz|psychiater|psycholoog|psychiatrie|kliniek|kanker)
    (na|sinds|door) .. (beroerte|infarct|herseninfarct|ongeval|ongeluk|tumor|chemo|operatie|hersenbloeding) .. (vind|kan|praat|lees|niet|traag|woorden|moeilijk|hoofd|moe)
    (typ|type|schrijf) .. met .. (mond|ogen|één hand|één vinger|spraak|voet|oogbesturing)
    (stap voor stap|rustig aan|langzaam|geduld|trager) .. (ziek|moeilijk|hoofd|begrijp|<state>|graag|alstublieft|autis*|traag|met mij|met me|aub)
    (heb|hebben|graag) .. geduld .. (met mij|met me|aub|alstublieft|$)
    (raak|raakt|ben) .. (draad|overzicht|het spoor) .. kwijt
    (hoofd) .. (traag|mistig|wil niet mee|werkt niet)
    (spreek|begrijp|versta|kan) .. (niet goed|weinig|slecht|geen|niet veel|beetje) .. (nederlands|vlaams|de taal)
    (drukte|prikkels|lawaai|wachten) .. (te veel|teveel|niet aan|overprikkeld)
  `,
  possible: `
    <state>
    <aid>
    (invalide|invaliditeit|handicap|arbeidsongeschikt|zorgbehoevend|psychiatrisch|psycholoog|psychiater|overspannen|overprikkeld)
    (in het ziekenhuis|in een hospice|in het woonzorgcentrum|verpleeghuis|verzorgingstehuis|rusthuis)
    (hulp|help) .. (lezen|invullen|schrijven|begrijpen)
  `,
  not: `
    (75|80|85|90) geworden , (wat|welk)
    (zie|ziet) er .. slecht
    (kanker|kreeft) .. sterrenbeeld
    (cadeau|geschenk|verjaardag) ... (75|80|85|90)
    (kost|huren|verhuren|verhuurt|verkopen|kopen|lezing|workshop*|workshops|werkstuk|profielwerkstuk|les|geef les|boek|boeken|opleiding|cursus|vakantietip|toneel|schooltoneel|serie|beurs|ondertiteling|parkeerkaart) ... (<state>|<aid>)
    (<state>|<aid>) ... (huren|workshops|lezing|boek|boeken|voorraad|kinderverhalen|beurs|ontwerper|grafiek|muur|glas|kaart)
    (blind|blinde) (voor|muur|kaart|vlek|kopen|date|advocaat|vertrouwen|passagier)
    (koop|kocht|teken|boek) .. blind
    (liefde) .. blind
    blindganger*
    (dove|doof) (muur|glas|kwartel)
    (ben|bent) (je|jullie|u|ik) (doof|blind|dement|autistisch)
    (systeem|app|site|website|server|programma) ... <state>
    vergeet (altijd|steeds|vaak) (mijn|het|de|mn) _? (wachtwoord|code|inlogcode|pincode|pas|inlog)
    vergeet altijd mijn
    nog niet (lezen|lopen|schrijven|praten)
    (75|76|77|78|79|80|81|82|83|84|85|86|87|88|89|90) .. (fit|runt|breed|cm|hoog|kerngezond|loopt|sport)
    (wij hebben|bij|in) (een|het) (rusthuis|verpleeghuis|verzorgingstehuis)
    (jaren geleden|vroeger|toen) .. (<aid>|<state>)
    (oma|opa) van (tachtig|negentig) loopt
    rolstoeltoegankelijk*
    kleurenblinden
    (geen|niet|nooit) .. (<state>|<aid>|beperking)
    (blind|blinden|blindelings|half doof|doof van) .. (koptelefoon|vertrouw*|gekozen|date|luisterboek|proeverij|muziek)
    (half)? doof van
    (blindelings|kleurenblind) .. (gekozen|prachtig)
    (ik word) gek van
    (als|ben) .. (ergotherapeut|psychiatrisch verpleegkundige|zorgverlener|verpleegkundige|thuiszorgmedewerker|kinesist|therapeut)
    (documentaire|boek|luisterboek|podcast|vrijwilligerswerk|schenken|doneren|stage|vacature) .. (<state>|<aid>|ouderen)
    (<aid>) .. (schenken|doneren|huren voor|kopen|te koop|verkopen)
    (korting|65-pluskorting|verzekerd|toegankelijk) .. (<state>|ouderen|invaliditeit)
    (ogen|zicht) .. (prima|goed|uitstekend)
    (ik kan) (uitstekend|prima|goed) lezen
    (met plezier|graag) alleen
    (site|server|app|systeem|lijn|internet) .. down
    down .. (site|server|app|systeem)
    (is de|ligt|staat|er) down
    (beperkt|beperkte|beperking) .. (aanbod|geldig|voorraad|tijd|aantal|toegang|garantie|snelheid|data)
    (instelling|instellingen) .. (app|menu|wijzig*|taal|scherm|telefoon)
    (kreeft|kanker) sterrenbeeld
  `,
  notInSentence: `
    (cadeau|wat geef ik)
    (toneel|schooltoneel|speelgoed*|documentaire|vakantietip|lp)
    (stad der blinden|luisterboek|documentaire|kinderwagen|blijvende invaliditeit|pluskorting|vacature|schenken|doneren|verkopen jullie)
  `,
};

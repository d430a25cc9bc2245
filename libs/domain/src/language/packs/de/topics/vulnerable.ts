import type { RuleSet } from '../../../rules/rule-set.ts';

/** Needs more care than others: age, illness, disability, those who look after somebody. */
export const germanVulnerable: RuleSet = {
  words: {
    kin: 'mutter, vater, oma, opa, mann, frau, sohn, tochter, kind, bruder, schwester, schwiegermutter, schwiegervater, tante, onkel, eltern, großmutter, mama, papa, partner, partnerin, nachbarin, er, sie, mami, papi, enkel, ehemann, ehefrau, nachbar',
    state: `
      dement, demenz, demenzkrank*, alzheimer, parkinson, blind, blinde, erblindet, sehbehindert*, gehörlos*, taub, taubstumm, schwerhörig*, hörgeschädigt*, hörbehindert*, behindert, schwerbehindert*, schwerstbehindert*, gehbehindert*, körperbehindert*, querschnittsgelähmt,
      autist, autistin, autismus, autistisch*, adhs, depression, depressionen, depressiv, manisch, bipolar, schizophren*, psychose, angststörung, panikstörung, panikattacken, borderline, legasthenie, legasthenikerin, legastheniker, analphabet*, leseschwäche, rechtschreibschwäche, pflegebedürftig*, bettlägerig*,
      krebs, krebskrank*, chemo, chemotherapie, palliativ*, multiple sklerose, epilepsie, chronisch krank*, schwer krank*, todkrank*, sterbenskrank*, psychisch krank*, geistig behindert*, lernbehindert*, suchtkrank*, spielsüchtig*, spielsucht, alkoholiker*, posttraumatisch*, burnout, ptbs, trauma, traumatisiert, lernschwäche, halbblind, hochgradig sehbehindert*, dyskalkulie`,
    aid: 'rollstuhl, rollator, blindenhund, hörgerät, hörgeräte, hörapparat, sauerstoffgerät, beatmungsgerät, dialyse, dialysegerät, beatmet, prothese, gebärdensprache, gebärdendolmetscher*, leichter sprache, leichte sprache, einfache sprache, einfacher sprache, großdruck, grossdruck, brailleschrift, blindenschrift, vorlesefunktion, screenreader, screen reader, vorlesesoftware, heimbeatmung, pflegegrad, pflegestufe, pflegebett, insulinkühlung, erwachsenenvertretung, vorsorgevollmacht, betreuungsverfügung, sachwalter*, assistenzhund, induktionsschleife, magensonde, medizinisches gerät, schriftdolmetscher*',
    care: 'pflege, betreue, betreuen, pflegen, kümmere, versorge, pflegt, betreut',
  },
  certain: `
    (bin|ist|sind|habe|hab|hat|leide|leidet|haben|wegen|mit|durch|aufgrund|erkrankt|an) .. <state>
    (mein|meine|meiner|meinem|meinen) .. <state>
    <kin> .. <state>
    (habe|hab|hat|mit|wegen|meiner|seiner|ihrer) .. (hörbehinderung|sehbehinderung|gehbehinderung|lernbehinderung|hörschaden|sehschwäche)
    (im|mit dem|mit meinem) (rolli|e-rolli)
    <state> .. (sohn|tochter|mutter|vater|kind|mensch|bin|ist|und brauche|und kann|person|mann|frau|kunde)
    (sitze|sitzt|sitz|bin|im|mit) .. (rollstuhl|rollator) .. (und|angewiesen|komme|unterwegs|aufzug|treppe|rampe|$)
    (bitte|brauche|brauch|benötige|gibt|habe|hat|haben|nutze|benutze|arbeite|angewiesen|in|möglich) .. <aid>
    <aid> .. (gibt|brauche|braucht|angewiesen|bitte|ausfällt|strom|möglich)
    (höre|hört|hör|sehe|sieht|seh|verstehe) .. (fast nichts|nichts|schlecht|kaum|nicht gut|nicht mehr gut|nur noch|ganz schlecht|nimmer gut|schwer) .. (mehr|und|bitte|kann|$)
    (augen|ohren|gehör|hände|beine|finger|gedächtnis) .. (machen|macht|spielen|wollen|funktionieren|lassen|sehen|zittern) .. (nicht|nimmer|nach|so|schlecht) .. (mehr|mit|gut|richtig|nach|$)
    (kann|können|konnte) .. (nicht|nimmer|kaum|schlecht) .. (lesen|sehen|hören|laufen|gehen|schreiben|aufstehen|stehen) .. (kann|gut|gelernt|behindert|mehr|und|lesen|deshalb|weil|$)
    (nie|nicht) (richtig)? .. (lesen und schreiben|schreiben gelernt|lesen gelernt)
    (lesen|schreiben) .. (fällt|tu ich mich|kann ich nicht|schwer)
    (vergisst|vergesse|verwechselt|versteht) .. (alles|vieles|ständig|dauernd|immer|nicht mehr was|meistens)
    <kin> .. (unterschrieben|abgeschlossen|bestellt|aufgeschwatzt) .. (versteht|verwirrt|dement|vergisst|nicht|alt)
    <care> .. (mein|meine|meinen|meinem|unsere|unseren|ihn|mich um) .. (<kin>|<state>|angehörige*|jungen|bub)
    (pflegende|pflegender|pflegekraft|betreuer|betreuerin|betreuung|gesetzliche|gesetzlicher|rechtlicher|rechtliche|vormund|sachwalter) .. (angehörige*|von|betreuer*|für|betreuung|meiner|meines|meinem|betreut|vertreten)
    (bin|ist|sind) .. (75|76|77|78|79|80|81|82|83|84|85|86|87|88|89|90|91|92|93|94|95|96|97|98) (jahre|und|jahr) .. (alt|und|komme|allein|kenne|verstehe)
    (alt|alleine|allein|einsam|wohne|lebe) .. (niemand|niemanden|keiner|allein|alleine|alt) .. (hilft|hilfe|mehr|habe|hat|helfen|kann|versteh*|zurecht)
    (komme|kommt|komm) .. (mit|bei) .. (technik|internet|computer|app|dem ganzen|handy|papierkram) .. (nicht|nimmer|ned) .. (klar|zurecht|mit)
    (bin|ich) .. (zu alt|nicht mehr die jüngste|nicht mehr der jüngste|alte frau|alter mann|rentnerin und|rentner und|seniorin)
    (psychiatrie|klinik|nervenklinik|entzug|reha|psychosomatik|entzugsklinik) .. (entlassen|frisch|bin|komme|raus|papierkram|gerade)
    (frisch|gerade|eben|grad) .. (psychiatrie|entzug|klinik|entzugsklinik)
    (überfordert|überfordern) .. (krank|total|papierkram|alles|völlig|allein|komplett|psychisch)
    (seit|nach) .. (schlaganfall|unfall|hirnblutung|schlagerl|krebs|operation) .. .. (sprechen|wörter|gelähmt|langsam|geduld|schwer|kann ich nicht|laufen|sehen|sprache|rollstuhl)
    (tippe|schreibe|schreib) .. (mit|mittels) .. (mund|augen|augensteuerung|fuß|spracheingabe|einer hand|zunge|augensteuerung)
    (bitte|brauche|brauch|möchte|kann) .. (langsam|klare schritte|schritt für schritt|mehr zeit|einfache worte|einfachen worten|geduld) .. (krank|autist*|verstehen|bitte|behindert|konzentr*|alt|$)
    (haben|hab|bitte) (sie|ihr)? (bitte)? .. geduld .. (mit mir|$)
    (lebensnotwendig|lebenswichtig|angewiesen|überlebt|überleben) .. (strom|gerät|sauerstoff|medikament|kühlung|dialyse|internet|telefon|notruf|hausnotruf)
    (strom|stromausfall|stromabschaltung|abschaltung) .. (sauerstoff*|beatm*|dialyse|gerät|insulin|krank|pflege*|baby)
    (verstehe|versteh|spreche|kann) .. (kein|nicht gut|wenig|schlecht|kaum|nicht viel) (deutsch|die sprache)
    (blind|taub|dement|behindert|krank) .. (und kann|und brauche|darum|deshalb|bitte)
    (hausnotruf|notrufknopf|pflegeheim|altersheim|altenheim|seniorenheim) .. (mutter|vater|oma|opa|ausgefallen|brauche|angewiesen|wohnt)
  `,
  possible: `
    <state>
    <aid>
    (schwanger|hochschwanger|alleinstehend|witwe|seelisch|psychisch|traumatisiert) .. (und|belastet|krank|am ende|labil)
    (angehörige|pflegebedürftig*|pflegegrad|schwerbehindertenausweis|behinderung|beeinträchtigung|einschränkung|handicap)
    (brauche|brauch) .. (hilfe beim|unterstützung beim) .. (lesen|ausfüllen|schreiben)
    (in der klinik|im krankenhaus|im spital|im hospiz)
  `,
  not: `
    blinde (taste|stelle|ecke|winkel|fleck)
    blinder (winkel|spiegel)
    (krebs|krebse) (oder|mit) (hummer|garnelen|soße)
    (kein|keine|keinen|nicht|weder) .. (<state>|<aid>|behinderung|behindert)
    (als kind|früher) .. (leseschwäche|<state>)
    (ratgeber|buch|bücher|doku|film|vortrag|seminar|kurs|kurse|fachbuch|fachbücher|studie|statistik|pflegezusatzversicherung|zusatzversicherung|referat|podcast|jugendbuch|schablone|ausbildung|requisiten|messe|spende) ... (<state>|<aid>|behinderung|schwerbehinderung)
    (<state>|<aid>|behinderung|schwerbehinderung) ... (ratgeber|buch|bücher|doku|film|vortrag|seminar|kurs|fachbuch|fachbücher|studie|statistik|referat|podcast|jugendbuch|schablone|ausbildung|prospekt|lieferzeit|requisiten|matratzen|anfänger|mädchen)
    (deckt|versichert|zahlt|wie viele|doku) ... (<state>|behinderung|schwerbehinderung)
    blind (vor|für|geworden|gekauft|date|verkostung|bestellen|kaufen)
    (kaufe|kauf|buche|bestelle|unterschreibe|vertraue) .. blind
    blinder (alarm|fleck|passagier)
    blinde (passagiere|kuh)
    bin ich (blind|taub|dement|behindert)
    taub (vom|von|auf dem)
    (macht|machen) (mich|uns|einen) .. <state>
    (wird|werde) man .. <state>
    (kanal|lautsprecher|box|taste|mikrofon|ohrhörer|kopfhörer) ... (taub|tot|blind)
    (vermietet|vermieten|verleiht|verkauft|verkaufen|welche|mietet|messe) ... <aid>
    behinderung .. nicht
    noch nicht (lesen|schreiben|laufen|gehen|sprechen)
    (rentner|rentnerin|senior|seniorin) und .. (fit|sportlich|aktiv|rüstig)
    (blind|blinde|blinden) .. (optik|date|tasting|verkostung|test|buchen|bestellt|kopie|vertrau*)
    (taube|tauben) (nüsse|nuss|füttern|vergrämen|schlag)
    (job|stelle|bewerbung|ausbildung|arbeite|veranstalter|praktikum) .. (pflege*|<state>|<aid>|barrierefrei*)
    (pflanze|haar|haut|auto|schuh|leder|garten|möbel) .. pflege
    (depressionen|depression|autismus|demenz) .. (thema|podcast*|buch|vortrag|kurs|folge|spenden)
    (autistic|pride|sticker|spende|spenden)
    (miete|requisit|theater|verleih|mieten) .. <aid>
    <aid> .. (requisit|theater|mieten|verleih|kaufen|miete)
    (krebs) .. (fisch|essen|sternzeichen|suppe)
    (sternzeichen) krebs
    (kaufen|bestellen|bestelle|sortiment|verkauft) .. <aid>
    (als) (kunde|kundin|geschenk|neukunde|veranstalter|pdf|kopie|gast|kind|firma|ersatz)
    (topfit|gesund)
  `,
  notInSentence: `
    (im sortiment|verkaufen sie|verkauft ihr|vorrätig|film|serie|krimi|sonntagskrimi|roman|podcast*|podcastfolge|theater|jalousien|sticker|ermäßigung|stellenanzeige)
  `,
};

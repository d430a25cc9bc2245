import type { RuleSet } from '../../../rules/rule-set.ts';
import { germanUnmeant } from './unmeant.ts';

/** Symptoms that need help now. */
export const germanMedical: RuleSet = {
  words: {
    ...germanUnmeant,
    pain: 'schmerz*, druck, stechen, sticht, stiche, stich, drückt, druckt, druckts, drückts, ziehen, zieht, brennt, eng, engegefühl, enge, weh, wehtut, krampf, reißen, brustschmerz*, brennen, beklemm*',
    chest: 'brust, brustkorb, herz, herzgegend, herzen, brustbein, linken arm, kiefer',
    air: 'luft, atem, atemluft, schnaufen',
    unconscious:
      'bewusstlos*, ohnmächtig*, ohnmaechtig*, ohnmacht, bewusstsein, kollabiert, zusammengebrochen, zusammengesackt, umgekippt, umgefallen, weggetreten, nicht ansprechbar, nicht mehr ansprechbar, bewusstlosigkeit, zsammbrochn',
    notWake: 'nicht, nimmer, ned, net, kaum',
    bleed: 'blutet, blute, blutend, bluten, blutung, blutungen, blutverlust, blut, geblutet',
    heavy:
      'stark, stärker, heftig, viel, sehr, überall, alles voll, hört, pumpt, spritzt, voller, starke, wie verrückt, aus dem ohr, durch, lache, schwallartig, aufhört, stoppen, stillen',
    attack:
      'herzinfarkt, schlaganfall, herzstillstand, krampfanfall, epileptisch*, anaphylak*, kreislaufkollaps, hirnblutung, herzkammerflimmern, herzattacke, unterzucker*, unterzuckerung, vergiftung, rauchvergiftung, schlagerl, schlägle',
    have: 'hat, habe, hab, haben, einen, gerade, grad, glaube, glaub, bekommt, kriegt, verdacht, wohl, anzeichen, bekommen, einen, vermute, hob',
    who: 'mein, meine, meinem, meiner, er, sie, oma, opa, vater, mutter, mama, papa, kind, baby, mann, frau, sohn, tochter, kollege, kollegin, kunde, gast, fahrgast, nachbar, nachbarin, freund, freundin, jemand, mitreisender, mei, kleine, kleiner, enkel, schwiegervater, mitbewohner, bruder, schwester, wer',
    body: 'er, sie, oma, opa, vater, mutter, mama, papa, kind, baby, mann, frau, sohn, tochter, kollege, kollegin, kunde, kundin, gast, fahrgast, nachbar, nachbarin, freund, freundin, jemand, person, kleine, kleiner, enkel, mitbewohner, bruder, schwester, bewohner, patient, patientin, bub, mädchen, junge, hund',
    device: `
      gerät, notebook, laptop, server, pc, handy, bildschirm, system, computer, app, drucker, rechner, maschine, tablet, router, monitor, licht, lampe, fernseher, tv, staubsauger, motor, lautsprecher, kamera, tastatur, maus, taste, knopf, schalter, touchscreen, display, seite, website, webseite, browser, heizung, fernbedienung, thermostat, szene,
      automat, terminal, schranke, tor, türschloss, smartwatch, kopfhörer, auto, scooter, waschmaschine, trockner, rollladen, jalousie, saugroboter, programm, konsole, controller, chat, bot, hotline, kundenservice, support, kundendienst, verkäufer, vermieter, konto, standby, formular, button, touch, pad, sensor, melder, klingel`,
    drug: 'tabletten, schlaftabletten, pillen, medikamente, tropfen, packung, paracetamol, insulin, ibuprofen, alkohol, drogen, ecstasy, mdma, ketamin, heroin, kokain, opiate, antidepressiva, blutverdünner, benzos, fentanyl, was',
    taken:
      'geschluckt, eingeworfen, genommen, eingenommen, gschluckt, intus, gespritzt, überdosiert, genommn, erwischt',
    swell:
      'schwillt, geschwollen, angeschwollen, anschwillt, schwellen, zuschwillt, dick, zu, blau, kribbelt',
    throat: 'zunge, hals, kehle, gesicht, lippe, lippen, rachen, luftröhre, augen, zung',
  },
  certain: `
    <pain> .. (in|auf|an|an der|hinter|links in) .. <chest>
    <chest> .. <pain>
    (brustschmerzen|herzschmerzen|herzrasen|brustenge|atemnot|luftnot|atemstillstand|atemaussetzer|herzstolpern)
    (kriege|kriegt|krieg|bekomme|bekommt|bekomm|hat|habe|kriegn|kriag|ringt|ringe|schnappt|schnappe|japst) .. (keine|kaum|schlecht|nach|wenig|schwer|ka) .. <air>
    (keine|kaum|schwer|ka|nicht) <air> .. (mehr|kriegt|kriege|bekommt|bekomme|kriagt|bekommen)
    (atmet|atme|atmen|schnauft) .. (<notWake>|schwer|komisch|röchelnd|flach|schlecht|stoßweise|nur noch)
    (nicht|nimmer|kaum) .. (atmet|atmen|schnaufen|atme)
    (röchelt|röcheln|erstickt|ersticken|blau angelaufen|lippen blau|läuft blau|japst|hyperventiliert)
    (blaue|bläuliche) lippen
    <who> .. <unconscious>
    <unconscious> .. (geworden|liegt|und|am boden|<who>|gefallen)
    (verliert|verloren|nicht bei|ohne) .. <unconscious>
    (wacht|wach|aufgewacht|ansprechbar|rührt) .. (sich)? <notWake> .. (mehr|auf|auf,|ansprechen|richtig|$)
    <body> ... (reagiert|bewegt) .. (sich)? <notWake> .. (mehr|auf|auf,|ansprechen|richtig|$)
    ^ (reagiert|bewegt) (sich)? <notWake> .. (mehr|ansprechen|$)
    (reagiert|bewegt) <body> .. <notWake> .. (mehr|ansprechen|$)
    (lässt sich|laesst sich|lasst sich|ist|krieg|kriege|kriegen|bekomme) .. (<notWake>) .. (wecken|aufwecken|wach|wachzukriegen|zu wecken|ansprechbar)
    <bleed> .. <heavy>
    <heavy> .. (blutet|blute|blutung|blutungen|blutverlust|bluten)
    (überall|voller|viel|voll) .. blut
    (pulsader|pulsadern|schlagader) .. (erwischt|offen|auf|getroffen|blut*)
    (haut) .. hängt .. (runter|herunter|in fetzen)
    (spuckt|hustet|erbricht|kotzt|pinkelt|brechen|erbreche|spucke|huste|breche|erbrochen) .. blut
    (blut) .. (gespuckt|gehustet|erbrochen|gekotzt|hört nicht auf|spritzt)
    (schwanger|woche|ssw|schwangerschaft) ..5 (<bleed>|krämpfe|fruchtwasser|wehen|blase)
    (fruchtblase|fruchtwasser|presswehen|wehen) .. (geplatzt|gesprungen|minuten|alle|kommt|setzen)
    (<have>|<who>) .. <attack>
    (mundwinkel|gesichtshälfte|gesicht|mund|lid|gesichtsseite) .. (hängt|hängen|runter|schief|gelähmt|taub|halbseitig|hangt)
    (halbseitig|gelähmt|lähmung|einseitig|linke seite|rechte seite|arm) .. (taub|gelähmt|lähmung|nicht bewegen|nicht mehr bewegen|nimmer heben|hängt)
    (redet|spricht|lallt|lalle|lallen|nuschelt|wirres|wirr|verwaschen) .. (plötzlich|wirr*|nur noch|auf einmal|zeug|verwaschen|unverständlich|nicht mehr|komisch|undeutlich)
    (lallt|lallen|krampft|krampfen|zuckt am ganzen|schaum vor|zuckungen|krampfanfälle)
    <drug> .. <taken> .. (lallt|schläft|wacht|viel|zu viele|weg|alle|ganze|nicht|schwach|ganzen)
    (ganze|ganzen|alle|zu viele|zuviele|zu viel|zuviel|falsche|falschen|doppelte|doppelt|überdosis|fünffache|zehnfache|dreifache) .. (<drug>|menge|dosis) .. (<taken>|bekommen|gegeben|gespritzt)
    (was|etwas|drogen|pille|pillen|<drug>) (eingeworfen|genommen|eingenommen|geschluckt) .. (club|nicht|wacht|puls|party|komisch)
    (überdosis|überdosiert|vergiftet)
    (zucker|blutzucker|zuckerwert) .. (bei|auf|ist|unter|über) .. (schwitzt|zittert|erkennt|weg|benommen|32|28|30|35|38|40|500|600|hi|nicht)
    (erkennt|erkennen) .. (mich|uns|niemanden) .. (nicht|nimmer|nicht mehr)
    fieber .. (40|41|42|schlapp|krampf|nackensteif*|apathisch|ausschlag|nicht wecken|steif|säugling|baby)
    (40|41|42|40,5|41,5|39,8) (grad|5|3|2|8)? (grad)? fieber
    (kalte|kalter|kalten|kaltem) (schweiß|schwitz|schwass)
    (kaltschweißig|grau im gesicht|aschfahl|kreidebleich|leichenblass|totenblass)
    <throat> .. <swell>
    (schwillt|schwellen) (mir|ihm|ihr|uns)? .. <throat>
    (allergisch*|anaphylaktisch*|wespe|biene|erdnuss|nuss|nüsse|nussallergie) .. (schock|reaktion|geschwollen|luft|zu|schwillt|quaddeln|gegessen) .. (luft|hals|atmet|schwillt|zunge|gesicht|jetzt|gerade|schlimm|atmen|nicht|quaddeln)
    (allergischer|allergischen|anaphylaktischer|anaphylaktischen) schock
    (epipen|adrenalinpen|notfallspritze|notfallset) .. (brauche|abgelaufen|keinen|leer|wirkt|wo)
    (puls) .. (schwach|kein|keinen|rast|spür|unregelmäßig|nicht|180|200|kaum)
    (herz) .. (rast|stolpert|setzt aus|bleibt stehen|schlägt nicht|aussetzer)
    (schlimm|schwer|gesicht|hand|arm|kind|baby|bein) .. (verbrannt|verbrüht|verätzt|abgetrennt|abgeschnitten|aufgeschnitten|gequetscht|gebrochen) .. (blut*|blasen|haut|schreit|offen|knochen|kommt|finger)
    (finger|hand|arm|bein) .. (abgetrennt|abgesägt|abgeschnitten|abgerissen)
    (mein|sein|ihr|der|dem|die|ein) (finger|hand|arm|bein|fingerkuppe) (ist|halb|fast) .. ab $
    (säure|lauge|reiniger|kleber|chlor|rohrreiniger|kalk) .. (auge|augen|gesicht)
    (notarzt|krankenwagen|rettungswagen|sanitäter|rettung|sanka|notruf|112|144|ambulanz) .. (brauche|brauchen|schnell|rufen|bitte|kommen|sofort|schicken|her)
    (brauche|brauchen|schickt|schicken|rufen|ruft|hol*) .. (notarzt|krankenwagen|rettungswagen|sanitäter|rettung|ambulanz|ärztliche hilfe|einen arzt sofort)
    (gestürzt|gefallen|treppe|sturz|unfall|angefahren) ..5 (bewusstlos|rührt|bewegt|kopf|blutet|nicht ansprechbar|steht nicht|kann nicht aufstehen|nicht mehr hoch|übergibt)
    (kopf) .. (gestoßen|aufgeschlagen|gefallen) .. (erbricht|übergibt|schläfrig|benommen|bewusstlos|blut)
    (stirbt|verblutet|sterbe|verblute) (mir|uns|gerade|grad|hier|gleich|weg|hilfe)
    (er|sie|ich|mann|vater|mutter|opa|oma|kind|baby|jemand|papa|mama|frau|sohn|tochter) (stirbt|verblutet|sterbe|verblute)
    (liegt|ist|bin) .. (im sterben|am sterben|am verbluten)
    (schlange|schlangenbiss|giftpilz|pilze|giftpflanze|skorpion|qualle) .. (gebissen|gegessen|biss|erbricht|gestochen)
    (gestürzt|gefallen|sturz|hingefallen|ausgerutscht) ..6 (wirr|wirres|verwirrt|lallt|erbricht|benommen|redet komisch|komisches|bewusstlos|unsinn)
    fieber ..5 (nacken|genick) ..3 (steif|starr)
    (fieber) ..5 (nackensteif*|flecken|krampf*|apathisch|nicht wach)
    (diabetik*|zuckerkrank*|diabetes|unterzucker*) ..6 (reagiert|zittert|schwitzt|verwirrt|bewusstlos|ansprechbar)
    (erdnuss*|nüsse|nuss|wespe*|biene*|allergi*|penicillin) ..8 (schwillt|geschwollen|zuschwillt|dicke lippe*|keine luft|atmen)
    (baby|säugling|neugeborene*|die kleine|der kleine) ..5 (wacht nicht|schlapp|apathisch|trinkt nicht|trinkt nichts|schwer zu wecken|kaum wach)
    (tabletten|blutverdünner|insulin|medikamente|dosis) ..4 (doppelt|zweimal|zu viel) ..6 (blutet|müde|schläfrig|atmet|wach|zittert|verwirrt|nasenbluten)
    (grau|blass|kaltschweiß*|schwitzt) ..5 (druck|schmerzen|enge|brust)
    schwanger und ..2 (blute|blutung|blut|verliere|wehen|fruchtwasser)
    insulin ..4 und ..2 (auch|ebenfalls) ,? ..3 (zittert|schwitzt|müde|verwirrt|bewusstlos)
    (schlag|stromschlag) , ..3 (blass|blau|bewusstlos|verbrannt|komisch)
    (handtuch|tuch|verband|lappen) ..3 (blut|durchgeblutet|voller blut|blutig|durch)
  `,
  possible: `
    (schwarz) .. vor .. augen
    (schwindlig|schwindelig|benommen|wird mir|taub) .. (seit|tablette|medikament|immer|plötzlich|dauernd|neue|neuen)
    (sticht|stich|stechen|druck|drückt|zieht|schmerzen|weh) ..5 (brust|herz|arm|schulter|atmen|kopf|bauch|bein|brustkorb)
    (sticht|drückt|zieht) (es|mir|mich) ..8 (brust|herz|brustkorb)
    (beim|wenn ich) .. atmen .. (weh|schmerz*|sticht|pfeift)
    (luft|atem) .. (weg|bleibt|knapp)
    (bleibt) .. (luft) .. weg !(so)
    (baby|kind) .. (nicht|kaum|nimmer|weniger) .. (spür|spüre|bewegt|trinkt|gespürt|gerührt|mehr|wach)
    (spüre|spür) .. (baby|kind) .. (nicht|kaum)
    (bein|wade|arm|fuß) .. (heiß|dick|geschwollen|taub|blau|kribbelt|rot)
    (macht|öffnet|meldet) .. (nicht|nimmer) .. (auf|sich) ..5 (krank|zuckerkrank|herzkrank|alt|diabet*|gast|nachbar*)
    <body> .. (macht|meldet|öffnet) .. (nicht|nimmer) .. (auf|mehr)
    (zuckerkrank|herzkrank|diabet*) .. (nicht|nimmer|macht|auf)
    (sehe|seh|sieht) .. (plötzlich|doppelt|verschwommen|nichts mehr|blitze|nur noch)
    (plötzlich|seit heute|auf einmal) .. (taub|gelähmt|kribbelt|doppelt|schief|sprechen|lähmung|wirr|verwirrt|schwindel*|gefühl)
    (taubheitsgefühl|lähmungserscheinungen|sehstörungen|sprachstörungen)
    (starke|schlimmsten|unerträgliche|heftige|höllische|wahnsinnige|plötzliche|stärkste|furchtbare) .. (schmerzen|kopfschmerzen|bauchschmerzen|bauchweh|unterleibsschmerzen|kopfweh|krämpfe|rückenschmerzen|bauchkrämpfe)
    (falsche|doppelte|zu viel|zuviel|zwei) .. (tablette|tabletten|dosis|insulin|medikament)
    (insulin|spray|inhalator|medikamente|sauerstoff|herztabletten|asthmaspray) .. (leer|aus|ausgegangen|alle|weg|reicht nicht|nicht mehr|verloren)
    (seit) .. (nichts|kaum) .. (getrunken|gegessen) .. (fieber|kind|baby|oma|schwach|schlapp)
    fieber .. (seit|hoch|hohes|sinkt nicht|geht nicht|trotz)
    (hohes|39) .. fieber
    (gestürzt|gefallen|hingefallen) .. (schmerz*|kopf|hüfte|aufstehen|schwindlig|liegt)
    (ausschlag|quaddeln|nesselausschlag) .. (überall|ganzen körper|seit|nach|gesicht|plötzlich)
    (blut) .. (im stuhl|im urin|gespuckt|gehustet|im kot)
    (ersticke|erstick|herzrasen|panikattacke)
    (sehr|ganz|so) .. (schwach|schlapp|blass|grau|verwirrt|benommen) .. (vater|mutter|oma|opa|mann|frau|kind|er|sie|und)
    (vater|mutter|oma|opa|mann|frau|kind|baby|papa|mama|gast) .. (ganz|so|sehr|total) (schwach|schlapp|blass|verwirrt|grau|wirr|benommen|apathisch)
    (doppelte|falsche|zu hohe) (dosis|menge) ..3 (genommen|gegeben|gespritzt|bekommen)
    (zu viel|zweimal|doppelt) ..2 (insulin|blutverdünner|tabletten|medikament*) ..2
  `,
  not: `
    (uhr|smartwatch|sensor|armband|tracker|app) ... puls
    puls ... (sensor|uhr|smartwatch|tracker|gerät)
    <device> .. (sieht|seh)
    (spülmaschine|geschirrspüler|waschmaschine)
    tabletten (spülmaschine|waschmittel)
    gern für
    (sterbe|sterben|sterb|stirbt) für
    zum sterben
    (held|serienheld|tarif|akku|motor|handy|server|charakter|pflanze|baum|branche|figur|boss|hauptfigur|innenstadt) .. (stirbt|verblutet)
    (stirbt|sterben) ... aus
    man .. (einen|nen) <attack>
    <attack> .. (bei|wegen|von) .. (preis*|rechnung|kosten|gebühr*|warte*|anblick|zahlen)
    (zahlt|deckt|übernimmt|leistet|bezahlt|erstattet|greift) ... (<attack>|<pain>|<bleed>)
    (nach|seit|gegen|bei) (einem|einen|meinem|seinem|ihrem|dem|den|deinem|dem ersten)? <attack>
    (gegen|für) .. (<bleed>|<pain>|fieber|wehen)
    <device> ... (<unconscious>|wacht|reagiert|krampft|röchelt|röcheln|blau|<bleed>|zuckt|bewegt|atmet)
    (wacht|reagiert|bewegt) (der|die|das|mein|meine|unser|unsere|ihr|eure) <device>
    (tut|tat|tuts) .. (herzen|seele) weh
    erstickt man
    (ersticke|ersticken|erstickt|erstick) (hier|fast|gerade|noch|bald|total)? in !(wasser|rauch|qualm)
    (luft) weg ,? (als|bei|vor) .. (zimmer|preis|blick|aussicht|schönheit|anblick)
    (fingerabdruck*|fingerabdrücke|handy*)
    <body> .. <notWake> (<bleed>|blutet|bewusstlos*)
    fieber .. (weg|vorbei|gesunken)
    herz .. (rast|hüpft|schlägt) .. (vor|für)
    (standby|ruhezustand|schlafmodus|energiesparmodus) ,? .. (wacht|reagiert|startet) nicht
    luft weg , so (schön|toll|lecker|gut|herrlich)
    (sterbe|sterb|sterben|stirbt) (gleich|gerade|fast|schon)? (vor|fast)
    (ist|in) .. ohnmacht .. standby
    (kein|keine|keinen|nicht|nie|ohne) .. (<attack>|schmerz*|<unconscious>|fieber|blut|blutung|atemnot|verletzt)
    (blut|fieber) (war|ist|hatte) (keins|keines|nicht)
    (fast|beinahe|halber|halben) .. (<attack>|herzkasper|<unconscious>)
    (rechnung|preis|preise|ausblick|schön|schöne|freude|aussicht|angebot|kosten) .. (<attack>|luft|<unconscious>|herz)
    (so schön|ausblick|aussicht|wunderschön|begeistert)
    (mir|uns|mich) .. (am herzen|ans herz|ins herz|von herzen)
    (herzstück|herzlich|herzlichen|von herzen|herzens)
    (notebook|laptop|pc|handy|rechner|gerät|tablet) ..5 (wacht|reagiert)
    (gerät|notebook|laptop|server|pc|handy|bildschirm|system|computer|app|drucker|rechner|maschine|standby|tablet|router) .. (<unconscious>|wacht|reagiert|auf|krampft)
    (standby|ruhezustand|display)
    (vater|mutter|er|sie|oma|opa) .. (starb|verstorben|gestorben)
    (op|operation) .. (überstanden|gut)
    (vermutlich|sicher|wohl) nur muskelkater
    (blutabnahme|blutdruckmess*|blutgruppe|blutspende|blutorange*|blutbild|blutwerte)
    druck .. (reifen|drucker|papier|wasser|taste)
    (gummi|dichtung|hut|laufwerk|bildschirm|display|leitung) .. <pain>
    (infusionspumpe|netzteil|armband|verbandskasten|verbandkasten)
    der tod
    (macht|machen) (mich|uns) (krank|wahnsinnig)
  `,
  notInSentence: `
    <fiction>
    <longAgo>
    <over>
    (traumhaft|atemberaubend|herrlich|zahlt ihr|zahlt die|deckt die|deckt eure|leistungsfall)
    (zahlt|deckt|ersetzt|versichert|übernimmt|greift) ... <cover>
    (muskelkater|haha|lol|sagt man ja so)
    (gibt es|gibts|haben sie|habt ihr|führen|führt ihr|suche|welche|welcher|ab welchem|braucht man|brauche ich|wo finde|was kostet|ist ein|wie lange muss) .. ..5 (armband|kurs|verbandskasten|überweisung|blutdruckmessgerät|kekse|vorrätig|nüchtern|tabletten|salbe|ratgeber|pflaster|kit|set)
  `,
};

import type { RuleSet } from '../../../rules/rule-set.ts';
import { germanUnmeant } from './unmeant.ts';

/** Violence and threats against the writer or another now, and threats by the writer. */
export const germanViolence: RuleSet = {
  words: {
    ...germanUnmeant,
    them: 'mann, freund, ex, exfreund, exmann, expartner, vater, stiefvater, mutter, bruder, sohn, nachbar, partner, frau, freundin, chef, typ, mitbewohner, onkel, stalker, kollege, pfleger, er, kunde, einer, jemand, betreuer, verlobter, schwager, fahrer, taxifahrer, gast, opa, partnerin, exfreundin, exfrau, lebensgefährte, familie, schwiegervater, trainer, lehrer, mama, papa, stiefmutter, enkel, cousin',
    me: 'mich, mir, uns, sie, ihn, ihr, kinder, kind, mutter, frau, mi, meine, meinen, tochter, sohn, oma, kleine, ma, dich, euch, schwester, bruder, hund, mama, papa, mutti, neffen, nichte, jungen, mädchen',
    beat: 'schlägt, schlaegt, schlagen, geschlagen, verprügelt, verprügeln, prügelt, haut, gehauen, tritt, getreten, würgt, gewürgt, gwürgt, misshandelt, vergewaltigt, schubst, verletzt, schlagt, ohrfeigt, vergewaltigen, zugeschlagen, zusammengeschlagen, boxt, missbraucht, begrapscht, angefasst, bewirft, gschlagn, ausgepeitscht, zuschlägt, verhaut, sexuell belästigt, fasst',
    threat:
      'bedroht, bedrohen, droht, drohen, bedrohte, erpresst, erpressen, stalkt, verfolgt, lauert, gedroht, nachgestellt, belästigt, drohbriefe, morddrohung*, todesdrohung*',
    weapon:
      'messer, pistole, waffe, gewehr, axt, knarre, machete, schlagstock, baseballschläger, beil, hammer, revolver, schusswaffe, säure, benzin, bombe, sprengsatz, schere',
    kill: 'umbringen, töten, toeten, abstechen, erschießen, erschiessen, kaltmachen, umlegen, abknallen, totschlagen, erstechen, erwürgen, vergasen, abschlachten, plattmachen, hinrichten, ermorden, aufschlitzen, killen, anzünden, umnieten, kaltmach, abstech, umbringt, umbring, abfackeln, niederbrennen, in die luft jagen, in die luft sprengen, wegpusten, zusammenschlagen, verprügeln, niederstechen',
    you: 'dich, euch, sie, ihn, eich, ihr, jemanden, alle, den, die, das, ihre, eure, deine, eurem, einen',
    place:
      'filiale, büro, laden, bude, geschäft, haus, zentrale, auto, hütte, wohnung, gebäude, markt, schalter, bank',
    hold: 'festgehalten, eingesperrt, eingeschlossen, gefangen, entführt, gefesselt, festgebunden, verschleppt, fixiert, angekettet, gegen meinen willen, weggesperrt, geknebelt',
    injury:
      'blaue flecken, blauen flecken, blaues auge, würgemale, veilchen, blaue augen, hämatome, verbrennungen, striemen',
  },
  certain: `
    (bring|bringe|bringen) (ich|wir|i)? (euch|dich|eich|sie|ihn|den|die|alle|jeden)? .. um (,|$|wenn|und|ihr|du|alle)
    (bring|bringe|bringen) (ich|wir|i)? (euch|dich|eich|ihn|alle) .. um
    (versucht|versuchen|will|wollen) .. (einzubrechen|einzudringen|reinzukommen|einbrechen|die tür aufzubrechen|aufzubrechen)
    (bricht|brechen) .. (ein|die tür auf|tür)
    (komme|komm|kommen) .. mit .. <weapon>
    ihr (werdet|sollt) (alle)? .. (sterben|verrecken|krepieren|bluten)
    (du|sie) (wirst|werden|sollst) .. (sterben|verrecken|krepieren|bluten)
    <them> .. <beat> .. <me>
    <them> .. <me> .. <beat>
    <them> (hat|hot) <me> ..5 <beat>
    <me> .. (von|vom) .. <them> .. (<beat>|<threat>)
    (werde|wurde|wird|werden) .. (<beat>|bedroht|erpresst|gestalkt|verfolgt|vergewaltigt|überfallen|<hold>)
    (bin|wurde|wurden|sind) .. (überfallen|vergewaltigt|ausgeraubt|angegriffen|verprügelt|entführt|angeschossen|niedergestochen|zusammengeschlagen|bedroht) .. worden
    <them> .. (<threat>) .. (<me>|mit|umzubringen|anzuzünden|$)
    <me> .. (<threat>)
    <threat> <me>
    (ins gesicht|an den haaren|mit der faust|am hals) .. (gehauen|geschlagen|gezogen|getreten|gepackt|schlägt)
    <weapon> .. (vor der tür|in der hand|tür|auf mich|an der kehle|an den hals|bedroht|bei sich|hier|gezogen|im anschlag|rum|fuchtelt|dabei|an mir|am hals)
    (mit|hat|steht|hält) .. <weapon> .. (vor|auf|tür|bedroht|hier|<me>|in der)
    (steht|ist|kommt|hämmert|tritt) .. (vor|gegen|an) .. tür .. (<weapon>|angst|messer|droht|schreit|rein|will rein|ein)
    (ex|exfreund|exmann|stalker|einbrecher|typ|mann|jemand|fremder) .. (vor der tür|im haus|in der wohnung|im garten|unterm fenster|verfolgt|folgt|lauert|eingebrochen|bricht)
    (einbrecher|amokläufer|geiselnehmer|geisel|geiseln|schüsse|schießerei) .. (hier|im|in|bei|gerade|jetzt|unten|nebenan|draußen|vor|gehört|gefallen|nimmt|genommen|$)
    (im|in|bei|hier|gerade|höre|hören|hör|sind|ist|von) .. (einbrecher|amokläufer|geiselnehmer|schüsse|schießerei|amok)
    (wird|haben|hat) .. (geschossen|rumgeschossen) !fotos
    (schießt|schiesst) .. (um sich|auf|herum|rum|hier)
    (bombendrohung|amoklauf)
    (werde|werden|bin|sind|wird|hat|ist|hält|halten) .. <hold>
    (hat|haben|halten) .. (<me>|kinder|mutter|sie|ihn|oma) .. (<hold>|ans bett|in den keller|am bett|eingesperrt)
    (sperrt|sperren) .. (<me>) ..5 (ein|in die abstellkammer|in den keller|in den schrank|keller|kammer|schrank)
    (sperrt|sperren|fesselt|bindet) .. (<me>|kinder|mutter|sie|ihn|oma) .. (<hold>|ein|ans bett|im keller|in den keller|am bett)
    (die|leute) .. (schlagen|verprügeln|treten|misshandeln|würgen|bedrohen) .. (mich|uns|ihn|kind|mutter|oma|einander)
    (sperrt|sperren|schließt) .. (<me>|kinder|ein) .. (keller|zimmer|ein|kammer)
    (lässt|laesst|lasst|lassen) .. (mich|uns|sie) .. (nicht|ned|nimmer) .. (aussteigen|raus|gehen|weg|heim|telefonieren|aus dem|aus der|nach hause)
    (darf|dürfen|kann) .. (nicht|nimmer|ned) .. (raus|weg|gehen|aus dem haus|aus der wohnung) .. (pass|angst|schulden|er|mann|schlägt)
    (pass|ausweis|handy) .. (weggenommen|abgenommen) .. (raus|weg|nicht|eingesperrt|arbeiten)
    (haben|hat) .. (meinen pass|mein pass|meinen ausweis)
    (fasst|fassen|begrapscht|berührt|grapscht|angefasst) .. (mich|sie|mi|meine|ihn|tochter|sohn) .. (an|unsittlich|überall|$)
    (traue|trau|getraue) .. (mich|mi) .. (nicht|ned|nimmer) .. (heim|nach hause|raus|zurück|hoam)
    (habe|hab|haben) .. angst .. (vor) .. (<them>|ihm)
    (brauche|brauchen|ruft|rufen|rufts|holt|holen|schickt|schicken|bitte) (bitte|sofort|schnell|dringend|uns|mir|hier|sie|jetzt)? (bitte|sofort|schnell)? (die|eine|einen|a)? (polizei|kapo|streife|polizisten)
    (polizei) (rufen|bitte|brauche|holen|schnell|schicken|verständigen|alarmieren)
    (mann|freund|er|sie) (liest|hört|schaut) mit
    (stech|steche|knall|knalle|schlacht|schlachte|murks|murkse) (ich|i|ma)? .. (dich|euch|eich|sie|ihn|den|alle|jeden|die) .. ab
    (mach|mache) (ich|i|ma)? .. (dich|euch|eich|ihn|sie|den|alle) .. (kalt|platt|einen kopf kürzer|alle fertig|fertig)
    (schlag|schlage|hau|haue|prügel|prügle|tret|trete) (ich|i|ma)? .. (dich|euch|eich|ihn|sie|den|alle|dir|ihm|eam|eure|deine|alles) .. (tot|zusammen|nieder|windelweich|krankenhausreif|grün und blau|kurz und klein|zähne|zähnt|fresse|um die ohren|den schädel|die knochen|ein)
    (polier|poliere|brech|breche|schneid|schneide|dreh|drehe|reiß|reiße) (ich|i|ma)? .. (dir|euch|ihm|eam|ihr|ihnen|eurem|deinem|dem) .. (fresse|die knochen|die beine|den hals|die kehle|das genick|die finger|den arm|den kopf)
    (zünd|zünde|spreng|sprenge|jag|jage|fackel|fackle|brenn|brenne) (ich|i|ma)? .. (dich|euch|eure|eurer|euer|deine|dein|den laden|die filiale|die bude|das haus|alles|ihre|ihren|ihr) .. (an|in die luft|ab|nieder|hoch)
    (erschieß|erschieße|töte|erwürge|erwürg|ersteche|erschlag|erschlage) (ich|i)? (dich|euch|eich|ihn|sie|alle|jeden)
    (er|mann|freund|ex|exmann|exfreund|vater|bruder|sohn|partner|typ) bringt (mich|uns|sie|die kinder) (noch|sonst|heute|irgendwann|jetzt)? um !(den|die|das)
    bringt er (mich|uns|sie) (noch|sonst|heute|irgendwann|jetzt)? um
    (werde|werd|wer|will|könnte) .. <you> .. <kill>
    (ich|wir) .. <kill> .. (werde|werd)
    (komme|komm|kommen|steh|stehe|fahr|fahre|tauche|lauer|lauere) .. (<place>|vorbei|vor eurer|vor deiner|euch|rüber) .. (<weapon>|<kill>|schlag*|kurz und klein|bluten|knallt|schläger|krachts|benzin|kanister|anzünden|erleben|passiert was|scheppert|was erleben|jungs|brüdern)
    (schlag|schlage|hau|haue) .. alles .. (kurz und klein|zusammen|zu klump|kaputt)
    (zünde|zünd|fackel|fackle|brenne|spreng|sprenge|anzünden|abfackeln) .. <place> .. (an|ab|nieder|in die luft|anzünden)?
    <place> .. (anzünden|abfackeln|in die luft|niederbrennen|stürmen|kurz und klein|abgefackelt|in flammen)
    (soll|sollte|kann|können|sollt|könnt) (sich|euch|se|ihr)? .. warm anziehen
    (weiß|weiss|wissen|woaß|find|finde|kenne|kenn) .. wo .. (wohnt|wohnst|wohnen|arbeitet|parkt|schule|deine kinder|eure kinder|ihr auto)
    (weiß|weiss|kenne|kenn) .. wann .. (feierabend|allein|heimgeht|rauskommt|dienstschluss|heimkommt)
    (hab|habe|besorge|hol|hole|kauf|kaufe) .. (eine|mir|ne|meine|die) .. (waffe|knarre|pistole|gewehr|messer) .. (und|dann|zahlt|euch|mit|dabei)
    (du|ihr) .. (bist|seid) .. (tot|fällig|ein toter mann|so gut wie tot|alle dran)
    (bist|seid) (du|ihr) (alle)? (tot|dran|fällig)
    sie sind .. (ein toter mann|so gut wie tot|als nächstes dran|als nächster dran|alle dran)
    (du wirst|ihr werdet|das werdet ihr|das wirst du) .. (bezahlen|büßen|bereuen|bluten|sterben)
    (es wird|wird es) .. (tote|verletzte|blutig|blut)
    (festgebunden|ans bett gefesselt|eingesperrt) .. (mutter|vater|oma|opa|pfleger|heim)
    (zwangsheirat|zwangsverheiratet|zwangsprostitution|menschenhandel|zuhälter)
    (zwingt|zwingen) .. (mich|sie|uns) .. (anschaffen|sex|heiraten|prostituieren|geld|freiern|arbeiten|betteln|auszuziehen)
    (zwangsweise|verheiraten|zwangsverheiraten) .. (mich|will)
    hilfe .. (er|einbrecher|mann|messer) .. (<weapon>|tür|kommt|bringt)
    (schreit|schreien|ruft|rufen|schreie) .. um hilfe
    (mann|typ|jemand|kerl|auto|männer|fremder|unbekannter|motorrad) ..3 (folgt|folgen|läuft|laufen|verfolgt|geht|schleicht) (mir|uns|meiner tochter) ..6 (nach|hinterher|seit|schon|bis)
    (mann|typ|jemand|kerl|männer|fremder|unbekannter) (folgt|verfolgt) (mir|mich|uns)
    (tut|bringt|passiert|nimmt) (er|sie)? (meiner|meinem|den|meinen|ihr|ihm|uns) (tochter|sohn|kind|kindern|kinder|mutter|familie)? (was|etwas|weh|um|weg)
    (er|ex|mann|freund|vater|partner|typ) ..2 (hat|hatte) (mich|mir) ..4 (gewürgt|am hals gepackt|die kehle zugedrückt|kehle|luft abgedrückt)
    (ex|exmann|exfreund|stalker) ..3 (steht|wartet|lauert|sitzt|parkt) ..4 (vor|vorm|unterm|unter) ..2 (tür|haustür|haus|wohnung|fenster|auto|büro)
    (filiale|büro|zentrale|laden|schalter) ..6 (bluten|sterben|knallt es|knallt|leben lang erinnern)
    (adresse|wohnung|haus) ..4 (herausgefunden|rausgefunden|gefunden) ,? ..6 (bereuen|büßen|alles verlieren)
    (steht|stehen|wartet|hockt|kommt) ..2 mit <weapon> ..3 (vorm|vor|im|am|an)
    diesmal (warte|lauere) ich (dort|da)
    er macht (mich|uns) (kalt|platt)
    (eurem|ihrem|eurer|ihrer|dem|deinem) (mitarbeiter|mitarbeiterin|angestellten|kollegen|kollegin|fahrer|chef|berater|sachbearbeiter*) ..4 (nach hause|heim|wohnung|haus) ..1 (gefolgt|nach|verfolgt)
    (verstecke|versteck|versteckt|eingeschlossen) ..4 (bad|klo|schrank|keller|toilette|zimmer) ,? (er|sie)
    (versucht|versuchen|probiert) ..2 (jemand|einer|mann) ..2 (tür|haustür|wohnungstür|fenster) ..1 (aufzumachen|zu öffnen|aufzubrechen|aufzuhebeln|aufzukriegen)
    (jemand|einer|mann|unbekannter) ..1 (versucht|rüttelt|macht sich) ..4 (tür|haustür|fenster|türklinke)
    (zündet|brennt|fackelt) ..2 (haus|wohnung|bude) ..1 (an|nieder|ab) mit uns ..2
    mit seinen (jungs|leuten|brüdern|kumpels|männern) ..4 (fertigmachen|verprügeln|zusammenschlagen|schlagen)
  `,
  possible: `
    <injury>
    (gibt|gibts) .. (wieder|sonst|dann)? .. (ärger|schläge|prügel|haue|stress|zoff) .. (zu hause|daheim|von|mit ihm|sie verstehen|dahoam)
    (ärger|angst|stress) .. (zu hause|daheim|vor ihm|vor meinem|vor meiner)
    (kontrolliert|überwacht|ortet|liest|verfolgt|trackt) .. (mich|mein|meine|jede|jeden|alles|jeder|uns)
    (darf|soll) .. (nichts|nicht|niemand|keiner|er|mein mann|es) .. (wissen|merken|erfahren|sehen|rauskriegen|mitkriegen|mitbekommen)
    (will|möchte|mag|traut sich) .. nicht .. (nach hause|heim|zu papa|zurück zu)
    (ich|wir|sie) (darf|dürfen) nicht .. (raus|weg|telefonieren|reden|aus dem haus)
    kann nicht (reden|frei sprechen|offen reden)
    (ihr|du) (seid|bist) dran
    (einbrecher|geiselnehmer|schüsse|amokläufer)
    (flüstert|geflüstert|heimlich|bitte leise)
    (weint|schreit|schreie|kind weint|hilferufe|wimmert|schreien|geschrei) .. (stunden|nebenan|nachbarn|kind|knallt|still|frau|hilfe|zimmer|wohnung|oben)
    (kind|frau) .. (weint|schreit|wimmert) .. (stunden|knallt|nebenan|still)
    (ihr werdet|du wirst|sie werden|werdet ihr|werden sie) .. (schon)? .. (sehen|erleben|merken|davon|kennenlernen|wundern|bereuen)
    (das wird|wird) .. (folgen|konsequenzen|ein nachspiel) .. (für sie|für euch|für dich|persönlich|haben)
    (weiß|weiss|wissen) .. (ja)? .. wo .. (euer|eure|dein|ihr|ihre|ihren) .. (büro|haus|filiale|laden|wohnung|auto|sitzt|sitzen|ist)
    (lehren|zeigen|beibringen|beibringen) ,? .. (was angst|was schmerz|angst heißt|mal richtig)
    (pass|passt|passen) .. (gut)? .. (auf dich|auf euch|auf sich) .. auf
    (begegnen|wiedersehen|treffen) .. (im dunkeln|nachts|mal sehen|allein)
    (im dunkeln|in der dunklen gasse) .. (treffen|begegnen|antreffen|erwischen)
    (würde|könnte|müsste|sollte) .. (euch|ihnen|den|dem|jemand|man|dir) .. (mal)? .. (eine reinhauen|eine verpassen|auf die fresse|aufs maul|die fresse|an die gurgel|eine scheuern|an die wand)
    (auf die fresse|aufs maul|auf die schnauze|in die fresse|gosch)
    (schulden) .. (bei ihm|abarbeiten) .. (darf|nicht|raus)
    (für|von) .. (freund|mann|ihm|ihn) .. (geld verdienen|anschaffen|arbeiten gehen)
    (habe|hab) .. angst .. (vor|dass|um) .. (mann|freund|ihm|ex|er|vater|zu hause|leben|kinder)
    (angst) .. (nach hause|heimzugehen|um mein leben|wenn er|er findet|rausfindet|kommt er)
    (frauenhaus|notunterkunft|schutzwohnung|neue adresse geheim|adresse geheim|auskunftssperre)
    (sag|sagen|sagt) .. (meinem mann|meinem freund|ihm|meinem ex) .. (nichts|nicht|kein)
    (verfolgt|folgt|läuft) .. (mir|mich|hinterher) .. (seit|nach|schon)
    (droht|drohen) (mir|uns)? mit
    (aggressiv|gewalttätig|ausgerastet|rastet aus|randaliert|handgreiflich)
    (ex|exmann|exfreund|stalker|vater) ..2 (weiß|weiss|kennt|rausgefunden|herausgefunden) ..4 (wohne|adresse|arbeite)
    er hat ..2 (schlüssel|ausweis|pass|handy|karte) ..2 (mitgenommen|weggenommen|abgenommen|versteckt)
    (ausschalten|abschalten|schalte|ausmachen|verbergen|verstecken) ..5 ohne dass (er|sie|mein mann|mein ex|mein freund) ..2 (merkt|mitbekommt|sieht|erfährt|weiß)
    (standort|adresse|ortung|standortfreigabe) ..4 ohne dass (er|sie|mein mann|mein ex|mein freund) ..2
  `,
  weaken: `
    bringt (mich|uns) (noch|sonst)? um ,? wenn (ich|wir|das|die|der|es)
  `,
  not: `
    droht (abzulaufen|zu|auszufallen|auszulaufen|verloren)
    (gutschein|vertrag|frist|punkte|karte) .. (droht|drohen)
    (droht|drohen) .. (gutschein|frist|punkte)
    (hund|katze|kater|vogel|wespen|fuchs|marder) .. (<threat>|<beat>)
    bringt (mich|uns) (noch)? um ,? wenn ... (bestelle|kaufe|vergesse|paket|lieferung|torte|schuhe|geschenk|rechnung)
    (er|fehler|problem) tritt
    (tritt) .. (auf|ein|in kraft|bei|aus)
    (haut|hauen) (sich|rein|hin|ab)
    (er|sie|es|das|mich|euch) haut .. (rein|um|hin)
    preise hauen
    schlagen sich (um|die)
    (bin|sind|ist) nicht <hold>
    (modus|handy|app|spiel|system|konto) .. <hold>
    (app|system|seite|login|konto|automat|tor|schranke|code|portal|website|webseite|programm|software|server|browser|security|türsteher|passwort|drehkreuz) ... (lässt|lasst|lassen)
    <weapon> .. (nicht|wand|holz|durch|nagel)
    (konkurrenz|rekord|gegner|verein|mannschaft|team) .. geschlagen
    nicht (aggressiv|gewalttätig|handgreiflich)
    (hund|kater|welpe|ameisen|wespen) .. (aggressiv|<beat>)
    (aggressiv|aggressive) .. (werbung|hund|reiniger|wespen)
    (gibt|verkauft|liefert|habt|haben) .. (ihr|sie)? .. (<weapon>|gaspistole*|schreckschuss*)
    (nicht|nie) .. wo .. (wohnt|wohnst|wohnen)
    (wisst|wissen) (ihr|sie|du) .. wo
    (bericht|protokoll|bestätigung|nummer|akte) .. (polizei)
    (preis|preise|kosten|steuer|rechnung|hitze|arbeit) .. <beat>
    (kanonen auf spatzen|spatzen|elfmeter|tore|aufs tor)
    (fotos|foto|bilder|selfie) .. (geschossen|schießen|schießt)
    (wird|haben|hat) ... (fotos|foto|tor|tore|bilder) .. geschossen
    (niemand|keiner|nicht|nie|keine|kein) .. (<threat>|drohung|<beat>|bedroht|angegriffen)
    (keine|kein|sollte keine) (drohung|gewalt)
    (zwei fliegen|mit einer klappe|vernichtend geschlagen|beim schach|beim spiel|mit der tür ins haus|um haaresbreite geschlagen|sahne|schlagobers|eischnee|schlagsahne|nur spaß|nur spass)
    (entwickler|so süchtig|süchtig)
    (hat|haben) .. (herz|rekord) .. geschlagen
    (schach|tennis|fußball|kartenspiel|quiz|tischtennis) .. <beat>
    (schlagen|schlage|schlägt) .. (vor|sie vor)
    (preise|kosten|rechnung|hunger|frist|mahnung|strafzahlung|gebühren) .. (<beat>|<threat>|drohen|droht)
    (app|seite|system|programm|fehler|datei|prozess|virus|server|task) .. (<kill>|<beat>|<threat>)
    (messerset|messerblock|messerschärfer|küchenmesser|brotmesser)
    (versicherung|firma|inkasso|bank|vermieter|anbieter|amt|behörde|mahnung|strafe) .. <threat>
    (droht|drohen) .. (mahnung|strafe|kündigung|sperrung|inkasso|kosten)
    (regen|sturm|unwetter|gewitter|streik|frost|hagel) .. (<threat>)
    (droht|drohen) .. (ein|der|die|das) .. (streik|frost|sturm|verlust|ausfall|mahnung|frist)
    (früher|war) .. gewalttätig
    (verfolgt|verfolge|verfolgen) .. (sendung|sendungsverlauf|paket|lieferung|spiel|kurs)
    (sendung|paket|bestellung|lieferung) .. verfolg*
    (werde|wird|wurde|werden) .. (verletzt)
    (gebühren|preise|preis|zinsen|hitze|warterei|wartezeit|rechnung|rechnungen|stress|arbeit|formulare|app|updates|neugier|spannung|kosten|raten|tarife|mücken|schuhe|schmerzen|treppen) (bringen|bringt) (mich|uns) (noch|bald|fast|echt|langsam|irgendwann)? um
  `,
  notInSentence: `
    <fiction>
    <longAgo>
    <over>
    (geschenk|überraschung|überraschungsparty|*überraschung|weihnachtsgeschenk*)
    (zahlt|deckt|ersetzt|versichert|übernimmt|greift) ... (<cover>|einbruch|überfall|vandalismus)
    (gibt es|gibts|haben sie|habt ihr|führen|führt ihr|suche|ist das|welche|wo finde|was kostet|zahlt die|zahlt) .. ..5 (messer*|kurse|versicherung|reiseversicherung|raubüberfall|überfall|pfefferspray|alarmanlage|bohrmaschine*|schlagbohr*|einbruchschutz|krimi)
    (haha|lol|im internet stand)
  `,
};

import type { RuleSet } from '../../../rules/rule-set.ts';
import { germanUnmeant } from './unmeant.ts';

/** Suicide and self-harm of anyone, and danger to life around the writer. */
export const germanSafety: RuleSet = {
  words: {
    ...germanUnmeant,
    will: 'will, möchte, moechte, möcht, mag, wü, mog, kann, wollte, willst, wollen, wolln, werde, werd, konn',
    i: 'ich, i, er, sie, wir, meine, mein',
    self: 'mich, sich, mi, uns, dich',
    selfTo: 'mir, sich, ma, mia, uns',
    more: 'nicht, nimmer, ned, net, nich',
    kill: 'umbringen, umzubringen, umbringt, umbring, umbringe, töten, toeten, erhängen, erhaengen, aufhängen, aufhaengen, erschießen, erschiessen, ritzen, ritze, ritzt, ertränken, vergiften, aufzuhängen, verletzen, wegmachen, abstechen, schneiden, verbrennen, aufschneiden, aufschlitzen, umgebracht, totfahren',
    selfDeath:
      'suizid*, selbstmord*, selbstmörd*, lebensmüde, freitod, selbsttötung, suizidal, suizidgefährdet',
    smellOf: 'riecht, stinkt, riechts, stinkts, rieche, riechen, stinken, gerochen, roch, rüecht, schmeckts',
    fire: 'brennt, brennts, brennen, qualmt, qualmen, raucht, rauchts, flammen, kokelt, schmort, lodert, glimmt, feuer',
    burns: `
      küche, wohnung, haus, keller, herd, ofen, auto, motor, akku, ladegerät, ladekabel, kabel, steckdose, sicherungskasten, router, waschmaschine, trockner, spülmaschine, fernseher, toaster, handy, e-bike, ebike, roller, scooter, dach, zimmer, treppenhaus, flur, stiege, hotel, gebäude, verteilerkasten, wechselrichter, powerbank, kühlschrank, gerät, vorhang, mülltonne, balkon, garage, wagen, bus, zug, zug, batterie, netzteil, therme, heizung, kamin, stecker, boiler, ofen, pfanne`,
    trappedIn:
      'aufzug, lift, fahrstuhl, keller, tiefgarage, auto, kofferraum, zug, tunnel, lawine, schnee, gondel, seilbahn, sessellift, kühlraum, kühlhaus, bad, klo, raum, zimmer, flut, schacht, höhle, trümmern, bergwand, wand, tresorraum, sauna, flugzeug, wagen, brunnen',
    baby: 'baby, kind, kleine, kleiner, kleinen, sohn, tochter, enkel, enkelin, säugling, bub, mädchen, hund, katze, zwillinge, neffe, nichte, bua, dirndl, junge, er, sie, opa, oma',
    toxic:
      'batterie, knopfbatterie, knopfzelle, magnet, magnete, magnetkugeln, waschmittel, spülmittel, pods, reiniger, rohrreiniger, abflussreiniger, entkalker, bleiche, frostschutz, putzmittel, lampenöl, gift, nadel, chlor, grillanzünder, essigessenz, domestos, nikotin, tabletten, pillen, medikamente, beeren, pilze, spülmaschinentab',
    smelt: 'gasgeruch, gasleck, gasaustritt, gasalarm, brand, feuer, rauch, rohrbruch, brandgeruch',
    swallowed:
      'verschluckt, geschluckt, verschlucken, gegessen, getrunken, runtergeschluckt, abgeschluckt, gschluckt, verschluckte',
    poison:
      'batterie, knopfbatterie, knopfzelle, magnet, magnete, magnetkugeln, münze, waschmittel, spülmittel, pod, pods, reiniger, rohrreiniger, abflussreiniger, entkalker, bleiche, tabs, tab, tabletten, pillen, frostschutz, putzmittel, lampenöl, gift, nadel, schraube, perle, kapsel, beeren, pilze, chlor, akku, spülmaschinentab, nagel, grillanzünder, essigessenz, domestos, medikamente, liquid, nikotin',
    unmeantKill: 'lachen, lache, lach, neugier, hunger, langeweile, kälte, spaß, scherz, witz',
  },
  certain: `
    (arme|arm|pulsadern|handgelenk|handgelenke|adern) .. (aufgeschnitten|geritzt|aufgeritzt|zerschnitten|aufschneiden|aufgeschlitzt)
    (plane|planen|plan|bereite) .. (abschied|tod|suizid|lebensende)
    <self> (erhängt|erschossen|umgebracht|vergiftet|ertränkt|angezündet|erhaengt)
    (mann|bruder|freund|sohn|vater|kollege|mitbewohner|nachbar|frau|schwester|tochter|freundin|jemand|er) (hat|hot) sich .. aufgehängt
    (hat|haben|habe) .. <self> .. (erhängt|erschossen|umgebracht|angezündet|getötet)
    <will> .. <more> (mehr)? .. (leben|weiterleben|existieren|aufwachen|da sein|auf dieser welt)
    <more> (mehr)? .. (leben|weiterleben|aufwachen|existieren) .. (will|möchte|mag|wollen|moechte)
    (wacht|wache|wach) (sie|er|ich)? morgen <more> mehr? auf
    (lebe|leb) .. <more> lange
    (bring|bringe|brings) .. (mich|mi|uns) (noch|jetzt|heute|sonst|dann|selbst|selber|alle)? (noch|heute|selbst|jetzt)? um !(den|die|das|meinen)
    (bringt|bringen|brachte|bringan) .. sich (noch|jetzt|heute|sonst|dann|selbst|selber|alle)? (noch|heute|selbst|jetzt)? um !(den|die|das)
    <self> (selbst|selber|heute|jetzt|dann|einfach|noch|wirklich|am liebsten)? .. <kill> !(laufen)
    <selfTo> .. (leben nehmen|leben genommen|leben zu nehmen|leben nehme|leben nimmt|die pulsadern|pulsadern|kugel|die adern|die kehle)
    (mein|sein|ihr|dem|meinem|das) leben .. (ende|beenden|nehmen|schluss|beende|weg)
    <selfTo> (selbst|selber|heute)? (etwas|was|das leben|wehtun|weh) .. (antun|antue|antut|antu|anzutun|nehmen|tun|nehme|nimmt)
    <selfTo> (etwas|was) .. (angetan|antun)
    (tu|tue|tut|tun) .. <selfTo> (etwas|was) .. an
    (habe|hab|gedanken|denke|denk|plane|will|begehe|begehen|versuch|versucht|begangen|kurz vor) .. <selfDeath>
    <selfDeath> (gedanken|begehen|machen|versuch|geplant|versucht)
    (ich|er|sie|freund|freundin|bruder|mann|sohn|tochter|mutter) (bin|ist) .. <selfDeath>
    (abschiedsbrief|abschiedsbriefe|abschiedsnachricht)
    (will|möchte|wollte|würde|am liebsten) .. (sterben|tot sein)
    (sterben|tot sein) (will|möchte|wollen)
    (wäre|waere|wär) .. (lieber|besser|am liebsten) tot
    (springe|spring|springt|springen|runterspringen|stürzen|stürze|runter) .. (brücke|dach|balkon|fenster|hochhaus|zug|gleis|gleise|bahn)
    (brücke|dach|balkon|balkongeländer|zug|gleise|fenster|hochhaus|geländer) .. (springen|springe|springt|runterspringen|werfen|werfe|legen|lege|stürzen)
    (vor|auf) (den|die|einen) (zug|gleise|gleis|s-bahn|u-bahn|lkw|schienen) .. (werfe|werfen|schmeiße|schmeißen|legen|lege|springe|springen|gehen)
    (balkongeländer|brückengeländer|geländer|dachkante) .. (sagt|springt|steht|sitzt|springen)
    (mach|mache|machen) .. (schluss mit|schluss mit dem|ein ende mit) (allem|meinem leben|leben|mir|dem leben)
    (ritzt|ritze|schneidet|ritz) <self>
    <self> .. (ritzt|blutig|aufgeritzt|geritzt)
    <smellOf> .. nach? .. gas
    (gas) .. (<smellOf>|strömt|tritt aus|ausgetreten|entweicht)
    (gasgeruch|gasleck|gasaustritt|gasalarm|kohlenmonoxid|kohlenmonoxidvergiftung) !(melder|warner|geprüft)
    (co|co2|kohlenmonoxid|gas|rauch) (melder|warner|alarm|detektor) .. (piept|schlägt|schrillt|alarm|geht|schreit|heult|piepst)
    (gasmelder|rauchmelder|rauchwarnmelder|co melder|kohlenmonoxidmelder|feuermelder|feueralarm|gaswarner) .. (schlägt|schrillt|losgegangen|heult|geht nicht aus|alarm) .. (rauch|gas|feuer|schwindlig|qualm|an|alarm)
    (co|gas|rauch|kohlenmonoxid) melder ..5 (piept|piepst|schrillt|schlägt|alarm|heult)
    (melder|warner|piept|schrillt|alarm) ..8 (schwummrig|schwindlig|schwindelig|schlecht|übel|kopfschmerzen|kopfweh)
    (es|hier|da|bei uns|bei mir|unser|unsere|unserem|unserer|im|in der|meine|mein|meinem|meiner|die|der|das|aus dem|aus der) (<burns>|hier|bei uns|bei mir|grad|gerade) .. (brennt|brennts|qualmt|lodert|in flammen|flammen|feuer|abgebrannt) !(nicht)
    (brennt|brennts|qualmt|lodert|raucht) (es|bei|hier|im|in|die|das|mein|meine|unser|unsere|der|aus|gerade|grad|s)? .. <burns>
    <burns> .. (<fire>|fängt feuer|funken|in brand|angefangen zu brennen|feuer gefangen)
    (rauch|qualm|flammen|funken|dampf) (kommt|kommen|steigt|dringt|schlagen|sprühen|quillt|aus|im|in|unter) .. (aus|<burns>|auf|durch)
    (feuer|brand|flammen) .. (bei uns|ausgebrochen|im haus|in der|greift|breitet|löschen)
    es brennt (hier|bei|im|in|und|,|$)
    (wohnung|haus|zimmer|keller|küche|flur|treppenhaus|büro|werkstatt) .. (voll|voller) (rauch|qualm)
    (stromschlag|elektroschock|stromstoß) .. (bekommen|gekriegt|gekriegt|abbekommen|liegt|kind|verletzt)
    (stromleitung|oberleitung|hochspannungsleitung|stromkabel|starkstromkabel|freileitung) .. (liegt|hängt|gerissen|runter|heruntergefallen|auf der|blank|offen|herab)
    (unter strom|steht unter spannung|unter spannung)
    (steckdose|kabel|leitung|dusche|waschmaschine) .. (wischt|elektrisiert|stromschlag|eine gewischt|funken|blitzt|funkt)
    (ertrinkt|ertrinke|ertrinken|am ertrinken|kentern|gekentert)
    (boot|schiff|kahn|kajak|kanu|jolle|segelboot|fähre|auto|wagen) .. (geht unter|untergeht|sinkt|sinken|treibt ab|abgetrieben)
    (wir|ich|kind|er|sie) (sinken|gehen unter|geht unter|gehe unter|treiben ab|treibt ab)
    (wir|ich) .. (auf|im) .. (see|meer|fluss) .. (sinken|treiben|abgetrieben)
    (boot|schiff|keller|wohnung|auto|kajak|segelboot|kahn) .. (läuft voll|voll wasser|sinkt|kentert|gekentert|unter wasser|überflutet|vollgelaufen)
    (wasser|flut) .. (steigt|kommen nicht raus|reicht) .. (raus|hals|brust|wohnung|fenster|auto|und|immer)
    (stecke|stecken|sitze|sitzen|hänge|hängen|steckt|sitzt|hängt|bin|sind|gefangen|eingesperrt|eingeschlossen|eingeklemmt) .. <trappedIn> .. (fest|eingeschlossen|eingesperrt|gefangen|eingeklemmt|stecken)
    (fest|eingeschlossen|eingesperrt|gefangen|eingeklemmt|steckengeblieben|stecken) .. (im|in) .. <trappedIn>
    <trappedIn> .. (eingeschlossen|eingesperrt|gefangen|eingeklemmt|stecken geblieben|steckengeblieben)
    (kommen|komme|kommt|können|kann) .. (nicht|nimmer|ned) .. (raus|heraus|hinaus|atmen) .. (feuer|rauch|wasser|luft|hilfe|aufzug|lift)
    (verschüttet|lawine|erdrutsch) .. (wir|menschen|leute|jemand|person|verletzt|liegt)
    <baby> .. <poison> .. <swallowed>
    <toxic> .. <swallowed>
    <swallowed> .. <toxic>
    (pod|waschmittel|reiniger|batterie|münze|murmel|weintraube|nuss|bonbon) .. (im mund|im hals|in den mund|verschluckt|erstickt)
    (baby|kind|säugling|kleinkind|hund|kleine) .. (im auto|in der hitze|auto eingesperrt|eingesperrt|im wagen|blau|erstickt|atmet)
    (erstickt|ersticke|ersticken|erstick) (gerade|grad|fast|gleich|mir|ihr|wir|,|$)
    (abgestürzt|abgerutscht|verstiegen|verirrt) .. (berg|wand|schlucht|schnee|nebel|bergwacht|hilfe|verletzt)
    (lebensgefahr|in lebensgefahr)
    (laufendem|laufender) motor .. garage
    (badewanne|wanne|bad|garage|dachboden|keller) .. (rasierklinge|strick|seil|pulsader*)
    (überdosis|tabletten gesammelt|tabletten liegen|die tabletten) .. (nehmen|genommen|schlucken|bereit|neben mir|nehm|alle|reichen)
    (alle|ganzen|sämtliche|packung) .. (tabletten|pillen|medikamente) .. (nehmen|schlucken|geschluckt|genommen|schluck|nehm)
    (strick|seil|rasierklinge|waffe|pistole|tabletten) .. (liegt|liegen|gekauft|bereit|in der hand|besorgt) .. (schon|bereit|neben|hier|mir|reicht)
    briefe ..2 geschrieben ,? ..5 (verteilt|verschenkt|versorgt|untergebracht|aufzulösen|aufzuloesen)
    (briefe|zeilen) (an|für) (alle|kinder|meine kinder|meine familie|familie|jeden) ..3 (geschrieben|liegen|fertig)
    (wars|war es|war s) (das|dann|es)? (dann)? mit mir
    (ist|ists|is|ist es) (das|es|dann)? ..1 (aus|vorbei|schluss|zu ende) mit mir
    (ihr|alle|allen|kinder|kindern|familie|jeder|mann|frau|eltern) ..4 (besser dran|besser|leichter|einfacher|erleichtert|froh) ..2 ohne mich
    ohne mich ..4 (alle|alles|allen|kinder|kindern|sie|ihr|jeder|familie) ..3 (besser dran|leichter|ruhe|erleichtert|besser)
    (einschlafen|schlafen) ..3 (nicht|nie|nimmer) (mehr|wieder)? (aufwachen|zurückkommen|zurück|aufwache)
    (müde|leid|satt) (aufzuwachen|wach zu werden) $
    (müde|leid|satt) ..1 jeden morgen (aufzuwachen|wach zu werden) $
    (enttäuscht|traurig|schade|wütend) ,? dass ich (wieder|noch|überhaupt)? (aufgewacht|aufwache|wach bin|da bin)
    (aufwachen|aufzuwachen|wachwerden) ist ..2 (schlimmste|schlimmsten|hölle|qual)
    (tot|gestorben|gegangen|verstorben|fort|weg) ..1 ,? ..2 (will|möchte|denk|denke) ..4 (zu ihr|zu ihm|bei ihr sein|bei ihm sein)
    (kredit|darlehen|schulden|raten|hypothek|beerdigung) ..2 wenn ich ..2 (ausfalle|weg bin|verschwinde|sterbe|tot bin|nicht mehr da bin|nicht mehr bin) ,? ..3 (diese woche|heute|morgen|freitag|sonntag|bald|am wochenende)
    (loch|tief|abgrund|unten) ..3 (will|möchte|mag|kann) (ich)? (gar|auch|einfach)? (nicht|nimmer) (mehr)? ..2 (raus|hoch|rauf|rauskommen|hochkommen|herauskommen)
    (fenster|balkon|brücke|geländer|gleise|bahnsteig|tiefe|schienen|abgrund) (ruft|rufen) (nach)? (mich|mir)
    (bin|sitze|sitz|liege|lieg|stehe|steh) ..3 auf (den|dem) (gleisen|schienen|bahngleisen|brückengeländer|fenstersims)
    stimmen ..6 (springen|sterben|umbringen|töten|schneiden|befehlen|verletzen)
    (abschiedstext|abschiedssms|abschiedsmail|abschiedsvideo|abschiedsworte|abschiedsbrief)
    (leben sie wohl|leb wohl|lebt wohl) (und|,)? ..2 (verzeiht|verzeihen|vergebt|danke)
    angst ,? ..3 (was ich mir|ich mir was|vor mir selbst|vor mir selber|mit meinen gedanken|mit mir allein|dass ich mir)
    (kann|darf|trau|traue|sollte) ..3 nicht (allein|alleine) ..4 (gedanken|mit mir|bleiben heute nacht)
    nichts mehr ,? (was|das) mich (hier|noch)? (noch|hier)? hält
    wo ich hingehe ,? ..4 (geld|nichts|kein konto) ..2
    (tabletten|medikamente|pillen|tropfen) ..4 (zusammengemischt|gemischt|durcheinander|zusammen) ..3 (genommen|geschluckt|getrunken)
    alles (geschluckt|genommen|eingeworfen) ,? was ..5 (da war|schrank|haus|hatte|fand|gefunden)
    (schnaps|alkohol|wodka|wein|betrunken|getrunken) ..4 (tabletten|beruhigungs*|schlafmittel|pillen|schlaftabletten) ..3 (genommen|geschluckt|hinterher|dazu|drauf)
    (innerlich|innen) ..2 (tot|gestorben) ,? ..3 (fehlt|rest)
    (einzige|letzte) (ausweg|weg|lösung) ..3 (fenster|brücke|tod|springen|sterben|gleise)
    (fenster|brücke|tod|springen|sterben) ..3 (einzige|letzte) (ausweg|weg|lösung)
    (hast du|habt ihr|haben sie) ..2 (deine ruhe|eure ruhe|ihre ruhe) (vor mir|mama|papa|mutti)
    (ofen|kamin|heizung|therme|grill|gasheizung|heizpilz|generator|motor|gastherme) ..8 (kopfweh|kopfschmerzen|schwindlig|schwindelig|benommen|antwortet nicht|wacht nicht|nicht wach|bewusstlos|schläfrig|reagiert nicht)
    (gewischt|stromschlag|elektrisiert|schlag bekommen) ..6 (herz|kribbelt|taub|ohnmächtig|bewusstlos|schwindl*|stolpert)
    (friteuse|fritteuse|pfanne|öl|fett|herd|vorhang) ..3 (brennt|flammen|lodert) !(nicht|an|fett)
    (messer|klinge|rasierklinge|tabletten|seil|strick|pistole) ..3 (vor mir|neben mir|in der hand|auf dem tisch) ..4 (danke|tschüss|leb wohl|kündigen|konto|niemand|gleich|nicht mehr)
    (innerlich|innen) ..4 (tot|gestorben) ,? ..3 (fehlt|rest)
    (tabletten|pillen|medikamente|schlafmittel|insulin) ..4 (gesammelt|gespart|aufgespart|gehortet|gebunkert|zusammengespart) ..4
    (strick|schlinge) ..4 (hängt|geknotet|gebunden|fertig|bereit)
    entscheidung getroffen ..4 (seitdem|endlich|und bin) ..4 (ruhig|ruhe|erleichtert|frieden)
    ohne mich ..3 (haben|hätten|hat) ..3 (leichter|einfacher|besser|ruhe)
    (zähle|zähl|nur noch) ..3 (stunden|tage) bis ..2 (vorbei|zu ende|aus) ist
    (kohle|holzkohle|grillkohle|schlauch|einweggrill) ..4 (im|ins) (auto|wagen|zelt|kofferraum) ,? ..2 (ruhiger|ruhiges|ruhigen|stiller|plätzchen|platz|wald|parkplatz)
    verabschiedet ,? ohne dass ..2 (merken|merkt|gemerkt|wissen)
    (powerbank|akku|batterie) ..3 (aufgebläht|dick|gewölbt|geschwollen) ..2 (zischt|raucht|qualmt|heiß|knistert)
    (unkrautvernichter|unkrautex|frostschutz|kühlflüssigkeit|pflanzenschutzmittel|insektizid|bleiche|lampenöl|terpentin|entkalker|lösungsmittel|verdünner) ..5 (getrunken|geschluckt|trank|erwischt|getrunken)
    (flut|wasser) ..2 (kommt|steigt) und ich ..1 (kann nicht schwimmen|schwimme nicht)
    (verdient|wert) (zu leben|am leben zu sein)
    (nicht verdient) ,? (zu leben|dass ich lebe)
    (verdiene|verdien) ..2 nicht (zu leben|mehr zu leben)
    (sofa|couch|bett|matratze|teppich|sessel|vorhang|kissen) (brennt|kokelt|qualmt|steht in flammen|glimmt)
    wasser ..3 (in|auf|über) ..2 (sicherungskasten|verteilerkasten|steckdose|zählerkasten|stromkasten)
    kommt ..4 nicht aus ..2 zimmer und (antwortet|reagiert|meldet) ..2 (nicht)?
  `,
  possible: `
    (morgen|bald|dann|übermorgen|montag) bin ich .. (nicht|nimmer) mehr (da|hier|am leben|unter euch)
    (besser|leichter|gut) ,? wenn (ich|er|sie) .. (weg|tot|nicht mehr|gestorben|fort)
    wenn ich (tot|weg|gestorben|nicht mehr da|nicht mehr hier) (wäre|bin|waere|wär)
    (wozu|wofür|warum|weshalb) (lebe|leb|existiere|noch leben|weiterleben|soll ich noch)
    (stehe|steh|sitze|sitz|steht|bin) .. (auf|am|an) .. (brücke|hochhaus|klippe|gleisen|schienen|dachrand|abgrund|brückengeländer)
    (fühle|fühl|fühlt) (mich|sich) .. (leer|wertlos|nutzlos|hoffnungslos|einsam|verloren|überflüssig)
    (will|möchte|würde) (nur|einfach|am liebsten|noch)? (nur|einfach|noch)? verschwinden
    (niemand|keiner|keinem) (würde|wird) .. (vermissen|merken|auffallen|bemerken|fehlen)
    (ich|i) (mag|will|kann) (einfach|echt|wirklich|so)? (nicht mehr|nimmer|ned mehr) $
    (mag|will|kann) (ich|i) (einfach|echt|wirklich|so)? (nicht mehr|nimmer|ned mehr) $
    ^ (mag|kann) (nicht mehr|nimmer) $
    (hasse|hass) (mein leben|mich selbst|mich)
    (alles|nichts) .. (egal geworden|hat mehr sinn|einen sinn|sinn mehr)
    ohne (hoffnung|perspektive|ausweg)
    <selfDeath>
    (keinen|kein|keine|ohne) (ausweg|sinn|hoffnung|kraft|lebensmut|zukunft|lebenswillen|perspektive) .. (mehr|sehe|habe|leben|seh|im)
    (sehe|seh|habe|hab) .. (keinen|keine|kein) (ausweg|sinn|hoffnung|kraft|lebensmut|zukunft|licht|land)
    (alles|es|leben|ganze) .. (sinnlos|hoffnungslos|aussichtslos)
    (hat|macht) .. (keinen sinn|keinen zweck) (mehr)? (mit mir|das leben|,|$)
    (leben) .. (keinen sinn|sinnlos|nichts mehr wert|wertlos|unerträglich|satt|zu viel|nicht lebenswert)
    (bin|ich) .. (nichts mehr wert|nur eine last|eine last|zur last|allen im weg|wertlos|überflüssig)
    (zur last|last) .. (fallen|falle|bin|sein)
    (besser|leichter|einfacher|ruhe|froh) .. ohne (mich|ihn|sie)
    (ohne mich) .. (besser|leichter|dran)
    (niemand|keiner|keinem) .. (vermissen|vermisst|auffallen|merken|fehlen) .. (würde|wenn|mich|ich|weg)
    (brauche|brauch|brauchen) .. (bald|danach|dann|ohnehin|eh|wo ich hingehe) .. (nichts|nicht|nimmer|nix) mehr
    (brauche|brauch) .. (nicht|nichts|nix) mehr (,|lange|$) .. (geld|konto|bald)
    (lebewohl|leb wohl|lebt wohl|abschied nehmen|für immer verabschieden|verabschiede mich von|letzter gruß|auf nimmerwiedersehen)
    (verabschiede|verabschieden|abschied) .. (allen|allem|für immer|welt|leben|euch)
    (einschlafen|schlafen) .. (nicht|nie|nimmer) .. (aufwachen|aufwache|wach)
    (einschlafen|einfach weg|weg sein|verschwinden|in luft auflösen) .. (und fertig|für immer|am liebsten|nur noch|und ruhe)
    am liebsten .. (einschlafen|weg sein|verschwinden|nicht mehr da|nimmer da|tot)
    (will|möchte|mag) .. (nur noch|einfach nur|einfach) .. (weg|ruhe|verschwinden|dass es aufhört|schlafen|einschlafen|dass es vorbei)
    (kann|konn|schaff|schaffe|halte|halt|ertrage|packe|pack) .. (nicht|nimmer|ned|net|so|es|das) (mehr|länger|nimmer|nicht mehr) (,|$|und|alles|aus|ertragen|weiter)
    (wenn|falls|bevor|sobald|dass) .. (ich|er|sie|es mich) .. (nicht|nimmer) mehr (da bin|bin|gibt|da ist|lebe|leb)
    (diese|die|heutige|nächste|heute) (nacht|wochenende|woche) .. (überstehe|überlebe|schaffe|übersteh)
    (weiß|weiss|woaß) .. nicht .. (ob|wie) .. (überstehe|überlebe|noch kann|weitermachen|weiterleben|weitergehen)
    (selber|selbst) (nachhilft|nachhelfe|verursacht|schuld am tod)
    (zahlt|leistet|versicherung|lebensversicherung) .. (selbst|selbsttötung|wenn man selber|wenn ich mich)
    (es ist|alles) .. (mir)? (egal|vorbei|aus) (jetzt|mit mir|ob ich lebe|für mich)
    (hund|katze|sachen|alles) .. (verschenkt|weggegeben|verschenke) .. (brauche|nicht mehr|nichts mehr|konto|weg)
    (letzter|letzte|letztes|letzten) (tag|nachricht|mal|wunsch|wille) .. (leben|euch|von mir|für mich|sein)
    (mir|uns) geht .. (sehr schlecht|so schlecht|dreckig|beschissen) .. (seelisch|psychisch|nicht mehr|kann)
    (niemanden|keinen) mehr .. (reden|da|leben|auf der welt)
    (sorge|sorgen|angst) .. (um|dass) .. (antut|antun|was tut|umbringt|nicht mehr lebt)
    (meldet sich|macht) .. (nicht|niemand) .. (auf|mehr|tür) .. (tagen|seit|nachbarin|alte)
    (ich) geb .. auf (,|$|mit allem|das leben)
    (ich gebe auf|kein grund mehr|keinen grund mehr|wozu noch|wofür noch leben)
    <smellOf> .. (komisch|verbrannt|verschmort|angebrannt|süßlich|faule eier|faulen eiern|chemisch|seltsam|rauch|stechend|brenzlig|chlor|benzin|angesengt|streng|plastik|merkwürdig|eigenartig|beißend|faul|faulig|schwefel|nach ei|nach eiern)
    (faule|faulen) (eier|eiern)
    (kontrollleuchte|kontrolllampe|lampe|licht|warnleuchte|led|kerze|cd|dvd|thema) .. (brennt|brennen)
    (schwindlig|schwindelig|kopfweh|kopfschmerzen|schlecht|übel|schummrig) .. (therme|heizung|gas|ofen|kamin|boiler|zimmer)
    (therme|heizung|ofen|kamin|boiler|gasherd|gastherme) .. ,? ..5 (kopfweh|kopfschmerzen|schwindlig|schwindelig|übel|schlecht|müde|benommen)
    (heiß|glühend|heiss|knistert|knackt|brummt|summt) .. (steckdose|sicherungskasten|stecker|kabel|akku|ladegerät|zähler|zählerkasten)
    (steckdose|sicherungskasten|stecker|kabel|akku|ladegerät|zähler|zählerkasten|netzteil) .. (heiß|glüht|geschmolzen|verschmort|angeschmort|knistert|aufgebläht|bläht|schmilzt|zischt|dampft|braun)
    (eingesperrt|ausgesperrt|eingeschlossen) .. (kind|baby|herd|topf|bad|drin|drinnen)
    (leben sie wohl|leb wohl|lebt wohl)
    (hund|katze|sachen|möbel|gitarre) ..4 (untergebracht|verteilt|verschenkt|versorgt|weggegeben|gegeben) ..2 ,? ..5 (fehlt|bleibt|nur noch|auch kündigen|auch abmelden) ..4 (konto|vertrag|abo|anschluss|handy)
    (briefe) ..2 geschrieben ,? ..5 (fehlt|bleibt|konto|vertrag|abo)
    (kredit|darlehen|schulden|raten|hypothek) ..2 wenn ich ..2 (ausfalle|weg bin|verschwinde|sterbe|tot bin|nicht mehr da bin|nicht mehr bin)
    (versicherung|lebensversicherung|risikolebensversicherung) ..5 (absicht|absichtlich|freiwillig|selbst gemacht|selber gemacht)
    (montag|dienstag|freitag|sonntag|morgen|nächste woche|nächsten monat|wochenende) ..2 (gibts|gibt es|bin ich|bin i) ..1 (mich)? ..1 (sowieso|ohnehin|eh|dann|einfach)? (nicht|nimmer) mehr
    (halte|schaffe|ertrage|pack|packe|überstehe|schaff) ..2 (keine|keinen|nicht noch eine|nicht noch einen) ..1 (nacht|tag|stunde|woche) (mehr|länger)?
    (denke|denk|stelle mir vor|träume|überlege) ..6 (still|friedlich|ruhig) ..3 (wäre|sein würde|sein wird)
    (denke|denk|musste|muss|dachte) ..4 (geländer|brücke|gleise|schienen|springen|brückengeländer) ..2 (denken|gedacht|und|,|$)
    (hält|haelt) mich ..2 nichts mehr
    (brücke|gleise|fenster|dach) ..4 (ruhig|friedlich|still|schön|einladend) ..3 (nacht|zeit|uhrzeit|nicht nach hause)
    (sterbegeld*|bestattungs*|beerdigung|trauerfeier|sterbeversicherung) ..6 (freitag|sonntag|diese woche|heute|bald) ..4 (geregelt|erledigt|sein|weg)
    (sag|sagt|sagen|richtet|richten) ..4 (meiner familie|meinen kindern|meiner mutter|meinen eltern|meiner frau|meinem mann) ..3 (leid|entschuldigung|liebe|verzeihen|schuld)
    (kaputt|leer|fertig|müde|am ende) ,? (ganz|einfach|völlig|total)? (und|,) ..4 (niemand|keiner|nichts) ..3 (hält|braucht|vermisst|merkt)
    (hund|katze|sachen|möbel|gitarre) ..5 (untergebracht|verteilt|verschenkt|versorgt|weggegeben|gegeben|vermacht) ..2 , ..2 (auch|nur noch|fehlt|bleibt|jetzt) ..3 (konto|vertrag|abo|anschluss|handy|mitgliedschaft)
    (zahlt|leistet|greift) ..6 , wenn ..4 (absicht|absichtlich|freiwillig|selber schluss|selbst schluss|selber gemacht)
    (schuldner|kreditnehmer|versicherte) ..2 (wegfällt|ausfällt|stirbt|nicht mehr da ist)
    (esse|ess|trinke|trink|schlafe|dusche|wasche) ..2 (nicht|nichts|kaum) (mehr)? , ..3 (lieg|liege|steh|stehe|bleibe|komme)
    (komme|komm) ..2 (nicht|nimmer) ..2 (aus dem bett|ausm bett) ..3
    will ..2 dass (alles|das alles) (endlich|einfach)? (aufhört|vorbei ist|ein ende hat|zu ende ist)
  `,
  weaken: `
    könnte .. (mich|mi) .. (erschießen|erhängen|aufhängen|vergessen)
    könnte ich mich
  `,
  not: `
    feuer (unterm|unter dem|im) hintern
    (rauch|qualm|dampf|feuer) ... (anbraten|kochen|grillen|braten|grill)
    (katze|hund|kater|vogel|hamster|hase|ball|drohne) ... (springt|springen|stürzt)
    (kaffee|tee|suppe|grill|backofen|pizza) .. (dampf|rauch|qualm|raucht)
    (eingesperrt|eingeschlossen|gefangen) , (tolle|super|spannend)
    nicht mehr leben ohne
    ohne (streaming|strom|kaffee|musik|fußball|pizza) .. leben
    brennt sich
    ohne (kaffee|internet|handy|netflix|wlan|schokolade|euch|eure|euer|euren|eurem|ihre app|ihren service) .. leben
    ohne (mein|sein|ihr|meine|seine|ihre|unser) (handy|tablet|auto|internet|abo|smartphone|laptop|app|matratze) .. leben
    (ohne|nicht) .. (kaffee|schokolade|handy|internet|netflix|eure|euer|tablet) .. leben
    <will> .. <more> (mehr)? ohne (kaffee|internet|handy|netflix|wlan|schokolade|eure|euer|euren|eurem|sein|mein|diese|dieses|den|das) .. leben
    (spring|springe) (ich)? nicht
    (springe|spring|springen) .. (fenster|decke) .. (freude|begeisterung|glück)
    (dafür|für) .. (sterben|töten)
    (zum) (sterben|niederknien) .. (schön|gut|lecker|süß)?
    (rettet|retten|rettest|gerettet) .. leben
    <smellOf> .. (nicht|nirgends|nirgendwo|nichts|niemand|keins) .. gas
    gas (<smellOf>|rieche|riecht) .. (keins|nicht|keines|nirgends)
    (kein|keinen) (gas|gasgeruch|rauch|qualm|feuer)
    <smelt> (vom|von|letzten|letzte|voriger|vorigen|am) (montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|januar|jänner|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember|damals|letzten|letzter|voriger|vorigem|vorigen|vorletzten|frühjahr|sommer|herbst|winter)
    <smelt> ... (behoben|erledigt|aufgeklärt|geklärt|vorbei|wochen)
    (feuerwehr|schon|bereits|wieder|längst|wurde|monat|woche|wochen) .. gelöscht
    <smelt> ... (hat|ist|wurde|haben) ... (feuerwehr|gelöscht) ... gelöscht?
    (waren|war) ... <trappedIn> .. (eingeschlossen|eingesperrt|gefangen|stecken geblieben|steckengeblieben)
    (als baby|als kind|damals|als kleinkind|letztes jahr) ... <swallowed>
    (darf|kann|soll|muss) man ... (<swallowed>|<poison>)
    wenn man .. <swallowed>
    nicht (lebensmüde|suizidal|suizidgefährdet|selbstmörderisch)
    (duftkerze|duftkerzen|kerze|kerzen|parfum|tee|whisky) ... <smellOf>
    (kaminfeuer|lagerfeuer|osterfeuer|feuershow|brennholz|feuerwerk*)
    brennt .. (kontrollleuchte|warnleuchte|kontrolllampe|lampe|licht|leuchte|lämpchen|led)
    (rennt|läuft) .. <fire>
    <fire> .. (nägeln|fingern|zunge)
    (ertrinke|ertrinken|ertrinkt|ersticke|ersticken|versinke|versinken) (hier|fast|gerade|noch|bald|total)? in !(wasser|see|meer|pool)
    (rechner|pc|laptop|app|programm|seite|browser|handy|tablet|spiel|fenster|prozess|system|windows|kasse) ... aufgehängt
    boot modus
    <fire> (nicht|nimmer) (mehr)?
    (kann|mag|will) nicht (mehr)? (warten|zurück|bei|finden|bestellen|kaufen|sehen|öffnen)
    (bin|lach|lache|lachen|sterbe|sterb|stirbt) .. <unmeantKill>
    (will|möchte|wollte|habe|hab|mag|werde) (mir|mich) .. (nichts|nix|nicht) (antun|umbringen|an)
    <self> nicht (umbringen|töten|verletzen|verbrennen)
    (nichts|nix|niemand|keiner|kein|keine|nicht) .. (gebrannt|brennt|passiert|verletzt|<fire>)
    gebrannt .. (nichts|nix|hat nichts)
    (rauchfrei|raucherzimmer|nichtraucher|raucher)
    thema brennt
    (lampe|lämpchen|kontrollleuchte|warnleuchte|kontrolllampe|leuchte|licht|led|leuchten|kerze|sonne|augen|cd|dvd|brenner) .. (brennt|brennen|brenne)
    <fire> .. (tv|stick|korb|wehr|lampe|zeug|werk)
    (fire tv|feuer und flamme|feuerwehrmann|akku ist tot|burnout)
    (ertrinke|ertrinken|ertrinkt|ersticke|ersticken|versinke) .. (newsletter|newslettern|mails|arbeit|papierkram|werbung|unterlagen|e-mails)
    (handy|telefon|smartphone|kamera|laptop|airpods) .. (ertrunken|ertrinkt|versunken|untergegangen)
    (formulierung|satz|detail|kleinigkeit)
    (preise|server|konto|kurs|aktie|aktien) .. (<self>|brennt|sinkt|sinken|stirbt|abgestürzt)
    (preis|preise|kosten|kurs|kurse|zinsen|verbrauch|leistung|temperatur|druck|guthaben|akkustand|qualität|spannung) .. (sinkt|sinken|steigt)
    (sinkt|sinken) .. (preis|preise|kosten|kurs|zinsen|verbrauch)
    (app|programm|rechner|pc|spiel|seite|browser) .. (abgestürzt|stirbt|hängt|stürzt)
    (freue|freu|ärgere) mich
    (melde|abo|konto|vertrag|kündige) .. (schluss machen)
    (bring|bringe|bringt) .. (mich|sich) .. konto um
  `,
  notInSentence: `
    (quatsch|escape game|übung|motto)
    <fiction>
    <longAgo>
    <over>
    (zahlt|deckt|ersetzt|versichert|übernimmt|greift) ... <cover>
    (ist|sind|wird|werden|wäre) ... (mitversichert|versichert|abgedeckt)
    (kunst|ausstellung|zitat|wie heißt der)
    (gibt es|gibts|haben sie|habt ihr|führt ihr|suche|wie groß|wie oft|welche|welcher|welches|ab welchem|braucht man|wo finde|was kostet) .. ..4 (feuerlöscher|feuerkorb|steckdosenschutz|schwimmweste|rauchmelder|melder|kindersicherung|giftnotruf|sterbegeld*|schutz|serie|warner|gasherd|feuerschale|löschdecke|feuerwerk|versicherung|bettwäsche|gasflasche|gasgrill|rettungsweste)
    (ich lach mich|lach mich|lache mich|totlachen|kaputtlachen|haha|lol|grab)
  `,
};

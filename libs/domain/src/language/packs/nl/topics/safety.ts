import type { RuleSet } from '../../../rules/rule-set.ts';
import { dutchUnmeant } from './unmeant.ts';

/** Suicide and self-harm of anyone, and danger to life around the writer. */
export const dutchSafety: RuleSet = {
  words: {
    ...dutchUnmeant,
    will: 'wil, wilt, wou, wilde, willen, zou, ga, gaat, kan, mag',
    self: 'mezelf, me, zichzelf, zich, mijzelf, mij, jezelf, haarzelf, hemzelf, onszelf, mn eigen, mijn eigen',
    kill: 'doden, vermoorden, verhangen, ophangen, verdrinken, verwonden, snijden, krassen, vermoord, dood, dooddoen, doodmaken, verhangt, ophang, ophangt, verhang, snijdt, snij, kras, krast, verdoen, vergiftigen, vergassen, doodschieten, neersteken, opensnijden',
    selfDeath:
      'zelfmoord*, zelfdoding*, suicide, suïcide, suïcidaal, suïcidale, zelfdodingsgedachten, euthanasie op mezelf, levensmoe, automutilatie, zelfverminking, zelfbeschadiging, doodswens',
    smell: 'ruik, ruikt, ruiken, rook, stinkt, stank, geur, rieken, riekt, stinken, geroken, geurtje',
    burning:
      'brand, brandt, branden, vuur, vlammen, rook, smeult, rookt, fikt, fik, walmt, vonken, ontploft, ontploffing, explosie, staat in brand, in de fik, brandlucht',
    things: `
      keuken, huis, woning, appartement, kelder, garage, schuur, auto, motor, accu, oplader, lader, kabel, stopcontact, meterkast, stoppenkast, router, wasmachine, droger, droogkast, vaatwasser, oven, fornuis, televisie, tv, telefoon, gsm, e-bike, fietsaccu, step, scooter, dak, trap, gang, hal,
      gebouw, flat, hotel, kamer, balkon, bus, trein, tram, batterij, powerbank, koelkast, toestel, gordijn, gordijnen, container, kachel, boiler, geiser, ketel, cv, schouw, pan, frituurpan, friteuse, verwarming, bed, stekker, omvormer, laadpaal, zonnepanelen, kast, vuilnisbak, lift, buren`,
    trapped:
      'lift, kelder, garage, auto, kofferbak, trein, tunnel, lawine, sneeuw, gondel, kabelbaan, koelcel, vriescel, badkamer, wc, toilet, kamer, put, schacht, grot, puin, bergwand, sauna, vliegtuig, wagen, kluis, ijs, modder',
    child:
      'baby, kind, kindje, kleine, zoontje, dochtertje, zoon, dochter, kleinkind, peuter, kleuter, hond, kat, tweeling, neefje, nichtje, jongen, meisje, hij, ze, opa, oma, mn zoontje, zusje, broertje',
    swallowed:
      'ingeslikt, doorgeslikt, geslikt, gegeten, gedronken, binnen, slikte, inslikte, in zijn mond, in haar mond, opgegeten, opgedronken, ingenomen',
    poison: `
      batterij, knoopbatterij, knoopcel, magneet, magneten, magneetjes, munt, muntje, wasmiddel, afwasmiddel, pod, wascapsule, capsule, tablet, vaatwastablet, ontstopper, ontkalker, bleek, bleekwater, chloor, javel, pillen, pilletjes, antivries, schoonmaakmiddel, lampolie, gif, rattengif, naald, schroef, kraal, spijker,
      bessen, paddenstoelen, medicijnen, tabletten, spiritus, terpentine, e-liquid, nicotine, aanmaakblokje, medicatie, slaappillen, slaaptabletten, xtc, paracetamol`,
    toxic:
      'batterij, knoopbatterij, knoopcel, magneet, magneten, magneetjes, wasmiddel, afwasmiddel, wascapsule, vaatwastablet, ontstopper, ontkalker, bleek, bleekwater, chloor, javel, antivries, schoonmaakmiddel, lampolie, gif, rattengif, naald, spiritus, terpentine, nicotine, aanmaakblokje, slaappillen, slaaptabletten, xtc',
    laugh: 'lachen, lach, nieuwsgierigheid, honger, verveling, kou, dorst, schaamte, schrik, spanning',
  },
  certain: `
    (armen|polsen|arm|pols|aders|slagaders) .. (opengesneden|doorgesneden|gesneden|gekrast|opensnijden)
    <self> (opgehangen|verhangen|doodgeschoten|verdronken|vergiftigd|verminkt|van kant gemaakt)
    (heeft|hebben|heb) .. <self> .. (opgehangen|verhangen|doodgeschoten|van kant)
    <will> .. (niet|nie|nooit) meer .. (leven|wakker worden|verder leven|bestaan)
    (ik|hij|ze|zij) <will> .. (niet|nie) meer verder (,|$)
    (niet|nie) meer (leven|verder leven|bestaan) (wil|wou|wilde)
    (wil|wou|wilde|zou willen|liever|ga) .. (dood|sterven|doodgaan|dood zijn)
    (dood|doodgaan|sterven) (wil|wou|wilde|wilt)
    (maak|maakt|maken|maakte|ga|gaat|wil|wilde|zal) .. (een|er een|er)? .. (einde|eind|eindje) (aan|eraan|maken|er aan|van)
    (er) .. (een)? (einde|eind) .. (aan|maken|maak)
    (einde|eind) .. (leven|eraan|er aan)
    (beroof|beroven|benemen|beneem) .. (leven|<self>)
    <self> .. (van het leven|van kant|van het dak|het leven) .. (beroven|beroof|maken|maak|benemen|gooien|gooi)?
    (maak|maakt|maken|maakte) .. (mezelf|mijzelf|zichzelf|haarzelf|zich|mn eigen) .. (van kant|kapot|dood)
    <self> .. (iets|wat) .. (aandoen|aandoe|aandoet|aan doen|aan gaat doen|aan doe)
    (doe|doet|doen) .. <self> (iets|wat|pijn) aan
    <will> .. <self> .. <kill>
    <self> (gaat|ga|wil|nu|echt|zo|wilde|gisteren|net)? .. <kill>
    (snij|snijd|snijdt|kras|krast|verhangt|verhang|ophangt|verwond|verwondt|pijnig) .. <self>
    (heb|heeft|denk|denkt|plan|wil|pleeg|plegen|pleegt|doe|neiging|ben|is|voel) .. <selfDeath>
    <selfDeath> (plegen|gepleegd|doen|pleeg|poging|gedachten|neigingen)
    (afscheidsbrief|afscheidsbrieven|de brief ligt|mijn brief ligt)
    (spring|springt|springen|sprong|stap|loop|gooi|ga|lig|werp) .. (voor|van|onder) .. (trein|tram|metro|brug|dak|balkon|flat|raam|auto|vrachtwagen|spoor)
    (op|aan) .. (reling|vensterbank|balkonrand|brugleuning|rand van de brug|dakrand) .. (springen|springt|staat|zit|zegt)
    (wil|gaat|ga|zal) .. springen
    (pillen|medicijnen|touw|strop|mes|scheermes|pistool|wapen|slaappillen|tabletten) .. (liggen|ligt|staan|gekocht|gespaard|klaar) .. (klaar|voor me|naast me|hier|durven|al|genoeg)
    (alle|alles|overdosis|hele doos|hele strip|heel veel|teveel|te veel) .. (pillen|medicijnen|geslikt|slikken|ingenomen|innemen|tabletten|medicatie)
    (morgen|straks|vanavond|binnenkort|dan|als) .. (ben ik|is hij|is ze|ben) (er)? (niet|nie) meer
    (ben|is) ik er (morgen|straks|vanavond) (niet|nie) meer
    <smell> .. (naar|van|een|vleugje|sterk|hier|wat)? .. gas
    (gaslek|gasgeur|gaslucht|gasontsnapping|koolmonoxide|co-vergiftiging|koolmonoxidevergiftiging) !(melder|meter|alarm|detector)
    gas .. (ontsnapt|lekt|lek|ruik|ruiken|stroomt)
    (co|koolmonoxide|rook|gas|brand) (melder|meter|alarm|detector) .. (piept|gaat|loeit|af|alarm)
    (rookmelder|koolmonoxidemelder|comelder|brandalarm|gasmelder|co-melder|melder) .. (gaat|piept|loeit|af) .. (af|rook|duizelig|hoofdpijn|misselijk|niet op|blijft|constant)
    (koolmonoxidemelder|comelder|co-melder|gasmelder) ... (suf|misselijk|duizelig|hoofdpijn)
    (duizelig|misselijk|hoofdpijn|suf) .. (koolmonoxide|geiser|kachel|ketel|boiler|cv|melder|gas)
    <things> .. (brandt|in brand|in de fik|fikt|vlammen|ontploft|smeult|rookt|vuur gevat|vonken|staat in)
    (brand|vuur|vlammen|vonken|rook|explosie|ontploffing|fik) .. (in|uit|bij|op|aan|onder|komt|komen|vanuit) .. <things>
    (er is|er komt|er komen|ik zie|wij zien|overal|help|vol|hangt|hangt vol) .. (brand|rook|vuur|vlammen)
    (rook|vlammen|vuur|vonken) .. (komt|komen|slaat|slaan|uit|overal|trap|naar binnen|hangt)
    het brandt (hier|bij|in|,|$)
    (kunnen|komen|geraken|raken) (we|wij|ze)? .. (niet|nie) .. (naar beneden|naar buiten|weg|eruit|buiten|ontsnappen)
    (ik|we|wij) (kan|kom|geraak|kunnen|komen|geraken) .. (niet|nie) .. (naar beneden|naar buiten|ontsnappen|meer weg)
    (brand|rook|vlammen|vuur|water|lift|kelder) ... (kan|kom|geraak|kunnen|komen|geraken) .. (niet|nie) .. (uit|eruit|weg|buiten)
    (elektrocutie|elektrische schok|stroomschok|elektrocuteert|geëlektrocuteerd|onder stroom|onder spanning)
    (stroomkabel|hoogspanningskabel|elektriciteitskabel|hoogspanningslijn|bovenleiding|draad) .. (ligt|hangt|los|bloot|open|geknapt|naar beneden|op straat)
    (stopcontact|kabel|kraan|douche|wasmachine) .. (schok|vonkt|vonken|knettert|zoemt|gesmolten|onder stroom)
    (verdrinkt|verdrinken|verdronken|kapseist|gekapseisd|meegesleurd|door het ijs gezakt)
    (boot|schip|kelder|auto|zeilboot|kajak|bootje|huis) .. (loopt vol|vol water|zinkt|maakt water|onder water|overstroomt|loopt onder)
    (water|vloed) .. (stijgt|komt|staat) .. (snel|tot|hoog|binnen|vast|dak|borst|nek)
    (zit|zitten|zat|ben|zijn|hang|hangen|vast|opgesloten|gevangen|ingesloten|staan|klem) .. (in|tussen|onder) .. <trapped> .. (vast|opgesloten|gevangen|klem|ingesloten)
    (vast|opgesloten|gevangen|klem|ingesloten|bedolven) .. (in|tussen|onder) .. <trapped>
    <trapped> .. (vast|opgesloten|vol rook|gevangen|klem|bedolven)
    <child> .. <poison> .. <swallowed>
    <child> .. <swallowed> .. <poison>
    <toxic> .. <swallowed>
    <swallowed> .. <toxic>
    (pillen|slaappillen|tabletten) .. (ingeslikt|doorgeslikt)
    (alles|heel veel) (geslikt|ingeslikt|ingenomen)
    (net|zonet|heb) .. alles (geslikt|ingenomen)
    (verslikt|verslikte|verslikken) .. (in|blauw|adem)
    (stikt|gestikt|stikte) .. (kind|baby|nu|blauw|brok|nootje|eten|speelgoed|hij|ze)
    (stikt|gestikt|stikte|stikken) in (een|zijn|haar|n|dat)
    (denk|denkt) ..5 aan <selfDeath>
    (kom|kan|geraak|kunnen|komen) .. niet .. uit (de|het|die) (kelder|lift|kamer|flat|auto|brandende|huis|water)
    niet meer verder zonder (hem|haar|pa|ma|papa|mama|mijn man|mijn vrouw)
    <child> .. (stikt|in het water gevallen|blauw|in de auto opgesloten|opgesloten|in de hitte|loopt blauw aan|ademt|stikken)
    (levensgevaar|in levensgevaar|levensgevaarlijk|doodsgevaar)
    (opgesloten|ontploft|ontploffing|bedolven|lawine|ingestort) .. (mensen|hulp|huis|nog|help|dak|boiler|keuken|iedereen|onder)
    (boiler|gasfles|ketel|batterij|accu|fornuis|gas) .. (ontploft|ontploffing|explodeert|geëxplodeerd)
    (brieven|briefjes|afscheidsbrieven) ..2 geschreven ,? ..5 (verdeeld|weggegeven|ondergebracht)
    (is het|is 't|ist|dan is het) (dan|echt|gewoon)? ..1 (klaar|gedaan|afgelopen|einde|over|uit) met mij
    (beslag*|uitzetting|ontruiming|deurwaarder|faillissement|veiling|verkocht|ontslag) ..4 (stap|stapte) ik eruit
    ik stap eruit (voorgoed|vanavond|vannacht)
    (iedereen|ze|zij|jullie|kinderen|gezin|familie|allemaal|man|vrouw|ouders) ..4 (beter af|opgelucht|beter|gelukkiger|blij) ..3 (zonder mij|als ik er niet|als ik verdwijn|als ik weg ben|als ik dood)
    (zonder mij) ..4 (beter af|opgelucht|gelukkiger|rust)
    (slapen|inslapen) ..3 (niet|nooit) (meer)? ..1 (wakker|terugkomen|opstaan)
    (slapen|slaap) ..3 (hoop|hopen) ..3 (daarbij blijft|niet meer wakker|nooit meer)
    (moe|beu|zat) ..2 (wakker te worden|wakker worden|om wakker te worden) $
    (teleurgesteld|jammer|balen|verdrietig) ..2 (ik) (weer|nog|toch)? (wakker|er nog)
    wakker worden is ..3 (ergste|hel|zwaarste|moeilijkste)
    (dood|overleden|gestorven|weg|er niet meer) ..1 ,? ..2 (wil|denk) (ik)? ..4 (naar haar|naar hem|bij haar zijn|bij hem zijn|achter haar aan|achter hem aan)
    (lening|hypotheek|schuld|schulden|krediet|uitvaart) ..2 als ik ..2 (wegval|wegvallen|er niet meer ben|verdwijn|dood ga|doodga|sterf) ,? ..3 (deze week|vandaag|morgen|vrijdag|zondag|binnenkort|dit weekend)
    (put|gat|diep|dal|bodem) ..4 (wil|hoef|kan) (ik)? ..1 niet (meer)? ..2 (uit|eruit|omhoog|opstaan|naar boven)
    (raam|balkon|brug|reling|spoor|rails|perron|diepte) (roept|roepen|lokt|lokken) (mij|me)
    (sta|zit|lig|loop) (ik)? (nu)? op (het|de) (spoor|rails|reling|treinspoor|vensterbank|brugleuning|dakrand)
    stemmen ..6 (springen|sterven|doodmaken|snijden|doen|zeggen dat ik)
    (afscheidsbericht|afscheidsbrief|afscheidsapp|afscheidsappje|afscheidsmail|afscheidstekst)
    (vriend|vriendin|broer|zus|zoon|dochter|man|vrouw|collega|maat) ..4 (afscheid|vaarwel|sorry voor alles|vergeef me) ..5 (telefoon uit|neemt niet op|niet bereikbaar|lokaliseren|antwoordt niet|opneemt)
    (bang|angst|schrik) ..3 (wat ik mezelf|dat ik mezelf|voor mezelf|voor wat ik ga doen|mezelf iets)
    (kan|durf|mag) ..2 niet (alleen|meer alleen) ..4 (gedachten|mezelf|vannacht)
    (niets|niks) meer ,? (wat|dat) me (hier|nog)? (nog|hier)? houdt
    waar ik (heen ga|naartoe ga|heenga) ,? ..4 (geld|niets|niks|geen rekening)
    (pillen|medicijnen|tabletten) ..4 (door elkaar|gemixt|gemengd|samen) ..3 (genomen|ingenomen|geslikt)
    alles (geslikt|ingenomen|genomen) wat ..4 (was|lag|kon vinden|huis|kastje)
    (drank|alcohol|wodka|wijn|gedronken|dronken) ..4 (pillen|slaappillen|kalmeringspillen|tabletten|oxazepam|medicijnen) ..3 (genomen|geslikt|bij|erbij|overheen)
    (vanbinnen|van binnen) ..2 (dood|gestorven) ,? ..3 (rest|nog)
    (enige|laatste) (uitweg|weg|oplossing) ..3 (raam|brug|dood|springen|spoor)
    (raam|brug|dood|springen|spoor) ..3 (enige|laatste) (uitweg|weg|oplossing)
    hoeft ..1 van mij (allemaal|echt) niet meer
    dan ben ik (er niet meer|verlost|dood) (,|$)
    geregeld ..2 , dan ben ik weg
    (uitvaart|begrafenis|crematie|uitvaartpolis|begrafenisverzekering) ..8 (vrijdag|zondag|deze week|vandaag|morgen) ..3 (geregeld|klaar|rond|in orde)
    (kachel|geiser|haard|barbecue|ketel|cv|motor|generator|gaskachel) ..8 (hoofdpijn|misselijk|duizelig|suf|slaperig|wakker|antwoordt niet|reageert niet|bewusteloos)
    (schok|stroom) ..4 (gekregen|gehad) ..6 (hart|tintelt|gevoelloos|flauw|bewusteloos|duizelig|bonst|arm)
    (frituur|frituurpan|pan|olie|gordijn|adapter|lader) ..2 (vat vlam|in brand|in de fik|brandt|in lichterlaaie|vlam)
    (keuken|huis|kamer|gang|woonkamer) ..1 staat ..1 (blauw|vol rook|in brand|in lichterlaaie)
    (leiding|kabel|hoogspanningskabel|stroomkabel) ..3 (op straat|los|op de weg|op de grond|in het water) ..4 (kind|zoon|dochter|spelen|vonk*|water)
    (vanbinnen|van binnen) ..4 (dood|gestorven) ,? ..3 (rest|nog)
    (van|voor) mij hoeft het (allemaal|echt)? niet meer $
    (pillen|medicijnen|tabletten|slaappillen|insuline) ..5 (opgespaard|gespaard|verzameld|opgepot|gehamsterd)
    (strop|touw|strik) ..4 (hangt|klaar|geknoopt|vast aan)
    (zonder mij) ..2 (hebben|heeft|is|wordt|zou) ..4 (makkelijker|beter|rust|lichter|opgelucht)
    (meterkast|stopcontact|groepenkast|stekker|snoer|zekeringkast|verdeelkast) ..2 (vonkt|vonken|knettert|smelt|rookt|in brand|sist)
    (brieven|briefjes|afscheidsbrieven) ..2 geschreven , ..6 , (alleen nog|rest|nog alleen|enkel nog)
    (lening|hypotheek|schuld|schulden|krediet) ..2 als ik ..3 (wegval|ben|verdwijn|doodga|sterf) , ..4 (deze week|vandaag|morgen|vrijdag|zondag|binnenkort|dit weekend)
    (besluit|beslissing|keuze) (genomen|gemaakt) ..4 (rustig|rust|opgelucht|kalm|vrede)
    (houtskool|kolen|briketten|slang|wegwerpbarbecue) ..3 (in de|in mijn) (auto|wagen|tent|kofferbak) en ..3 (stille|rustige|plek|bos|parkeer*)
    afscheid genomen ..1 zonder dat ..3 (weten|merken|doorhebben|merkten)
    (powerbank|accu|batterij) ..2 (opgezwollen|bol|opgezet|gezwollen) ..2 (sist|rookt|heet|knettert)
    (onkruidverdelger|antivries|koelvloeistof|bestrijdingsmiddel|bleek|lampenolie|terpentine|ontkalker|gootsteenontstopper|insecticide) ..5 (gedronken|ingeslikt|binnengekregen|dronk)
    (vloed|water|tij) ..2 en ik kan niet zwemmen
    (verdien|verdiende) ..2 niet ..2 (leven|bestaan)
    (bank|bed|matras|tapijt|gordijn|stoel|vloerkleed) (brandt|smeult|staat in brand|staat in de fik)
    kaars ..2 en de bank brandt
    water ..3 (in|op) ..1 (meterkast|stopcontact|stoppenkast|groepenkast)
    komt ..4 kamer niet uit en (geeft|antwoordt|reageert) ..3
  `,
  possible: `
    <selfDeath>
    (geen|niet) .. (uitweg|hoop|toekomst|perspectief|doel) (meer|in het leven|om verder)
    geen zin (meer)? (in het leven|om te leven|om verder|om nog)
    heeft .. geen zin meer
    (waarom|waarvoor|waartoe) (leef|besta|nog leven|leven) (ik)?
    (sta|zit|staat) .. (op|aan) .. (brug|dak|spoor|rails|klif|afgrond|perronrand|hoogbouw)
    (plan|plannen|bereid) .. (afscheid|dood|zelfdoding)
    (voel|voelt) (me|zich) .. (leeg|waardeloos|nutteloos|hopeloos|eenzaam|verloren)
    (haat|heb een hekel aan) (mezelf|mijn leven|mijzelf)
    als ik (dood|weg|er niet|er niet meer) (was|ben|zou zijn)
    (doet|neemt|deed|nam) .. al .. (dagen|weken|uren) .. niet .. (open|op)
    (heeft|het) .. (allemaal|leven)? .. geen zin (meer)? (,|$|elke|voor mij)
    (zie|ziet|zien) .. (geen|niet) .. (uitweg|toekomst|zitten|licht|hoop|uitkomst)
    (leven) .. (niet meer|zinloos|moe|beu|zwaar|zat|niets waard|niet waard)
    (ben|is) .. (leven) .. (moe|beu|zat)
    (zinloos|hopeloos|uitzichtloos|nutteloos) .. (leven|alles|voel|me|allemaal|bestaan)
    (inslapen|slapen|gaan slapen|in slaap) .. (niet|nie|nooit) .. (wakker|meer)
    (niet|nooit) meer wakker (worden|word)
    (verdwijnen|er niet meer zijn|weg zijn|weg wezen|er niet zijn|oplossen in het niets) .. (wil|denk|soms|maar|zou|voorgoed)?
    (denk|dacht|wil|zou|willen) .. (eraan|aan|te)? .. (verdwijnen|er niet meer te zijn|verdwijn)
    (als|wanneer|tot|sinds|zodra) .. (ik|hij|ze) .. (er niet meer ben|er niet meer is|weg ben|er niet ben|dood ben|er niet meer)
    (ik|hij|ze) er (niet|nie) meer (ben|is|zal zijn)
    (niemand|geen mens|niemand zou) .. (missen|merken|mist|merkt|opvallen|om me geven|rouwen)
    (last|te veel|overbodig|in de weg|tot last) .. (iedereen|anderen|familie|ben|voor jullie|kinderen|mijn)
    (ik ben|ben ik|voel me|voel mij|ik voel) .. (tot last|een last|overbodig|niets waard|waardeloos)
    (beter|makkelijker|rustiger|beter af|blij) .. (zonder mij|zonder hem|zonder haar|als ik er niet)
    zonder mij .. (beter|af|rustiger)
    (heb|hebben|heeft|zal) .. (binnenkort|straks|toch|dan|daar waar ik heen ga) .. (niet|niets|niks) meer nodig
    (geeft|geef|gaf|weggegeven|heb) .. (spullen|alles|bezittingen|hond|kat|mijn) .. (weg|weggegeven|goed terecht|terechtkomt)
    (vaarwel|voor altijd afscheid|afscheid nemen)
    (mijn|dit is mijn|dit is het) (laatste) (bericht|dag|groet|wens|nacht|avond)
    (neem|nemen|genomen) .. afscheid .. (van|iedereen|leven|jullie|allemaal)
    (kan|kunnen|hou|houd|trek) (ik|we)? (het|dit|echt) .. (niet|nie) meer (aan|vol|$|,|verder|zo)
    (ik|we) kan .. (niet|nie) meer (verder|zo)
    (ik) kan (echt|gewoon)? (niet|nie) meer (,|$)
    (hou|houd|trek) (ik|we) (dat|het|dit) .. niet meer (vol|aan|,|$)
    ik (trek|hou) (het|dit) (echt|gewoon)? niet meer (,|$|aan|vol)
    (geef|geven|gooi) .. (het|alles) op (,|$|want|ik)
    (maakt|kan) .. (me|mij) .. (allemaal)? .. niets? meer .. (uit|schelen)
    (weet|zie) .. niet .. (hoe|of) .. (verder moet|nacht haal|doorkom|overleef|haal|redden|morgen)
    (nacht|dag|weekend|week) .. (overleef|doorkom|haal|doorkomen)
    (wapen|geweer|jachtgeweer|pistool) .. (gehaald|zolder|gepakt|gekocht|kast|geladen)
    (elke|iedere) dag .. (zwarter|donkerder|zwaarder|erger)
    (bang|zorgen|ongerust) .. (iets aandoet|zichzelf|iets zal aandoen|domme dingen|iets doms)
    (domme|gekke) dingen .. (doen|doet|ga)
    <smell> .. (verbrand|verschroeid|rotte eieren|chemisch|vreemd|raar|schroei|brand|chloor|benzine|plastic|brandlucht|scherp|gas)
    (schroeilucht|brandlucht|brandgeur|rotte eieren|schroeigeur)
    (hoofdpijn|misselijk|duizelig|suf|flauw) .. (geiser|kachel|ketel|boiler|cv|douchen|verwarming|haard)
    (geiser|kachel|ketel|boiler|cv|douchen|verwarming|haard|douche) .. ,? ..5 (hoofdpijn|misselijk|duizelig|suf|flauw)
    (stopcontact|kabel|stekker|accu|batterij|lader|oplader|meterkast|zekeringkast) .. (heet|gloeit|gesmolten|zwart|knettert|bol|zwelt|smelt|sist|rookt|warm|bruin|vonkt)
    (kind|baby|peuter|kleuter) .. (opgesloten|buitengesloten|alleen binnen|binnen opgesloten)
    (reageert|neemt|doet) .. (niet|nie) .. (op|open) .. (zorgen|bang|buurman|buurvrouw|dagen|alleen)
    (hond|kat|spullen|gitaar|meubels) ..4 (weggegeven|ondergebracht|verdeeld|gegeven) ..2 ,? ..5 (alleen nog|rest|ook opzeggen|enkel nog|mag ook) ..4
    (brieven|briefjes) ..2 geschreven ,? ..6 (rekening|abonnement|contract|opheffen|opzeggen)
    (lening|hypotheek|schuld|schulden|krediet) ..2 als ik ..2 (wegval|er niet meer ben|verdwijn|doodga|sterf)
    (verzekering|levensverzekering|uitvaartverzekering|overlijdensrisico*) ..6 (expres|opzet|opzettelijk|zelf gedaan|vrijwillig)
    (maandag|dinsdag|vrijdag|zondag|morgen|volgende week|volgende maand) ..2 ben ik er (toch|sowieso|immers|dan)? ..1 niet meer
    (nog een|geen) (nacht|dag|uur|week) ..1 (hou|trek|kan|red|overleef|vol|meer aan|meer)
    (hou|trek|red|overleef|kan) (ik)? ..2 (geen|niet nog een) (nacht|dag|week|uur) ..1 (meer|vol)?
    (denk|droom|fantaseer|stel me voor) ..4 hoe (stil|rustig|vredig) ..3 (zou|is|wordt)
    (denk|denken|dacht|gedacht) ..3 aan ..1 (reling|brug|spoor|springen|trein|balkon)
    (aan|over) (de|het) (reling|brug|spoor) (denken|gedacht)
    (ik ben op|ik ben helemaal op|helemaal op|ik ben leeg) (,|$)
    (brug|spoor|dak) ..4 (rustig|stil|vredig|mooi) ..3 (nacht|tijd|uur|niet naar huis)
    (vaarwel|adieu voorgoed|het ga jullie goed|het ga u goed)
    (zeg|vertel) ..4 (mijn familie|mijn kinderen|mijn moeder|mijn ouders|mijn vrouw|mijn man) ..3 (spijt|sorry|hou van|houd van)
    (niemand) ..2 (missen|merken|merkt|mist|opvallen) ..2 (als ik|dat ik|mij|me)
    (betaalt|keert|dekt|keren) ..5 als ..5 (expres|opzet|opzettelijk|zelf een eind|zelf een einde|zelf gedaan|zelf doet)
    (kom|eet|slaap|was|douche) ..2 (bed niet uit|mijn bed niet|niet meer|niks meer|amper)
    (denkt|denken) ..3 dat het goed met me gaat
    (schuldenaar|verzekerde) ..2 (wegvalt|overlijdt|er niet meer is)
    (sta|zit|loop) ..2 (bij|langs|aan) het spoor
    dat (alles|het allemaal) (gewoon|eindelijk)? (stopt|ophoudt|voorbij is|over is)
  `,
  not: `
    (rook|vuur|damp) ... (bakken|koken|barbecue|grillen|kookt|braden)
    (kat|hond|poes|vogel|bal|drone|konijn) ... (springt|springen|sprong|valt)
    (einde|eind) aan .. (abonnement|contract|lidmaatschap|gesprek|chat|reclame|wachttijd)
    (in rook opgegaan|vuur is eraf)
    (accu|batterij|lader|oplader|telefoon) .. warm
    (leven|verder) .. zonder .. (tablet|telefoon|koffie|internet|jullie|abonnement|matras|auto|laptop|chocolade|wifi|app)
    (niet|nooit) .. zonder .. (koffie|telefoon|internet|jullie|tablet)
    zonder (jullie|mijn|zijn|koffie|internet|deze|die) .. leven
    (voor) .. (sterven|doodgaan|moord)
    liever dood dan
    (ga|gaat) .. dood (van|in|bij) (nieuwsgierigheid|verveling|schaamte|level|de kwal|honger|de warmte)
    ga .. dood .. (level|missie|eindbaas|kwal)
    (schrok|schrikken|schrik|lachte|werkte|zocht) .. <self> .. (dood|kapot|rot|suf)
    <smell> .. (geen|niks|niets|nergens|niet) .. gas
    (gaslek|gaslucht|gasgeur|brand|rook|wateroverlast|lek) ... (gedicht|geblust|verholpen|hersteld|opgelost|bleek|vorige|gedekt|verzekerd|mei|opgeruimd)
    (gaslek|gaslucht|gasgeur|brand) van (maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|vorige|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|toen|destijds)
    (zaten|zat) ... (vast|opgesloten) ... <trapped>
    (vast|opgesloten) .. <trapped> ,? (inmiddels|maar nu|nu weer)
    stond .. (onder water|vol water|vol)
    (spring|ga|gooi|stap) (heus|echt|zeker|toch)? niet
    niet (suïcidaal|levensmoe)
    (niet|niemand) (opgesloten|gevangen|vast)
    (als peuter|als kind|ooit|destijds) ... <swallowed>
    (als|wanneer) je .. <swallowed>
    (mag|kan|kun) je .. (eten|<swallowed>)
    (mailbox|inbox|bureau|agenda|hier) .. (verdrinkt|stikt|verdrink)
    (stikt|stikken) (van|het|hier)
    om te stikken
    van het (balkon|dak) .. (meet|meten|schilderen)
    (voor school|schrijf|werkstuk|cijfers|levensverzekering|overlijdensrisicoverzekering|band) ... <selfDeath>
    vuur en vlam
    (kaars|kaarsen|parfum|thee) ... <smell>
    (oven|motor|kachel|fornuis) brandt niet
    (lamp|lampje|led|licht) ... brandt
    (herstelmodus|laadscherm|systeem|modus)
    (bestelling|pakket|app|telefoon|laptop) (zit|staat|hangt) vast
    uit mijn vel
    (formulier|woorden|app|menu)
    suicidal tendencies
    (brandt|rookt|branden|smeult|lekt) niet (meer)?
    (sterf|sterven|dood|lach) .. (van|om)? <laugh>
    (lach|lachen|gelachen) .. <self> .. (dood|kapot|ziek)
    <self> (dood|kapot|ziek|rot|suf) (gelachen|lachen|geschrokken|vervelen|gewerkt|werken|zoeken|gezocht|ergeren|geërgerd|schamen)
    (erger|verveel|lach|schrik|werk|zoek|schaam) <self> (dood|kapot|rot|suf)
    (ga|wil|zal|heb) .. <self> .. (niets|niks|niet|nooit) .. (aandoen|aan doen|<kill>)
    (geen|niets|niks|niet) .. (rook|brand|vuur|vlammen|gaslek)
    (accu|batterij|telefoon|gsm|lijn|scherm|laptop|toestel|modem) .. (dood|overleden|leeg|sterft)
    wordt .. mijn dood
    (lampje|lamp|led|kaars|licht|lichtje) .. (brandt|branden|brand)
    (fire|firewall|brandweer|brandweerman|branding|brandstof|brandend maagzuur|brandnieuw)
    (prijs|prijzen|koers|koersen|kosten|temperatuur|verbruik|aandeel|aandelen|tarief) .. (zinkt|stijgt|daalt|brandt)
    (gasrekening|gasfornuis|gasverbruik|gasmeter|gasprijs|gasprijzen|gasaansluiting|gaspedaal|gasstand)
    (kill|killen|beëindig|doden) .. (proces|script|taak|programma|app)
    (app|computer|systeem|spel|site|pc) .. (hangt|vast|crasht|ontploft)
    (zit|hang|sta|staan) .. vast .. (file|stap|scherm|wachtrij|abonnement|contract|vraag)
    (werk|mails|papierwerk|reclame|administratie|schulden) .. (verdrink|verdrinken|stik)
    (verdrink|verdrinken|stik|stikken) .. (werk|mails|papierwerk|reclame|administratie|rekeningen)
    bom van
  `,
  notInSentence: `
    (escaperoom|oefening|motto|top idee)
    <over>
    <cover>
    (deadline|mailbox|speelt alweer)
    <fiction>
    <longAgo>
    (verkopen jullie|verkoopt u|hebben jullie|heeft u|zoek een|zoek het|moet een|wat kost|welke|hoe groot|is het aansluiten|dekt de) ..6 (rookmelders|melder|koolmonoxidemelder|brandblusser|blusdeken|rookmelder|gasfornuis|vuurkorf|zwemvest|stopcontactbeveiliging|polis|verzekering|inbegrepen|vervangen)
    (haha|lol|hihi)
  `,
};

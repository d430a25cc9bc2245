import type { RuleSet } from '../../../rules/rule-set.ts';
import { swedishUnmeant } from './unmeant.ts';

/** Suicide and self-harm of anyone, and danger to life around the writer. */
export const swedishSafety: RuleSet = {
  words: {
    ...swedishUnmeant,
    will: 'vill, ville, ska, tänker, tänkte, tänkt, kommer att, funderar på att, planerar att, försökt, försökte, försöker, hotar att, orkar',
    self: 'mig själv, mig, sig själv, sig, oss själva, livet av mig, livet av sig',
    kill: 'döda, skada, hänga, dränka, skära, skjuta, förgifta, hängt, skurit, skadat, dödat, skär, skadar, dödar, strypa',
    selfDeath:
      'självmord*, suicid*, självmordstanka*, självskade*, dödslängtan, livsleda, självmordsförsök, självmordsbenägen*',
    things: `
      kök, köket, hus, huset, villan, lägenhet, lägenheten, källare, källaren, garage, garaget, bil, bilen, motorn, batteri, batteriet, laddare, laddaren, sladd, sladden, uttag, uttaget, eluttag, eluttaget, vägguttag, vägguttaget, elcentral, elcentralen, proppskåp, proppskåpet, router, routern, tvättmaskin, tvättmaskinen, torktumlare, torktumlaren, diskmaskin, diskmaskinen, ugn, ugnen,
      spis, spisen, tv, tvn, telefonen, mobilen, elcykel, elcykeln, elsparkcykel, elsparkcykeln, elscooter, tak, taket, trapphus, trapphuset, hallen, byggnaden, hotellet, rummet, balkong, balkongen, bussen, tåget, powerbank, powerbanken, kylskåp, kylskåpet, gardin, gardinen, gardinerna, soffan, kamin, kaminen, pannan, pannrummet, skorsten, skorstenen, fritös, fritösen, säng, sängen, laddbox, laddboxen, laddstolpe,
      soprum, soprummet, hissen, växelriktare, växelriktaren, elementet, datorn, kontakten, grannen, grannens, kylen, frysen, mikron, brödrosten`,
    trapped:
      'hiss, hissen, källare, källaren, garage, garaget, bil, bilen, bagaget, bagageluckan, tunnel, tunneln, lavin, snön, lift, liften, kylrum, kylrummet, frysrum, badrum, badrummet, toalett, toaletten, schakt, rasmassor, bastu, bastun, brunn, brunnen, gondol, gondolen, förråd, förrådet',
    child:
      'barn, barnet, bebis, bebisen, baby, bebben, son, sonen, dotter, dottern, barnbarn, tvååring, tvååringen, ettåring, ettåringen, treåring, treåringen, pojke, pojken, flicka, flickan, han, hon, lillebror, lillasyster, hund, hunden, katt, katten, mormor, min, vår',
    swallowed:
      'svalt, svalde, sväljer, druckit, drack, ätit, åt, i sig, satt i halsen, fått i sig, tuggat, ätit upp, stoppat i munnen',
    poison:
      'batteri, batterier, knappcellsbatteri, knappcell, knappbatteri, magnet, magneter, mynt, tvättmedel, diskmedel, tvättkapsel, propplösare, avkalkning, klor, klorin, tabletter, tabletterna, piller, pillren, sömntabletter, sömnpiller, glykol, spolarvätska, rengöringsmedel, lampolja, tändvätska, råttgift, gift, svamp, bär, medicin, mediciner, medicinen, terpentin, nikotin, snus, alvedon, lack, t-sprit, ättika',
  },
  certain: `
    <will> .. (inte|int) (längre)? (leva|vakna|finnas|vara med) (mer|längre|vidare)?
    (inte|int) (vill|orkar|tänker) (jag|hon|han)? (leva|finnas|fortsätta leva|vara kvar) 
    (vill|orkar|tänker) (jag)? (inte|int) .. (leva|finnas|finnas till|leva vidare) 
    (vill|ville|önskar|längtar efter att|vore bättre att) (jag|hon|han)? (bara)? (få)? (dö|vara död|jag vore död|försvinna för alltid|jag var död)
    <will> ..3 (ta livet av|ta mitt liv|ta sitt liv|göra slut på allt|göra slut på mitt liv|avsluta mitt liv|avsluta allt|göra mig illa|göra sig illa|dö)
    (ta|tar|tog|tagit) (livet av (mig|sig|oss)|mitt liv|sitt liv|mitt eget liv|sitt eget liv)
    <will> .. <kill> <self>
    <will> .. <kill> (mig|sig) .. (handlederna|armarna|på armarna)?
    (skär|skurit|skar) <self> .. (armar|armarna|armen|handled|handlederna|arm|igen|,|$)
    (skar|skär|skurit) upp .. (handled|handlederna|armarna|pulsådern)
    (hängt|hänger|sköt|skjutit) (sig|mig)
    (vill|tänker|går|har|haft|begå|begått|begår|om|på|försökt|planerar|av|prata om|pratar om|skriver om) .. <selfDeath>
    <selfDeath> (nu|ikväll|i natt|igen)
    (avskedsbrev|avskedsbrevet|självmordsbrev|självmordsbrevet)
    (hoppa|hoppar|hoppade|kasta mig|kastar mig|slänga mig|lägga mig|går ut|hoppat|ställa mig) .. (framför|från|på|ner från|av|under) .. (tåget|tåg|spåret|bron|bro|taket|balkongen|tunnelbanan|rälsen|lastbil)
    (står|sitter|är) .. (på|vid) .. (bron|broräcket|räcket|taket|takkanten|rälsen|spåret|perrongkanten|kanten) .. (hoppa|ner|orkar|slut|vill|och|,|$)
    (tagit|tog|tar|svalt|svalde|har|ätit) .. (alla|hela|massa|överdos|för många|en burk|hela burken|hela kartan|30|40|50|trettio|fyrtio) .. (tabletter|tabletterna|piller|pillren|sömntabletter|medicin|medicinen|alvedon|mediciner|kartan|burken)
    (överdos|överdosen|överdoserat)
    (tabletterna|pillren|repet|snaran|rakbladet|vapnet|geväret|kniven) .. (ligger|framme|redo|här|bredvid mig|klar|framför mig|köpt)
    (imorgon|i morgon|ikväll|i kväll|snart|i natt) .. (finns jag|är jag) .. (inte|int|borta för alltid|död)
    (ingen|ingen skulle|alla) .. (sakna mig|bättre utan mig|få det bättre utan mig|slippa mig)
    (bättre|lättare) (för alla)? (utan mig|om jag (inte fanns|var död|vore död|försvann|dog))
    (jag|hon|han) (orkar|klarar) (inte|int) (mer|längre|leva) .. (slut|död|leva|livet|farväl|förlåt|allt)
    (ingen mening|meningslöst|inget värt) .. (att leva|livet)
    (livet) .. (inte värt|inte längre värt|är slut|ingen mening|outhärdligt)
    (luktar|lukt|lukten|stinker|känner) .. (av)? (gas|gasol|stadsgas)
    (gaslukt|gaslukten|gasläcka|gasläckan|gasläckage|kolmonoxid|kolmonoxidförgift*|koloxid)
    (gas|gasol|gasen|gasolen) .. (läcker|läckt|läcka|väser|strömmar)
    (brandvarnare|brandvarnaren|brandlarm|brandlarmet|brandlarmen|kolmonoxidvarnare|kolmonoxidvarnaren|gaslarm|gaslarmet) .. (tjuter|går|ringer|larmar|piper och) .. (rök|röken|,|$|luktar|ut|yr|huvudvärk|illamående|inte ut)
    <things> .. (brinner|i brand|eldsvåda|i lågor|exploderade|exploderar|exploderat|fattat eld|fattade eld|tagit eld|tog eld|börjat brinna|började brinna|ryker|sprakar|slår gnistor|smälter|smält|gnistrar|pyr|står i lågor)
    (brinner|brand|eld|elden|lågor|rök|röken|gnistor|explosion|smäller|ryker) .. (i|från|ur|på|hos|under|bakom|kommer ur|kommer från|ut ur) .. <things>
    (det|allt) (brinner|börjat brinna|började brinna|har börjat brinna) .. (hos|i|här|hemma|nu|,|$|på)
    (fullt av rök|rökfyllt|tjock rök|rök överallt|massa rök|vi kommer inte ut|kommer inte ut|vi kan inte komma ut|kan inte ta oss ut)
    (strömförande|elstöt|elstötar|fått ström i sig|fick en stöt|fick ström|elchock|fått en stöt|får stötar|ger stötar)
    (elledning|kraftledning|ledning|luftledning|kabel) .. (nere|nerfallen|ligger på|hänger|blottad|blottade|på marken|gnistrar|rivits)
    (drunknar|drunknade|håller på att drunkna|drunknat|gått genom isen|gick genom isen|genom isen|sjunker)
    (båten|bilen|huset|källaren) .. (sjunker|tar in vatten|under vatten|översvämmas)
    (vattnet) .. (stiger|forsar) .. (snabbt|in|fort|till|knäna|bröstet|midjan)
    (fast|instängd|instängda|inlåst|inlåsta|fastnat|fastklämd|klämd|sitter|sitter fast|instängt|inlåst) .. (i|under|mellan) .. <trapped>
    <trapped> .. (fastnat|sitter fast|sitter vi fast|inlåst|inlåsta|instängd|instängda|stannat och vi|stannat med oss|fullt av rök)
    <child> ..5 <poison> .. <swallowed>
    <child> ..5 <swallowed> .. <poison>
    <swallowed> ..4 <poison>
    (sätter|satt|satte|sitter|satt fast) .. i halsen
    (livsfara|livsfarligt läge|livshotande)
    (gasolflaskan|gasolflaska|pannan|batteriet|gasoltuben|däcket) .. (exploderade|exploderar|exploderat|läcker|väser|sväller)
    (taket|huset|väggen|balkongen|berget) .. (rasat|rasar|rasade|kollapsat) 
    (barnet|bebisen|sonen|dottern|barnen) .. (inlåst|inlåsta|ensam) .. (i bilen|bilen|värmen|solen)
    (breven|brev) ..2 (skrivna|klara|skrivit) ,? ..4 (bara|kvar|katten|hunden|delat)
    (är det|då är det) (slut|över|kört) (med|för) mig
    (barnen|alla|familjen|de|ni|min man|min fru|mamma) ..3 (bättre|lättare|lyckligare|lugnare) ..2 utan mig
    utan mig ..3 (bättre|lättare|lyckligare|lugnt)
    (sova|somna) ..3 (inte|aldrig) ..1 (vakna|vaknar)
    (trött|less) på att vakna ..1 $
    (besviken|ledsen|synd) ..2 (vaknade|vaknat|vakna)
    att vakna är ..2 (värst|värsta|svårast|jobbigast)
    (dog|död|borta|gick bort) ..3 (vill|tänker) ..4 (till honom|till henne|hos honom|hos henne|följa efter)
    (lånet|lån|skulderna|skulden|hyran|begravningen) ..2 om jag ..2 (dör|försvinner|är borta|inte finns) ,? ..3 (den här veckan|idag|imorgon|fredag|söndag)
    (botten|hål|hålet|djupt) ..4 (vill|orkar) ..2 (inte|ej) ..1 (upp|ut)
    (fönstret|bron|balkongen|spåret|spåren|räcket|taket) (ropar|lockar|drar|kallar) (på)? (mig)?
    (står|sitter|ligger|är) ..1 (på) (spåret|spåren|rälsen|räcket|broräcket|takkanten|fönsterbrädan)
    röster* ..5 (hoppa|dö|döda|skära|skada)
    (vän|kompis|bror|brorsa|syster|son|dotter|man|fru|kollega) ..3 (avsked|avskedsbrev|avskedssms|farväl|hejdå för alltid|förlåt för allt) ..5 (svarar inte|avstängd|släckt|spåra|stängt av)
    rädd ..3 (vad jag kan göra mig|för mig själv|att jag gör mig|göra mig illa|skada mig)
    (kan|vågar|får) inte vara ensam ..3 (tankar*|natt|inatt|ikväll|mig själv)
    (inget|ingenting|ingen) ..1 (håller|som håller) mig (kvar)?
    dit jag ska ..3 behöv* ..1 (inga|inget|ingenting)
    (tagit|svalt|svalde|tog|käkat) ..1 (alla|hela|allt) ..2 (tabletter*|piller*|tabletterna|medicinen|burken|kartan|mediciner)
    (sprit|vodka|vin|full|druckit|drack) ..4 (tabletter|sömntabletter|piller|sömnmedel|lugnande)
    död inuti ,? ..3 (resten|kroppen|kvar)
    (enda|sista) (utvägen|vägen|lösningen) ..3 (fönstret|bron|döden|dö|hoppa)
    (döden|bron|fönstret|hoppa) är ..1 (enda|sista) (utvägen|vägen|lösningen)
    (skurit|skar|skär) mig ..1 (igen|i natt|inatt|i armen|i armarna|igår)
    vill inte (finnas|vara här|vara med) (längre|mer)
    (pannan|kaminen|spisen|grillen|elverket|värmaren|motorn) ..8 (huvudvärk|ont i huvudet|yr|yra|illamående|mår illa|vaknar inte|svarar inte|medvetslös|dåsig*)
    (stöt|elstöt|ström) ..5 (hjärta*|domna*|arm*|svimma*|stickningar)
    (proppskåpet|elcentralen|uttaget|sladden|elskåpet|säkringsskåpet) ..2 (gnistrar|sprakar|slår gnistor|ryker|brinner|fräser|smälter)
    (fritösen|stekpannan|oljan|gardinen|pannan) ..1 (brinner|står i brand|tog eld|fattade eld|i lågor)
    (tabletter|piller|insulin) ..3 (sparat|samlat|hamstrat)
    (sparat|samlat|hamstrat) ..3 (tabletter|piller|insulin)
    (repet|snaran) ..2 (hänger|klart|klar|knutet|redo)
    (besviken|ledsen) ..3 att jag (vaknade|vaknar|vaknat)
    (kol|grillkol|slang) ..2 i (bilen|tältet|bagaget) och ..3 (lugn|plats|tyst|skog*)
    (farväl|adjö|hejdå) ..2 (alla|familjen) utan att ..3
    (powerbanken|batteriet|powerbank) ..2 (svullnat|svällt|svullen|bubblat) ..2 (fräser|ryker|het|pyser)
    (ogräsmedel|glykol|kylarvätska|klorin|bekämpningsmedel|propplösare|tändvätska|avkalkning*) ..5 (druckit|svalt|drack)
    (drack|druckit|svalt|svalde) ..2 (ogräsmedel|glykol|kylarvätska|klorin|bekämpningsmedel|propplösare|tändvätska)
    (vattnet|havet) (stiger) och jag kan inte simma
    förtjänar inte att (leva|finnas)
    (soffan|sängen|mattan|madrassen|fåtöljen) (brinner|pyr|står i lågor)
    vatten ..3 (elcentralen|proppskåpet|uttaget|elskåpet)
  `,
  possible: `
    <selfDeath>
    (orkar|klarar) (inte|int) (mer|längre|av livet|leva)
    (vill|ville) (bara)? (försvinna|somna in|slippa allt|ge upp)
    (göra|gör|gjort) .. (mig|sig) .. illa
    (luktar|lukt) .. (bränt|rök|rökt|brandrök|konstigt från uttaget)
    (brandvarnaren|brandlarmet|brandvarnare) .. (tjuter|ringer|går)
    (hopplöst|ingen utväg|ser ingen utväg|ingen återvändo|ingen mening med)
    (farväl|förlåt mig alla|ta hand om barnen när jag)
    (sitter|fast|fastnat) .. (i hissen|hissen)
    (glödhet|glödhett|överhettad|överhettas|smält|bränd|sprakar|blir brännhet) .. <things>
    <things> .. (glödhet|glödhett|glödheta|brännhet|överhettad|överhettas|blir jättevarm|luktar bränt|sväller|svullet|svullit)
    (hunden|katten|gitarren|sakerna|allt) ..4 (gett bort|delat ut|lämnat bort|hos min)
    (lånet|lån|skulderna|skulden) ..2 om jag ..2 (dör|försvinner|inte finns)
    (försäkringen|livförsäkringen) ..5 (med flit|avsiktligt|själv gör|frivilligt)
    (måndag|fredag|söndag|imorgon|nästa vecka) ..2 (är|finns) jag ..1 (ändå)? inte ..1 (längre|mer|kvar)
    (orkar|klarar|står) (inte|ej) ..1 (en natt|en dag|en timme|natt) (till|mer)
    (tänker på|föreställer mig) hur (tyst|lugnt|fridfullt|stilla)
    (säg|hälsa) ..3 (mina barn|min mamma|min familj|min man|min fru) ..3 (förlåt|älskar|ledsen)
    ingen ..2 (saknar|märker|sakna|märka|bryr) ..2 mig
    (bara)? en (börda|belastning)
    (bestämt mig|tagit beslutet) ..4 (lugn|frid|lättad)
    (betalar|gäller) (livförsäkringen|försäkringen) om ..4 (med flit|frivilligt|själv gör)
    att allt (ska ta slut|bara tar slut|slutar|tar slut)
  `,
  not: `
    (skrattar|skrattade|garvar|garvade|tråkar|tråkade|längtar|fryser|frös|svälter|skäms|jobbar|svettas) .. (ihjäl|så jag dör|till döds)
    (dör|dog|dö) .. (av)? (skratt|nyfikenhet|hunger|tristess|leda|skam|längtan|värme)
    (så jag|håller på att|höll på att) (dör|dö|dog) .. (av)?
    (batteriet|mobilen|telefonen|datorn|skärmen|appen|routern|wifi|kontot|länken|bilen|plantan|blomman|lampan) .. (dör|dog|dött|död|dö)
    (inte|ingen|aldrig|inga) .. (<selfDeath>|brand|brinner|gaslukt|gasläcka|i livsfara|luktar)
    (pris|köpa|köper|säljer|sälja|kostar|beställa|beställt|byta|har ni|batteri i|batteriet i|batteri till|installera|montera|testa|hur ofta|var sätter) .. (brandvarnare*|brandsläckare*|kolmonoxidvarnare*|brandfilt*|gasollarm|brandlarm*|gasol|gasolflaska)
    (brandvarnare*|brandsläckare*|kolmonoxidvarnare*|gasol) .. (pris|köpa|på lager|slut i lager|ingår|batteri|batteribyte|garanti|storlek)
    (lampan|dioden|knappen|ikonen) .. (lyser|brinner|blinkar)
    (brinner) .. (för|inne med|i knutarna|efter)
    (pengar|kontot|kortet|paketet|betalningen|ordern|bokningen|processen|filen|skärmen|uppdateringen|papper|kvittot|pappret) .. (fastnat|sitter fast|fast) 
    (fast|fastnat) .. (i tullen|i kön|i menyn|på nivå|på bana|i trafiken|i en loop|i inloggningen)
    (rök|röker|rökfri*|rökfritt|rökförbud|får man röka)
    (rökt|röken lagt) .. (lax|skinka|kött)
    (gasräkning*|gasgrill*|gasavtal*|gaspris*|gaspedal*|gasspis*)
    (brandförsäkring*|brandman|brandmän|brandvägg*|brandgul*|brandbil*|brandövning*|brandinspektion*)
    (självmordsbombare|självmordsgränd)
    (åt|ätit) .. (frukost|lunch|middag)
    (trött|less) på att vakna (av|till|när)
  `,
  notInSentence: `
    <fiction>
    <longAgo>
    (haha|lol|hihi|😂|🤣)
    (täcker|ersätter|gäller|ingår) ..6 (försäkring|hemförsäkring|försäkringen|hemförsäkringen) ..6 (brand|brinner|drunkning|explosion|självmord|rökskada)
    (försäkring|hemförsäkring|försäkringen|hemförsäkringen) .. (täcker|ersätter|gäller|om) ..6 (brand|brinner|explosion|rökskador)
  `,
};

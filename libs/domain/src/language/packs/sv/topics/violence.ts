import type { RuleSet } from '../../../rules/rule-set.ts';
import { swedishUnmeant } from './unmeant.ts';

/** Violence, threats and captivity: suffered, seen or announced. */
export const swedishViolence: RuleSet = {
  words: {
    ...swedishUnmeant,
    he: 'han, hon, min man, mannen, maken, min make, sambon, min sambo, pojkvän, pojkvännen, min kille, exet, mitt ex, min exman, expojkvän, min pappa, pappan, min styvpappa, styvpappan, min bror, brorsan, grannen, min son, sonen, en kille, en man, någon, nån, de, dom, chauffören, kunden, min fru, exmannen, min hyresvärd, föraren, tjejen',
    hits: 'slår, slog, slagit, misshandlar, misshandlade, misshandlat, sparkar, sparkade, sparkat, knuffar ner, stryper, strypt, tar strypgrepp, strypgrepp, våldtar, våldtog, våldtagit, knivhögg, knivhugger, knivhuggit, örfilar, dödar, bränner, antastar, antastade, tafsade, tafsar, sköt, skjuter, attackerade, attackerar',
    victim:
      'mig, mej, oss, henne, honom, barnen, barnet, min dotter, min son, dottern, sonen, min syster, mamma, min mamma, min mormor, min pappa, sin fru, min granne',
    threat: 'hotar, hotade, hotat, hota',
    weapon:
      'kniv, kniven, pistol, pistolen, vapen, gevär, yxa, yxan, machete, basebollträ, bomb, bomben, sprängmedel, järnrör, hagelgevär, hammare',
    place:
      'ert kontor, kontoret, er butik, butiken, ert huvudkontor, huvudkontoret, er, ert ställe, stället, ert jävla kontor, ert lager, receptionen, ert varuhus, era kontor',
    you: 'er, dig, dej, honom, henne, dem, dom, er alla, alla där, din chef, era anställda, den jäveln, chauffören, handläggaren, hela gänget, idioten, chefen',
    beat: 'döda, mörda, slå ihjäl, slå ner, skjuta, skada, spöa, misshandla, strypa, knivhugga, klippa, göra illa, sänka, hugga ner, köra över, slå sönder, slå in skallen på, spränga, bränna',
  },
  certain: `
    <he> .. (har|håller på att|precis|bara|just)? .. <hits> .. <victim>
    (blir|blev|blivit|bli) .. (misshandlad|misshandlade|slagen|slagna|våldtagen|hotad|hotade|nedslagen|knivhuggen|knivskuren|överfallen|rånad|påhoppad|strypt|skjuten|antastad|jagad|förföljd|kidnappad) 
    <he> .. <threat> .. (mig|oss|henne|honom|barnen|att|med|döda|livet|till livet)
    (dödshot|dödshotad|mordhot|mordhotad|hotad till livet|hotat till livet|hotbrev|bombhot)
    <threat> .. (med)? .. (<weapon>|döda|stryk|livet|skada|slå|bränna)
    (jag|vi) (är|blir|känner mig) .. (hotad|hotade|förföljd|inlåst av|fasthållen|kidnappad|instängd av)
    (kommer|ska|ville|försöker|försökte|vill) (han|hon|de|dom|min man|mitt ex|exet) .. (döda|slå ihjäl|skada|mörda|strypa) .. <victim>
    (han|hon|de|dom|min man|mitt ex|exet) .. (kommer att|ska|ville|försöker|försökte|vill|tänker) .. (döda|slå ihjäl|skada|mörda|strypa|skjuta) .. <victim>
    (står|är|bankar|sparkar|bultar|skriker|väntar) .. (utanför|på|vid) (min|vår)? (dörren|dörr|min dörr|porten|huset) .. (kniv|hotar|slå|döda|skriker|rädd|in|vapen|yxa|full)
    <weapon> .. (mot mig|mot oss|i handen|utanför|hotar|här inne|i butiken|viftar|mot halsen|framför)
    (med|har|drog|drar|viftar med|tog fram|håller) .. (en|ett)? <weapon> .. (mot|i handen|utanför|hotar|här|butiken|receptionen|och|,|$)
    (inbrott|inbrottstjuv|inbrottstjuvar|inkräktare|tjuvar) .. (pågår|nu|just nu|i huset|inne|hemma|här)
    (någon|nån) .. (bryter sig in|försöker ta sig in|är inne i huset|har brutit sig in och|följer efter mig|förföljer mig|jagar mig)
    (skottlossning|skjutning|skottdramat|gisslan|pågående dödligt|rån pågår|rånas|blir rånade|rånare)
    (de|någon|han|dom) skjuter
    (låser|låst|låste|spärrat|stängt) .. (in|inne) .. (mig|oss|henne|barnen)
    (mig|oss|henne) (in|inlåst|inlåsta|instängd) .. (i|på) (källaren|rummet|lägenheten|bilen|garderoben)
    (släpper|låter) .. (mig|oss|henne) .. (inte|int) .. (ut|gå|lämna|åka|gå ut|ur)
    (släpper|låter) (inte|int) .. (ut|iväg)? (mig|oss|henne)
    (får|vågar|kan) (inte|int) .. (lämna huset|gå ut för honom|gå hem|åka hem|gå ut|lämna lägenheten) .. (han|honom|rädd|exet|mannen|min man|,|$)
    (tagit|tog|gömt|behåller) .. (mitt|vårt|våra|mina) .. (pass|id|papper|telefon) .. (och|så|inte|tvingar|chefen|arbetsgivaren)
    (tvingar|tvingas|tvingad|tvingade) .. (mig|henne|oss)? .. (sälja sex|gifta|gifta mig|ha sex|prostituera|jobba gratis|jobba utan lön|betala honom|till sex|äktenskap|bort|att gifta)
    (tvångsgift*|bortgift|bli bortgift|människohandel|hedersvåld|hedersförtryck|könsstymp*|trafficking)
    (rädd|livrädd|skräckslagen) .. (för) .. (min man|mannen|exet|mitt ex|honom|sambon|min sambo|min pappa|min bror|min kille|maken|mitt liv|livet)
    (våldsam|aggressiv|utåtagerande) .. (mot|nu|man|min|här|full|och)
    (min|mitt|exet|sambon|mannen|maken) .. (är|blir|blev) .. (våldsam|aggressiv|hotfull)
    (ring|ringa|skicka|tillkalla|behöver|larma) .. (polis|polisen|112)
    (jag|vi) (ska|kommer att|tänker|kommer|lovar att|kan|svär att jag ska) .. (komma och|åka dit och)? .. <beat> .. <you>
    (jag|vi) (ska|kommer att|tänker) .. (bränna|spränga|elda|skjuta|slå sönder|krossa) .. (ner|upp|sönder)? .. (<place>|skiten|allt|hela|er)
    (jag|vi) (dödar|mördar|skjuter|slår ihjäl|spöar|spränger|bränner) .. (<you>|<place>|ner|hela)
    (jag|vi) (kommer|åker|är på väg) .. (till|ner till|förbi|dit) .. (<place>|er|dig|hem till) .. (med)? .. (<weapon>|bensin|grabbarna|slå|döda|hämnas|slägga)
    (vet|tar reda på|hittar) .. var .. (du|ni|hon|han|din familj|chefen|era barn|dina barn) .. (bor|jobbar|parkerar|går i skola)
    (ni|du|han|hon|de) (ska|kommer att) (få)? (dö|blöda|betala med blod|ångra er djupt|få stryk|få en kula)
    (skaffa|köper|köpt|hämtar|laddar|laddat) .. (ett|en|mitt|min)? .. (vapen|pistol|gevär|bomb|bensin) .. (och|hämnas|till er|så)
    (dra en kniv|sätta en kula|kula i (skallen|pannan|huvudet))
    (hör|hörs) .. (skrik|skriker|någon skrika|rop på hjälp) .. (grannen|lägenheten|kvinna|barn|hjälp|slår|dunsar)
    (tog|ströp|stryptag|klämde) ..2 (om|runt|på) (min)? (hals|halsen|strupe)
    (han|mannen|exet|pojkvännen|pappa|min man) ..1 (ströp|strypte|stryper) mig
    (man|kille|någon|bil|snubbe|främling|män) ..3 (följer efter mig|förföljer mig|följt efter mig|går efter mig)
    (om jag) (pratar|berättar|lämnar|anmäler|går) ..3 (skadar|dödar|tar|slår) (han)? ..2 (barnen|dottern|sonen|mig|min|mina)
    (exet|mitt ex|exman|expojkvän|stalker) ..3 (står|väntar|sitter|parkerat) ..2 (utanför|vid|under)
    (kontor|butik|filial|kassan) ..4 (blod|skadas|dö|ångra|brinner)
    (kommer|går) jag ..2 till (er|ert) (kontor|butik|filial) med (bensin|kniv|yxa|pistol|syra)
    följt ..1 (er|era) (anställda|anställde|medarbetare|chef) hem
    (någon|man) ..1 (försöker) (öppna|bryta upp|ta sig in) ..2 (dörr|dörren|fönstret)
  `,
  possible: `
    (blåmärken|blåslagen|blått öga|blåtira)
    (hotfull|hotfullt|hotar|hotelser|hotelse|hotade)
    (kontrollerar|övervakar|spårar|läser) .. (mig|min telefon|mina|allt jag|allt)
    (han|mannen|exet|min man|sambon) .. (får|ska) (inte|aldrig) .. (veta|se|hitta|märka|få reda)
    (om) (han|mannen|exet|sambon) .. (ser|hittar|märker|kommer hem|får veta)
    (kan|vågar) (inte|bara) (prata|skriva) .. (han|honom|högt|hemma)
    (skyddade personuppgifter|skyddad adress|skyddad identitet|sekretessmarkering|kvinnojour*|skyddat boende|besöksförbud)
    (följer efter|förföljer|stalkar|stalker|stalkare)
    (ni|du) (kommer) .. (ångra|ångra er|ångra dig|få se|få igen)
    (jag vet var)
    (kommer) .. (personligen|själv) .. (och)? .. (prata allvar|göra upp|er tur)
    (skriker|gråter|skrik) .. (grannen|barn|lägenheten|natten|hela tiden)
    (någon borde|borde någon) .. (spöa|slå|skjuta|lära)
    (passa (er|dig)|akta (er|dig))
    (rädd) .. (hemma|för honom|att han|när han)
    (slår|slog|misshandlar|misshandel|våldtäkt|överfall|rån|rånad)
    (exet|mitt ex|exman) ..2 (vet|hittat|fått reda på) ..2 (var jag bor|min adress|var jag jobbar)
    (kollar|läser|kontrollerar|spårar) ..1 (min telefon|min mobil|mina meddelanden|mina sms)
    (platsdelning|plats|adress) utan att (han|hon|min man|mitt ex) ..2
  `,
  not: `
    (inte|ingen|aldrig|inga) .. (hot|hotar|<hits>|hotad|våld|våldsam|beväpnad|slår|slog|skjuta|döda)
    (priset|priserna|räkningen|elräkningen|stormen|regn|regnet|fakturan|varsel|strejk|strejken|vintern|inkasso|solen|oväder|kylan) .. (hotar|hotade|slår|slog|dödar)
    (hotar|hotade) .. (regna|börja|bli|regn|bli försenad|storm|strejk|att regna|snö|stänga av|inkasso|avstängning)
    (slår|slog|slå|slår på|slagit) .. (på|av|in|ihop|fast|upp|ut|till|om|an|rot|vad|larm|nummer|pinkod|rekord|igenom|runt|dövörat|numret|koden|knappen|säkringen|jordfelsbrytaren)
    (säkringen|jordfelsbrytaren|blixten|klockan|åskan|hjärtat|kompressorn|fläkten|termostaten|larmet|proppen) .. (slår|slog|slagit|löser)
    (dödar|döda|mörda|skjuta|stryp*|hugga|avsluta) .. (processen|appen|programmet|bakterier|sniglar|myror|ogräs|kvalster|tid|tiden|virus|sessionen|strömmen|ohyra|råttor|löss|möss)
    (skjuta|skjuter|sköt|skjuts) .. (upp|på|fram|upp på|till|in|betalningen|leveransen|fakturan)
    (min man|frun|min fru|min sambo|mamma|pappa|chefen) .. (dödar|mördar|slår ihjäl) mig (om)?
    (brevbärare*|köksknivar*|kökskniv|knivset|knivblock|knivslip*|brödkniv|morakniv|vattenpistol|spikpistol|värmepistol|limpistol|massagepistol|häftpistol|skruvdragare|bestick)
    (leksaks* pistol|leksaksvapen)
    (följer efter|följa|följer) .. (paket|paketet|leveransen|instruktion*|försändelsen)
    (schack|tennis|fotboll|padel|matchen|kortspel|laget|hockey|tävling|konkurrent*) .. (slår|slog|slå|sköt|skjuter)
    (paketet|försändelsen|väskan|bagaget) .. (hålls kvar|fast|inlåst|attackerad)
    (kontot|sidan|mejlen|servern|datorn|nätverket) .. (hotad|attackerad|attackerat|kapad|kapat|hackad)
    (blir|blev) .. (slagen|attackerad) .. (bedragare|av priset|häpnad|av spelet)
    (rånpris|rånarpris|rena rånet|rån att ta|ockerpriser|dagsljusrån)
    (bombsäker|bomb av|bombad av|badbomb*|smakbomb)
    (snöskyffel|slående)
    (väder|vädret|vind|vinden) .. våldsam*
    (går bort|går ut|ut på) .. (promenad)
  `,
  notInSentence: `
    <fiction>
    <longAgo>
    (haha|lol|hihi|😂|🤣)
    (säljer ni|har ni|finns|vad kostar|täcker|ersätter|gäller|ingår) ..6 (kniv|knivar|knivset|yxa|yxor|självförsvar*|pepparspray|larm|rån|överfall|misshandel|överfallsskydd|inbrott|vapen|vapenskåp)
  `,
};

import type { RuleSet } from '../../../rules/rule-set.ts';
import { swedishUnmeant } from './unmeant.ts';

/** An emergency of the body, now. */
export const swedishMedical: RuleSet = {
  words: {
    ...swedishUnmeant,
    who: 'jag, han, hon, mamma, pappa, mormor, morfar, farmor, farfar, min man, min fru, frun, sambon, sambo, maken, makan, sonen, dottern, barnet, bebisen, son, dotter, bebis, kollegan, grannen, kund, kunden, gästen, passageraren, bror, syster, en kvinna, en man, vän, flickvän, pojkvän, killen, tjejen, svärmor, svärfar, min, de, dem',
    bleeds: 'blöder, blödde, blod, blodet, blödning, blödningen, forsar, förblöder, pumpar, sprutar',
  },
  certain: `
    (andas|andades) (inte|int|knappt|dåligt|konstigt|tungt)
    (får|fick) (inte|int|knappt|ingen) (någon)? (luft|luften|andas)
    (kan|kunde) (inte|int|knappt) (längre)? (andas|få luft)
    (svårt|svårare|jobbigt) att (andas|få luft)
    (slutat|slutade) (att)? andas
    (kvävs|kvävas|håller på att kvävas|blå i ansiktet|blå om läpparna|blir blå|blåa läppar)
    (medvetslös|medvetslösa|avsvimmad|inte vid medvetande|tappat medvetandet|förlorat medvetandet|livlös|ingen puls|okontaktbar)
    <who> .. (svimmat|svimmade|kollapsat|kollapsade|vaknar inte|går inte att väcka|reagerar inte|svarar inte på tilltal|segnade ner|rasat ihop)
    (går|kan) (inte|int) .. väcka .. (henne|honom|dem|mamma|pappa|barnet|,|$)
    (hjärtinfarkt|hjärtattack|hjärtstopp|hjärtstillestånd|stroke|hjärnblödning|propp i|blodpropp|slaganfall) .. (nu|får|fått|har|tror|håller|misstänker|hjälp|,|$)
    (får|fått|har|tror|håller|misstänker|känns som|fick precis) .. (hjärtinfarkt|hjärtattack|hjärtstopp|stroke|hjärnblödning|blodpropp|anafylax*|anafylaktisk|allergichock|allergisk chock)
    (ont|smärta|smärtor|tryck|trycker|kramp|krampar|hugger|smärtan) .. (i|över|mot) (bröstet|bröst|bröstkorgen|hjärtat)
    (bröstsmärta|bröstsmärtor)
    (hänger|sned|snett|förlamad|domnat|domnad|bortdomnad) .. (mungipan|ansiktet|ena sidan|halva|munnen|armen)
    (mungipan|ansiktet|munnen|ena sidan|halva ansiktet) .. (hänger|sned|förlamad|domnat|domnad)
    (sluddrar|pratar osammanhängande|kan inte prata)
    <bleeds> .. (slutar inte|inte sluta|kraftigt|mycket|massor|överallt|ymnigt|gravid|forsar|stoppa|från huvudet|ur munnen|jättemycket|stannar inte)
    (slutar|sluta|stoppa|stannar) .. (inte|int) .. (blöda|blödningen|blod)
    (kräks|kräkts|spyr|hostar|hostade|kissar|spottar) .. blod
    (krampar|kramper|krampanfall|epilepsianfall|epileptiskt anfall|får ett anfall|har ett anfall|feberkramp|feberkramper)
    (allergisk|allergi|allergiska) .. (reaktion|chock|svullnar|svullen|anfall)
    (svullnar|svullnat|svullen|svullna) .. (hals|halsen|tunga|tungan|ansikte|ansiktet|läppar|igen)
    (halsen|tungan|läpparna|ansiktet) .. (svullnar|svullnat|svullen|svullna|sväller|snörs)
    (blodsocker|blodsockret|insulin|insulinet|insulinpumpen) .. (slut|1|2|lågt|högt|för lågt|skyhögt|svimmar|skakar|sprutan|kan inte|sjunker)
    (astma|astmaanfall|astmaattack|inhalator|inhalatorn|epipen|adrenalinpenna|adrenalinpennan) .. (slut|anfall|tom|hjälper inte|nu|akut|andas|tar slut|funkar inte|fungerar inte)
    (vattnet|fostervattnet) (har)? (gått|gick)
    (föder|håller på att föda|värkarna|värkar) .. (nu|var|tätt|minut|kommer|bebisen|bilen|taxi)
    (gravid|vecka) .. (blöder|blödning|fallit|rör sig inte|inte rört sig|inga fosterrörelser)
    (bebisen|barnet) .. (rör sig inte|inte rört sig|slapp|slö|feber|blå|andas|okontaktbar)
    (40|41|42|40,5|41,5|över 40|över fyrtio) .. feber
    (feber) .. (40|41|42|över 40|krampar|slapp|okontaktbar|nackstel)
    (nackstel|nackstelhet)
    (bruten|brutit|av|benet sticker|ben sticker|öppet benbrott|kan inte röra benen|känner inte benen|krossad|kapat|avkapat|sågat av|kapade|klippte av) .. (nacken|ryggen|skelett|ut ur|fingret|finger|foten|handen|tummen)
    (kapat|sågat|huggit|skurit) .. (av)? .. (fingret|ett finger|tummen|handen|foten|pulsådern)
    (ormbett|huggormsbett|biten av en huggorm|biten av en orm|huggorm) .. (bet|biten|nu|svullnar|benet|foten|,|$)
    (ambulans|ambulansen|112|larmcentralen|sos alarm) .. (nu|behövs|hit|snabbt|skicka|tack|skynda|behöver|kommer inte|svarar inte|,|$)
    (ring|ringa|skicka|behöver|behövs|tillkalla) .. (en)? (ambulans|112|akutläkare|sos)
    (ramlat|föll|fallit|trillat|trillade|ramlade|slagit) ..6 (kan inte resa|kommer inte upp|rör sig inte|blöder|slog huvudet|svarar inte|ligger kvar|medvetslös|kan inte röra)
    (kommer inte upp|kan inte resa sig|ligger på golvet) .. (golvet|ramlat|själv|och|,|$)
    (påkörd|påkörda|blivit påkörd|krockat|krock|trafikolycka|bilolycka) .. (skadad|skadade|nu|ligger|blöder|fastklämd|ambulans|ont|hjälp|svårt)
    (förgiftad|förgiftning|förgiftningssymtom) .. (tror|fått|akut|kräks|svamp|,|$)
    (får|fått|har) .. (förgiftning|rökförgiftning)
    (hjärtat) .. (rusar|stannar|skenar|stannat|slår oregelbundet|slår jättefort|slår konstigt|hoppar över)
    (frätande|frätskada|syra|lut|klor) .. (ögat|ögonen|ögon|ansiktet|huden)
    (brännskada|brännskadat|bränt mig|brände sig|skållat|skållade) .. (ansiktet|hela|bebis|barn|blåsor|allvarligt|svårt|armen|handen|kokande)
    (dör|döende|håller på att dö|på väg att dö) .. (nu|hjälp|min|pappa|mamma|han|hon)
    (han|hon|mamma|pappa|jag) (dör|håller på att dö)
    (ramlat|ramlade|fallit|föll|trappan) ..5 (förvirrad|pratar konstigt|sluddrar|kräks|osammanhängande|svammlar|rör sig inte)
    (feber) ..4 (stel nacke|nackstel|utslag|fläckar|kramper|slö)
    (diabetiker|diabetes|insulin) ..6 (skakar|svettas|förvirrad|reagerar|medvetslös|okontaktbar)
    (jordnöt*|nötter|geting|bi|allergisk|räkor) ..6 (svullnar|svullen|läpp*|andas|halsen)
    (bebisen|barnet|spädbarnet|lillan|lillen|nyfödda) ..3 (vaknar inte|slapp|äter inte|svår att väcka|reagerar inte)
    (medicin*|tabletter|insulin|dosen) ..4 (dubbelt|två gånger|för mycket) ..5 (sover|blöder|andas|skakar|slö|förvirrad)
    andas ..2 (långsamt|ytligt|knappt|konstigt)
    gravid ..4 och (blöder|har värkar|tappar vatten)
  `,
  possible: `
    (svimmar|svimma|svimfärdig|svimmat|svimmade)
    (yr|yrsel|illamående|förvirrad) .. (nu|och|plötsligt|plötslig|kräks|hela tiden|konstig)
    (ambulans|ambulansen|akuten)
    (slut på|glömt|tappat|utan) .. (insulin|insulinet|hjärtmedicin|hjärtmedicinen|epilepsimedicin*|blodförtunnande|epipen|medicinen)
    (biverkning*|fel dos|dubbel dos|tagit fel medicin|fel medicin|för mycket medicin)
    (ont|smärta|smärtor) .. (fruktansvärt|outhärdligt|outhärdlig|värsta|olidligt|olidlig)
    (fruktansvärt|outhärdligt|olidligt) .. (ont|smärta)
    (blöder|blod) .. (såret|näsa|näsan|op|operation|fortfarande)
    (utslag|klåda|svullen|svullet) .. (efter|av|nya|medicinen|hela kroppen)
    (ramlat|föll|trillat|ramlade) .. (trappan|golvet|mamma|pappa|mormor|duschen|badrummet)
    (panikångest|panikattack|ångestattack)
    (akut|nödläge|nödsituation|bråttom) .. (sjuk|vård|läkare|medicin|hjälp)
  `,
  not: `
    (dör|dog|dö|döende) .. (av)? (skratt|nyfikenhet|hunger|tristess|leda|skam|längtan|värme|skam)
    (så jag|håller på att|höll på att) (dör|dö|dog) .. (av)?
    (batteriet|mobilen|telefonen|datorn|skärmen|appen|routern|wifi|kontot|plantan|blomman|lampan) .. (dör|dog|dött|död|dö)
    (inte|ingen|aldrig|inga) .. (medvetslös|hjärtinfarkt|stroke|blöder|ont i bröstet|feber|ambulans|nödläge|akut|skadad|brådskande)
    (får|fick|höll på att få|nästan) .. (hjärtinfarkt|hjärtattack|stroke|slaganfall) .. (när jag såg|av priset|av fakturan|fakturan|räkningen|priset|elräkningen|beloppet)
    (appen|sidan|datorn|mobilen|programmet|servern|routern|skärmen|systemet|tjänsten|telefonen|kortet|fjärrkontrollen) .. (svarar inte|reagerar inte|vaknar inte|kollapsat|kraschar|dör|död|andas|hänger)
    (plånboken|plånbok|ekonomin|pennan|skrivaren|bläcket|färgen|tröjan|klänningen) .. (blöder|blödde|blod)
    (färgen|tröjan|jeansen|klänningen|pennan) .. (blöder|fäller|färgar)
    (boka|bokad|tid|remiss|kallelse|recept|förnya|intyg|journal|provsvar|kostar|kontroll|undersökning|hjärtultraljud|vaccin*|återbesök) .. (hjärt*|stroke|blod*|astma*|epilepsi*|insulin|feber|ekg|läkare|allergi*|magnetröntgen)
    (blodprov*|blodgivare|blodgivning|blodtryck*|blodgrupp*|blodapelsin*|blodpudding)
    (ge|lämna|lämnar) blod
    (får|fick) (inte)? luft .. (däck|däcken|däcket|tältet|madrassen|elementet)
    (däck|däcken|däcket|madrassen|elementen|elementet) .. luft
    (andas) .. (ut|materialet|tyg|tyget|skor|skorna|jackan|bra)
    (hjärtligt|hjärtat) .. (tack|smycke|halsband|berlock|emoji)
    (ambulansräkning|ambulansavgift|ambulanskort|ambulanssjukvårdare)
    (akuten|ambulans|ambulansen) .. (faktura|räkning|avgift|kostar|kostade|ersättning|högkostnad|betala|frikort)
    (faktura|räkning|avgift|kostar|kostade|ersättning|betala|frikort) .. (akuten|ambulans|ambulansen)
  `,
  notInSentence: `
    <fiction>
    <longAgo>
    (haha|lol|hihi|😂|🤣)
    (täcker|ersätter|gäller|ingår|omfattar) ..6 (försäkring|försäkringen|olycksfallsförsäkring*|reseförsäkring*|sjukförsäkring*)
    (försäkring|försäkringen|olycksfallsförsäkring*|reseförsäkring*) .. (täcker|ersätter|gäller|betalar)
    (säljer ni|har ni|finns|köpa|kostar|beställa) ..6 (hjärtstartare*|första hjälpen*|blodtrycksmätare*|febertermometer*|epipen|inhalator|plåster|blodsockermätare*|cpr)
  `,
};

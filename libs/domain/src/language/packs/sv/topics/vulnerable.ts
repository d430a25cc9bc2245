import type { RuleSet } from '../../../rules/rule-set.ts';

/** Needs more care than others: age, illness, disability, those who look after somebody. */
export const swedishVulnerable: RuleSet = {
  words: {
    state:
      'dement, dementa, demens, demenssjuk*, alzheimer*, parkinson*, blind, blinda, synskadad*, synsvag, synnedsatt, synnedsättning, döv, döva, hörselskadad*, hörselnedsättning, rullstol, rullstolsburen, rullstolsbunden, funktionsnedsättning*, funktionshinder, funktionshindrad*, förlamad*, autism, autistisk*, autist, adhd, npf, depression, deprimerad*, bipolär*, schizofren*, psykos, psykotisk*, dyslexi, dyslektiker, cancer, cancersjuk*, cellgifter, cytostatika, palliativ*, obotligt sjuk*, dödssjuk*, epilepsi, kroniskt sjuk*, svårt sjuk*, allvarligt sjuk*, spelberoende, spelmissbruk*, missbrukare, utmattning, utmattad, utbränd*, ptsd, traumatiserad*, afasi, hjärnskada*, dövblind, permobil, rollator, utvecklingsstörning, intellektuell funktionsnedsättning, utvecklingsstörd*, stroke*',
    aid: 'rullstol, rollator, permobil, ledarhund, ledsagare, hörapparat*, syrgas, respirator, ventilator, dialys, dialysmaskin, teckenspråk, teckentolk, teckenspråkstolk, lättläst, punktskrift, skärmläsare, uppläsning, hemtjänst*, god man, gode man, förvaltare, personlig assistent, personliga assistenter, texttelefon, trygghetslarm*, färdtjänst, anhörigvårdare, boendestöd*',
    kin: 'mamma, pappa, mormor, morfar, farmor, farfar, man, fru, son, dotter, bror, syster, make, maka, sambo, svärmor, svärfar, granne, barn, hon, han, föräldrar, mor, moster',
  },
  certain: `
    (är|har|lider av|med|på grund av|pga|efter|för|lever med|diagnosen|fått|sitter i|sjuk i|använder) .. <state>
    <kin> ..4 <state>
    (behöver|har|finns|går det att få|kan jag få|använder|via|är|hans|hennes|som) .. <aid> .. (och|,|$|<question>|för|kan|som|till|tack|hjälp|med|åt)
    (är|som|blir|fyllt|fyller) .. (75|76|77|78|79|80|81|82|83|84|85|86|87|88|89|90|91|92|93|94|95|åttio|åttioett|åttiotvå|åttiotre|åttiofem|nittio|sjuttioåtta|sjuttionio|åttiosex|åttiosju|åttioåtta) .. (år|bast|och|,|$)
    (gammal|äldre) .. (och|kan inte|klarar inte|ensam|sjuk|pensionär|kvinna som|man som|dam)
    (ser|hör|minns|går|rör mig|skriver|läser) .. (dåligt|knappt|nästan inget|nästan ingenting|inte så bra|inget|mycket dåligt|illa|med svårighet)
    (kan|kunde) (inte|knappt|int) .. (läsa|se|höra|gå själv|skriva|ta mig|gå|ta mig ut|läsa så små) .. (längre|själv|bra|ordentligt|skärmen|texten|vad som står|svenska|och|,|$)
    (svårt att|svårigheter att|svårt för att) .. (läsa|skriva|se|höra|gå|förstå skriven|förstå svåra|minnas|komma ihåg|koncentrera|gå i trappor)
    (jag|hon|han) (är|blev) .. (svårt sjuk|allvarligt sjuk|dödssjuk|sängliggande|inlagd|rörelsehindrad*|förvirrad|glömsk|handikappad*)
    (glömmer|glömt) .. (allt|bort allt|hela tiden|direkt|vad) .. (minne|minnet|dement|hon|han|,|$)
    (vårdar|sköter om|tar hand om|anhörig till|hjälper|god man för|gode man för|förvaltare för|assistent åt|assistent till) .. (min|en|sjuk|sjuka|gammal|gamla|svårt)? .. (<kin>|<state>|huvudman|brukare|klient)
    (jag är) (god man|gode man|förvaltare|anhörigvårdare|personlig assistent|boendestödjare)
    (förstår|klarar|kan|hänger) (inte|dåligt|int) .. (datorer|data|tekniken|teknik|internet|bankid|smartphone|digitala|appar|svenska|sånt här digitalt|med i det digitala)
    (har|äger) (ingen|inte|varken) .. (dator|internet|smartphone|bankid|mobil) .. (gammal|äldre|pensionär|år|,|$)
    (pratar|förstår|kan|talar) (inte|dålig|lite|bara lite) .. (så)? (bra)? svenska
    (strömavbrott|strömmen|elen|avstängd) ..8 (syrgas|respirator|dialys|andningsmaskin|medicinsk utrustning|insulin|trygghetslarm*)
    (syrgas|respirator|dialys|andningsmaskin|trygghetslarm*) ..8 (ström|strömmen|strömavbrott|elen|fungerar inte|internet)
    (lurat|lurade|prackat|sålde på|prackade) .. (min|gamla|på) .. (mamma|mormor|pappa|morfar|farmor|farfar|dement*)
    (psykiskt|psykisk) .. (sjuk|ohälsa|skör|dåligt|dålig|instabil)
    (mår|mådde) .. (psykiskt dåligt|fruktansvärt dåligt psykiskt|väldigt dåligt psykiskt)
    (inlagd|inlagda|patient|behandlas|vårdas) .. (psyk|psykiatrin|sjukhus|sjukhuset|avdelning|hospice|behandlingshem)
    (ensam|ensamt) .. (ingen som kan|ingen som hjälper|ingen hjälp|inga anhöriga|ingen att fråga)
    (ta det|förklara|gå igenom) .. (långsamt|steg för steg|enkelt|sakta) .. (gammal|svårt|jag|sjuk|adhd|hjärn*|är)
  `,
  possible: `
    <state>
    <aid>
    (pensionär|äldreboende|servicehus|vårdboende|lss|handikapp|handikappad|sjukpension*)
    (hjälp) .. (läsa|fylla i|skriva|förstå)
  `,
  not: `
    (ingen|inte|aldrig|inga) .. (<state>|<aid>)
    (blind) .. (date|fläck|vinkel|testning|smakning|dejt|provning)
    (blindtest|döva öron|dövörat|döda vinkeln)
    (jag)? (ser|hör|läser|minns) .. (bra|utmärkt|fint) !inte
    (skänka|donera|hyra|köpa|säljer|sälja|kostar|pris|lager|garanti|reservdel*) .. (<aid>|cancerfonden|barncancerfonden)
    (<aid>|cancer) .. (skänka|donera|köpa|till salu|på lager|kostar)
    (cancerfonden|barncancerfonden|rosa bandet)
    (plats för|anpassad för|tillgänglig för|ramp för|rabatt för) .. (<aid>|<state>|pensionärer)
    (bok|boken|film|dokumentär|podd|föreläsning|kurs|utbildning|jobbar som|arbetar som|vikariat|jobb som|söker jobb) .. (<state>|<aid>|personlig assistent)
    (servern|sidan|nätet|internet|datorn|appen) .. (sjuk|död|nere|förlamad)
    (gammal|gamla) .. (dator|mobil|faktura|räkning|soffa|bil|version)
  `,
};

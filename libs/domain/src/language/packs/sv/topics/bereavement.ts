import type { RuleSet } from '../../../rules/rule-set.ts';

/** Somebody has died whose matters must be settled. */
export const swedishBereavement: RuleSet = {
  words: {
    kin: 'mamma, pappa, mor, far, man, make, maka, fru, sambo, bror, syster, son, dotter, barn, mormor, morfar, farmor, farfar, svärmor, svärfar, moster, faster, farbror, morbror, kusin, kund, kontohavare, kontoinnehavaren, partner, vän, anhörig, hyresgäst, han, hon, föräldrar, kontohavaren, försäkringstagaren, sambon, mannen, frun',
    died: 'avliden, avlidit, avled, dött, dog, gått bort, gick bort, somnat in, somnade in, omkommit, omkom, begravd, begravts, är död, var död, är borta, avlidna, lämnat oss, ryckts bort',
    paper:
      'dödsbo, dödsboet, dödsbos, dödsboets, bouppteckning, bouppteckningen, dödsfallsintyg, dödsbevis, arvskifte, arvskiftet, dödsbodelägare, dödsfall, dödsfallet, begravning, begravningen, arvinge, arvingar, efterlevande, efterlevandepension, änka, änkling, änkepension, dödsboförvaltare, testamente, testamentet',
  },
  certain: `
    (min|mitt|vår|vårt|mina|hennes|hans|er|en) .. <kin> ..5 <died>
    <kin> (har|är|hade)? .. (avlidit|avled|gått bort|gick bort|somnat in|somnade in|omkommit|dött|avliden)
    (avlidne|avlidna|bortgångne|bortgångna|döde|framlidne) .. <kin>
    (dödsfall|dödsfallet|bortgång|bortgången) .. (anmäla|meddela|i familjen|efter|min|familjen|rapportera)
    (anmäla|meddela|meddelar|rapportera|efter|på grund av|vid) .. (dödsfall|dödsfallet|bortgång|ett dödsfall)
    (företräder|för|avsluta|representerar|till|i|sköter|hanterar|förvaltar) .. (dödsbo|dödsboet)
    <paper> .. (skicka|skickar|bifogar|konto|kontot|avsluta|faktura|avtal|autogiro|behöver|ladda upp|efter|min|mamma|pappa|betala|räkningar)
    (skicka|skickar|bifogar|behöver|har|ladda upp) .. (bouppteckning|bouppteckningen|dödsfallsintyg|dödsbevis)
    (jag|mamma|pappa|hon|han) (är|blev|blivit|har blivit) .. (änka|änkling|dödsbodelägare|arvinge|ensam efter att)
    (begravning|begravningen) .. (min|mitt|mamma|pappa|mormor|var|är|åka|resa|missade|hinna|ledigt)
    (till|på) (min)? .. (mammas|pappas|mormors|morfars|farmors|farfars|brors|systers|mans|makes|frus|vän|sons|dotters) begravning
    (förlorat|förlorade|miste|mist) (jag|vi)? .. (min|mitt|vår|vårt) .. (man|fru|mamma|pappa|son|dotter|barn|make|maka|sambo|bror|syster|bebis)
    (ärvt|ärvde|ärver) .. (konto|kontot|huset|bilen|aktier|bostad|lägenheten|abonnemang|efter)
  `,
  possible: `
    (dödsbo|dödsboet|avliden|avlidit|bouppteckning|efterlevande|änka|änkling|bortgång|dödsfall|begravning|arvinge)
    (sorg|sörjer|i sorgen)
  `,
  not: `
    (mobilen|datorn|batteriet|telefonen|bilen|tvn|hunden|katten|kaninen|hamstern|blomman|modem|routern|skärmen|kontot|länken|marsvin) .. (<died>|dött|död|dog)
    (ingen|inte|aldrig) .. <died>
    (grundaren|skådespelaren|sångaren|författaren|kungen|artisten|karaktären|huvudpersonen) .. <died>
    (begravningsförsäkring*|livförsäkring*|dödsfallsförsäkring*|efterlevandeskydd|dödsfallskapital)
    (far|får) (jag|vi|man|ni|du|inte|man|mitt|min|den|det)
    (somnat in|somnade in|somnar) .. (soffan|bussen|framför|tåget)
    (matchen|nyckeln|kortet|kvittot|lösenordet|plånboken|bagage*|tålamodet|pengar) .. (förlorat|förlorade|borta)
  `,
  notInSentence: `
    (film|filmen|serie|serien|spel|spelet|bok|boken|avsnitt|dokumentär|haha|lol)
  `,
};

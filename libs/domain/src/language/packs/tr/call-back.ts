import type { Classes, RuleSet } from '../../rules/rule-set.ts';

export const callBackWords: Classes = {
  call: `
    arayın, arayınız, ara, arar mısın*, arar mısınız, ararmısınız, ararmısın, arayabilir*, arasın*, arasınlar, arasanız*, arasana, aramanızı, aranmak, aranmayı, aranabilir*, aranmam, arayıver*, geri ara*, geri arama*, geri dönüş*, geri dönün, tekrar arayın, telefon edin, telefon eder*, telefon açın, telefon açar*, telefon et, telefon etsin, aramasını`,
  me: 'beni, bizi, bana, bize, numaramı, numaramdan, telefonumdan, numaradan, cebimden, cepten, evden, annemi, babamı, eşimi',
};

/** The wish to be called; a request for a person too. */
export const callBackPatterns = `
    <me> ..4 <call>
    <call> ..2 <me>
    (siz|sizden|sizin) ..2 (arayın|arayınız|arayabilir*|arar mısınız|ararmısınız|arasanız*|aramanızı)
    (geri arama|geri aranma|aranma|geri dönüş|telefonla dönüş) (talep*|istiyorum|rica*|bekliyorum|talebi*|olur mu|yapar*|yapın|istiyom|lazım)
    (geri arar*|geri arayın|geri arayabilir*|geri ara) !ma
    (telefonla|telefonda|telefondan) ..2 (dönüş yap*|arayın|ulaşın|dönün|bilgi verin|dönebilir*|ulaşabilir*)
    (bana|bize) ..4 (telefonla|telefondan|numaradan) ..2 ulaş*
    aranmak (istiyor*|isterim|istiyom)`;

export const notCallBack = `
    (kargo*|kurye*|teslimat*|zil*|kapı*|gelince|gelmeden|geldiğinde) ..6 <call>
    <me> ..4 (aramayın|aramasın|aramasınlar|aramayınız|arama $|aramanızı istemiyorum|arayıp durma*|aradı|aradılar|aramışsınız|aramış|aradınız|aramadı|aramıyor)
    (kampanya|reklam|tanıtım|pazarlama) ..5 <call>`;

/** The wish to be called, beside the request itself. */
export const turkishCallBack: RuleSet = {
  words: callBackWords,
  certain: callBackPatterns,
  not: notCallBack,
};

import type { RuleSet } from '../../../rules/rule-set.ts';

/** Symptoms that need help now. */
export const medical: RuleSet = {
  words: {
    breath: 'साँस, सांस, saans, sans, saas',
    faint: 'बेहोश, behosh',
    blood: 'खून, ख़ून, khoon, khun',
  },
  certain: `
    (सीने|छाती|seene|sine|chhati|chati) ..2 (दर्द|dard|जकड़न)
    <breath> ..2 (नहीं|नही|तकलीफ|तकलीफ़|फूल|रुक|nahi|nahin|takleef|taklif|phool|ful|ruk)
    (हार्ट अटैक|heart attack|दिल का दौरा|dil ka daura|stroke|स्ट्रोक|लकवा|lakwa) ..2 (आ|हो|पड़|aa|ho|pad)
    <faint> ..1 (हो|गया|गई|पड़ा|पड़ी|ho|gaya|gayi|pada|padi)
    <blood> ..2 (बह|निकल|उल्टी|bah|nikal|ulti) ..2
    (बहुत सारी|सारी|ज़्यादा|ज्यादा|saari|sari|zyada|jyada) (गोलियाँ|गोलियां|नींद की गोलियां|दवाई|goliyan|goliya|dawai) ..1 (खा|le|ले|kha)
    (ज़हर|जहर|zahar|jahar) ..1 (खा|पी|kha|pi)
    (दौरा|दौरे|मिर्गी|daura|daure|mirgi) ..1 (पड़|आ|pad|aa)`,
  possible: `
    (तेज़|तेज|बहुत|tez|bahut) (बुखार|दर्द|चक्कर|bukhar|dard|chakkar)
    (इंसुलिन|insulin|दवाई|dawai|inhaler|इनहेलर) ..2 (खत्म|ख़त्म|khatam|khatm)`,
  not: `
    (बीमा|पॉलिसी|bima|policy|insurance|कवर|cover) ..5 (हार्ट अटैक|heart attack|stroke|स्ट्रोक|दौरा|daura)
    (पिछले साल|pichle saal|last year) ..6 (हार्ट अटैक|heart attack|<faint>|<blood>)`,
};

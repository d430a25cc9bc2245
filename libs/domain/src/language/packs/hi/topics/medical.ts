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
    (दौरा|दौरे|मिर्गी|daura|daure|mirgi) ..1 (पड़|आ|pad|aa)
    (गिर|gir) ..4 (अजीब बातें|बहकी|उल्टी|होश|ajeeb baat|ajib bat|behki|behka|ulti|hosh)
    (बुखार|bukhar|fever) ..4 (दौरा|चकत्ते|गर्दन|झटके|daura|chakatte|gardan|jhatke)
    (शुगर|डायबिटीज|डायबिटीज़|मधुमेह|sugar|diabetes|insulin|इंसुलिन) ..5 (काँप|कांप|पसीना|जवाब नहीं|बेहोश|kaanp|kamp|pasina|behosh|होश)
    (मूँगफली|मूंगफली|मेवे|मधुमक्खी|एलर्जी|moongfali|nuts|allergy|bee) ..5 (सूज|होंठ|साँस|सांस|sooj|suj|honth|saans)
    (बच्चा|बच्ची|शिशु|नवजात|bachcha|baccha|bachchi|baby) ..3 (उठ नहीं|नहीं उठ|दूध नहीं|ढीला|सुस्त|uth nahi|nahi uth|doodh nahi|dheela)
    (दवा|दवाई|इंसुलिन|गोली|dawa|dawai|insulin|goli) ..3 (दो बार|डबल|ज़्यादा|ज्यादा|do baar|double|zyada) ..5 (नींद|उठ|खून|काँप|कांप|neend|uth|khoon)
    (मुँह|मुंह|चेहरा|munh|muh|chehra) ..2 (टेढ़ा|लटक|tedha|latak)
    (सीने|छाती|seene|sine|chhati) ..4 (पसीना|भारी|pasina|bhari|जकड़न|दबाव)
    (pregnant|गर्भवती|प्रेग्नेंट|garbhvati) ..2 (और|aur)? ..1 (खून|khoon|bleeding|दर्द|पानी छूट)
    (इंसुलिन|insulin) ..4 (भी|bhi) ,? ..2 (काँप|कांप|kaanp|पसीना|pasina)
    (तौलिया|कपड़ा|tauliya) खून ..2
  `,
  possible: `
    (तेज़|तेज|बहुत|tez|bahut) (बुखार|दर्द|चक्कर|bukhar|dard|chakkar)
    (इंसुलिन|insulin|दवाई|dawai|inhaler|इनहेलर) ..2 (खत्म|ख़त्म|khatam|khatm)`,
  not: `
    (बीमा|पॉलिसी|bima|policy|insurance|कवर|cover) ..5 (हार्ट अटैक|heart attack|stroke|स्ट्रोक|दौरा|daura)
    (पिछले साल|pichle saal|last year) ..6 (हार्ट अटैक|heart attack|<faint>|<blood>)
    (bill|बिल|दाम|price) ..4 (heart attack|हार्ट अटैक)
    (heart attack|हार्ट अटैक) ..3 (haha|lol|हाहा)
  `,
};

import type { RuleSet } from '../../../rules/rule-set.ts';

/** Danger to the writer's own life, or to somebody's near. */
export const safety: RuleSet = {
  words: {
    die: 'मर, मरना, मर जाना, मर जाऊँ, मर जाऊं, मरने, mar, marna, mar jana, mar jau, mar jaun, marne, suicide, सुसाइड, आत्महत्या, खुदकुशी, ख़ुदकुशी, aatmahatya, atmahatya, khudkushi, जान दे, जान देने, jaan de, jaan dene, jaan dena',
    want: 'चाहता, चाहती, चाहते, मन, रहा, रही, दूँगा, दूंगा, दूँगी, दूंगी, लूँगा, लूंगा, लूँगी, लूंगी, ख्याल, chahta, chahti, chahte, man, raha, rahi, dunga, dungi, lunga, lungi, khayal, karunga, karungi, करूँगा, करूंगा, करूँगी, करूंगी',
    live: 'जीना, जीने, ज़िंदा, जिंदा, jeena, jina, jeene, jine, zinda',
    fire: 'आग, धुआँ, धुआं, aag, dhua, dhuan',
    gas: 'गैस, gas, सिलेंडर, cylinder',
    leak: 'लीक, रिसाव, बदबू, गंध, महक, leak, badbu, smell, gandh',
    trapped: 'फँस, फंस, फँसे, फंसे, phas, phans, fas, fans',
  },
  certain: `
    (मैं|मुझे|main|mai|mujhe) ..3 <die> ..2 <want>
    <live> ..1 (नहीं|nahi|nahin) (चाहता|चाहती|चाहते|chahta|chahti)
    (आत्महत्या|खुदकुशी|ख़ुदकुशी|aatmahatya|atmahatya|khudkushi|suicide|सुसाइड) ..2 (कर|करने|करना|kar|karne|karna|<want>)
    <gas> ..2 <leak>
    <leak> ..2 <gas>
    (घर|कमरे|किचन|रसोई|मशीन|बैटरी|फोन|चार्जर|ghar|kamre|kitchen|rasoi|machine|battery|phone|charger) ..2 <fire> ..1 (लग|निकल|lag|nikal)
    <fire> ..1 (लग|निकल|lag|nikal) ..1 (गई|गया|रही|रहा|gayi|gai|gaya|rahi|raha)
    (लिफ्ट|लिफ़्ट|lift|बाढ़|पानी|paani|flood) ..2 <trapped>
    (बच्चे|बच्चा|बेटे|बेटी|bachche|bacche|baccha|bete|beti) ..3 (निगल|nigal) ..2
    (करंट|current) ..2 (लग|lag) ..1 (गया|रहा|gaya|raha)`,
  possible: `
    <live> ..3 (मतलब|फायदा|फ़ायदा|matlab|fayda) ..1 (नहीं|nahi)
    (सब|sab) ..1 (खत्म|ख़त्म|khatam|khatm) (कर|kar)
    (बोझ|bojh) ..1 (हूँ|हूं|बन|hu|hoon|ban)
    (अब|ab) ..2 (सहा|saha) ..1 (नहीं|nahi)
    (आखिरी|आख़िरी|aakhri|akhri) (बार|मैसेज|बातचीत|baar|message)`,
  not: `
    (फिल्म|फ़िल्म|गाना|गेम|film|movie|gaana|game|series|बीमा|bima|insurance|डिटेक्टर|detector) ..3 (<die>|<gas>|<fire>)
    (<die>|<gas>|<fire>) ..3 (फिल्म|फ़िल्म|गाना|गेम|film|movie|gaana|game|series|बीमा|bima|insurance|डिटेक्टर|detector)
    (हँसते|हंसते|भूख|गर्मी|शर्म|haste|hanste|bhukh|bhookh|garmi|sharm) ..1 (हँसते|हंसते|से|haste|se)? <die>
    <gas> ..2 (कनेक्शन|बुकिंग|बिल|सब्सिडी|connection|booking|bill|subsidy)`,
};

import type { RuleSet } from '../../../rules/rule-set.ts';

/** Danger to the writer's own life, or to somebody's near. */
export const safety: RuleSet = {
  words: {
    bojh: 'बोझ, bojh, bojha',
    bina: 'मेरे बिना, mere bina, mere bagair, मेरे बग़ैर, मेरे बगैर',
    nahin: 'नहीं, नही, nahi, nahin, nhi, na, ना',
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
    (करंट|current) ..2 (लग|lag) ..1 (गया|रहा|gaya|raha)
    (चिट्ठियाँ|चिट्ठियां|चिट्ठी|ख़त|खत|chitthi|chitthiyan|chithi|letters) ..2 (लिख|likh) ..4 ,? ..6 (बाँट|बांट|दे दिया|बाकी|baant|bant|baki|de diya)
    (सामान|चीज़ें|चीजें|samaan|saman|cheezein) ..2 (बाँट|बांट|baant|bant) ..3 ,? ..4 (बाकी|बचा|baki|bacha)
    (बिजली|गैस|पानी|घर|bijli|gas|pani|ghar) ..2 (काट|काटी|कटी|kaat|kati|kata|ज़ब्त|जब्त) ..4 (मैं खत्म|मैं ख़त्म|main khatam|मेरा खेल खत्म|जान दे|jaan de|mar jaun|मर जाऊँ)
    <bina> ..3 (सुखी|खुश|ख़ुश|बेहतर|ठीक|sukhi|khush|behtar|theek)
    (सब|बच्चे|परिवार|घरवाले|sab|bachche|parivar) ..3 (खुश|ख़ुश|सुखी|बेहतर|khush|sukhi|behtar) ..3 <bina>
    (सो|सोऊँ|सोकर|so|sokar) ..2 (जाऊँ|जाऊं|jaun|jau)? ..2 (फिर|और|कभी|phir|aur|kabhi) ..2 (न उठूँ|ना उठूँ|न उठूं|न जागूँ|उठना न|na uthu|na uthun|na jagu)
    (सुबह|रोज़|रोज|हर सुबह|subah|roz|har subah) ..3 (उठता|उठती|आँख खुलती|uthta|uthti|aankh khulti) ..3 (क्यों|क्यूँ|अफ़सोस|दुख|kyu|kyun|afsos|dukh) ..2
    (उठने|जागने|uthne|jagne) से (थक|तंग|thak|tang)
    (गुज़र|गुजर|मर|चली|चले|guzar|gujar|mar|chali) ..3 ,? ..3 (उसके|उनके|uske|unke) (पास|साथ|paas|saath) (जाना|jana)
    (लोन|कर्ज|कर्ज़|क़र्ज़|loan|karz|udhaar) ..4 (मैं|मेरे|main|mere) ..2 (मर|न रहूँ|ना रहूँ|न रहा|mar|na rahu|na raha) ..4 (इस हफ्ते|इस हफ़्ते|आज|कल|is hafte|aaj|kal)
    (गड्ढे|खाई|अँधेरे|अंधेरे|gaddhe|khai|andhere) ..4 (निकलना|बाहर|nikalna|bahar) ..2 <nahin>
    (पुल|खिड़की|पटरी|छत|pul|khidki|patri|chhat|bridge) ..1 (बुला|बुलाता|बुलाती|bula|bulata|bulati)
    (पुल|पटरी|पटरियों|छत की मुंडेर|मुंडेर|रेलिंग|pul|patri|patriyon|railing|munder) (पर|के ऊपर|par|pe) (खड़ा|खड़ी|बैठा|बैठी|हूँ|khada|khadi|baitha|baithi|hu|hoon)
    (आवाज़ें|आवाजें|आवाज़|आवाज|awaaz|awaazein|awazein) ..4 (कूद|मर जा|मार|kood|kud|mar ja|maar)
    (दोस्त|भाई|बहन|बेटा|बेटी|पति|पत्नी|dost|bhai|behan|beta|beti|pati|patni) ..4 (अलविदा|माफ करना|माफ़ करना|आखिरी मैसेज|alvida|maaf karna|goodbye) ..4 (फोन बंद|फ़ोन बंद|उठा नहीं|नहीं उठा|phone band|switch off|phone off|utha nahi)
    (खुद|ख़ुद|अपने आप|khud|apne aap) ..2 (से डर|को नुकसान|को चोट|को कुछ कर|se dar|ko nuksan|ko kuch kar|ko hurt)
    (अकेला|अकेली|अकेले|akela|akeli|akele) ..3 (डर|dar|नहीं रह|nahi reh) ..4 (ख्याल|ख़याल|रात|khayal|raat|thoughts)
    (जहाँ|जहां|jahan|jaha) ..2 (जा रहा|जा रही|ja raha|ja rahi) ..4 (ज़रूरत|जरूरत|zarurat|jarurat) <nahin>
    (सारी|सारे|सब|पूरी|घर की|saari|sari|sab|puri|ghar ki) ..2 (गोलियाँ|गोलियां|दवाइयाँ|दवाइयां|दवा|दवाई|goliyan|goliyaan|dawaiyan|dawai|dawa|tablets) ..2 (खा|निगल|ले ली|kha|nigal|le li)
    (शराब|दारू|वोडका|sharab|daru|daaru|vodka) ..4 (नींद की|गोलियाँ|गोलियां|गोली|goliyan|goli|tablet|neend ki) ..2
    (अंदर से|andar se) ..2 (मर|mar) ..2 (गया|गई|चुका|चुकी|gaya|gayi|chuka|chuki)
    (एक ही|आखिरी|ek hi|aakhri) (रास्ता|rasta|raasta) ..2 (मौत|कूद|खिड़की|maut|kood|khidki|बचा|bacha)
    (मौत|maut) ..1 (ही)? ..1 (एकमात्र|आखिरी|एक ही|ekmatra|aakhri|ek hi) (रास्ता|हल|rasta|hal)
    (फिर से|दोबारा|phir se|dobara) ..2 (हाथ|कलाई|नस|haath|kalai|nas) ..1 (काट|काटा|काटी|kaat|kata|kati|kaati)
    (अब|ab) ..2 (यहाँ|यहां|दुनिया में|yahan|duniya me) ..1 <nahin> (रहना|rehna|rahna)
    (फ्यूज़|फ्यूज|मीटर|बोर्ड|सॉकेट|प्लग|fuse|meter|board|socket|plug|mcb) ..3 (चिंगारी|स्पार्क|धुआँ|धुआं|जल|chingari|spark|dhua|jal)
    (कढ़ाई|तेल|परदा|पर्दा|kadhai|tel|parda) ..2 (आग|aag) ..2
    (हीटर|अँगीठी|अंगीठी|सिगड़ी|गीज़र|गीजर|जनरेटर|heater|angithi|geyser|generator|sigdi) ..8 (उठ नहीं|नहीं उठ|सिर दर्द|चक्कर|उल्टी|बेहोश|uth nahi|nahi uth|sar dard|chakkar|ulti|behosh|जवाब नहीं)
    (करंट|current|झटका|jhatka) ..4 (दिल|हाथ सुन्न|बेहोश|dil|haath sunn|behosh|धड़क|सुन्न)
    (तार|taar|wire) ..3 (गिरा|टूट|पानी में|सड़क|gira|toot|pani me|sadak) ..2
    (गोलियाँ|गोलियां|दवाइयाँ|goliyan|tablets) ..2 (जमा|बचाकर|इकट्ठा|jama|bachakar|ikattha)
    (रस्सी|फंदा|rassi|fanda) ..2 (बाँध|बांध|तैयार|लटक|bandh|taiyar|latak)
    (चिट्ठी|चिट्ठियाँ|ख़त|chitthi) ..1 (लिख|likh) ..2 , ..6 , ..4 (बाकी|baki)
    (गड्ढे|खाई|गहरे|gaddhe|khai) ..3 (और)? ..2 (बार|baar) ..1 (निकलना|nikalna|बाहर) <nahin>
    (पटरी|पटरियों|patri|patriyon|पुल|pul) (के पास|ke paas|किनारे|kinare) (बैठा|बैठी|खड़ा|खड़ी|baitha|baithi|khada|khadi)
    (अब|ab) (जीना|jeena|jina) <nahin>
    <gas> ..1 की (बू|बदबू|महक|गंध)
    (गोलियाँ|गोलियां|goliyan|दवाइयाँ) ..2 (खा ली|खा लीं|kha li|निगल)
    (कोयला|koyla|coal|charcoal) ..2 (गाड़ी|कार|gaadi|car) ..3 (सुनसान|शांत|sunsaan|shant|jagah|जगह)
    (सबको|सब को|sabko|sab ko) ..2 (अलविदा|alvida|goodbye) ..2
    (पावर बैंक|पावरबैंक|power bank|powerbank|बैटरी|battery) (फूल|सूज|phool|fool|suj) ..3 (धुआँ|धुआं|dhua|आवाज़|आवाज|awaaz|smoke|गरम)
    (कीटनाशक|तेज़ाब|तेजाब|फिनाइल|हार्पिक|केरोसीन|keetnashak|tezaab|phenyl|harpic|kerosene|acid) ..2 (पी|निगल|pi|nigal)
    (तैरना|tairna) <nahin> (आता|आती|aata|aati)
    (जीने|jeene|jine) ..1 (लायक|layak|हक़|हक|haq) <nahin>
    (सोफ़ा|सोफा|बिस्तर|गद्दा|परदा|पर्दा|sofa|bistar|gadda|parda) (जल रहा|में आग|jal raha|me aag)
    (बोर्ड|मीटर|सॉकेट|फ्यूज|board|meter|socket) में पानी ..2
  `,
  possible: `
    <live> ..3 (मतलब|फायदा|फ़ायदा|matlab|fayda) ..1 (नहीं|nahi)
    (सब|sab) ..1 (खत्म|ख़त्म|khatam|khatm) (कर|kar)
    (बोझ|bojh) ..1 (हूँ|हूं|बन|hu|hoon|ban)
    (अब|ab) ..2 (सहा|saha) ..1 (नहीं|nahi)
    (आखिरी|आख़िरी|aakhri|akhri) (बार|मैसेज|बातचीत|baar|message)
    (सामान|चीज़ें|चीजें|samaan|saman|cheezein) ..3 (बाँट|बांट|baant|bant)
    (सोमवार|मंगलवार|शुक्रवार|रविवार|कल|अगले हफ्ते|अगले हफ़्ते|somvar|monday|kal|agle hafte|friday|sunday) ..2 (मैं|main|mai)? ..2 (रहूँगा|रहूंगा|रहूँगी|रहूंगी|rahunga|rahungi|hounga|होऊँगा) ..1 (ही|hi) <nahin>
    (लोन|कर्ज|कर्ज़|loan|karz) ..4 (मैं|मेरे|main|mere) ..2 (मर|न रहूँ|ना रहूँ|mar|na rahu)
    (बीमा|bima|insurance|पॉलिसी|policy) ..4 (जानबूझकर|खुद से|jaanbujhkar|jaan bujhkar|khud se)
    (एक और|एक भी|ek aur|ek bhi) (रात|दिन|raat|din) ..2 <nahin> ..2 (सह|काट|झेल|seh|kaat|jhel)
    (बच्चों|माँ|मां|परिवार|घरवालों|bachchon|maa|parivar|gharwalo) (को|से|ko|se) ..2 (कहना|बोलना|बता देना|kehna|kahna|bolna|bata dena) ..4
    (किसी को|kisi ko) ..1 (फर्क|फ़र्क|farak|fark|पता|pata) ..1 <nahin> ..1 (पड़ेगा|चलेगा|padega|chalega)
    <bojh> ..1 (हूँ|हूं|बन|hu|hoon|ban)
    सब (ख़त्म|खत्म|रुक) ..1 जाए
    sab khatam ho jaye
  `,
  not: `
    (फिल्म|फ़िल्म|गाना|गेम|film|movie|gaana|game|series|बीमा|bima|insurance|डिटेक्टर|detector) ..3 (<die>|<gas>|<fire>)
    (<die>|<gas>|<fire>) ..3 (फिल्म|फ़िल्म|गाना|गेम|film|movie|gaana|game|series|बीमा|bima|insurance|डिटेक्टर|detector)
    (हँसते|हंसते|भूख|गर्मी|शर्म|haste|hanste|bhukh|bhookh|garmi|sharm) ..1 (हँसते|हंसते|से|haste|se)? <die>
    <gas> ..2 (कनेक्शन|बुकिंग|बिल|सब्सिडी|connection|booking|bill|subsidy)`,
};

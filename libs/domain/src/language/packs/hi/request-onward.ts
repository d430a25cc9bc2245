import type { Classes } from '../../rules/rule-set.ts';

/** Words beside those of all rules. */
export const hindiOnwardWords: Classes = {
  machine:
    'बॉट, बाट, रोबोट, चैटबॉट, मशीन, मशीनों, कंप्यूटर, कम्प्यूटर, सॉफ्टवेयर, सॉफ़्टवेयर, प्रोग्राम, एआई, bot, robot, chatbot, machine, machines, machino, computer, software, program, ai',
  never: 'नहीं, नही, मत, कभी नहीं, ना, नहीं ही, nahi, nahin, nhi, nai, mat, kabhi nahi, na',
  ready: 'लिंक, लेख, आर्टिकल, एफएक्यू, मेन्यू, वीडियो, link, links, article, articles, faq, menu, lekh, template',
  human: 'आदमी, इंसान, व्यक्ति, कर्मचारी, aadmi, insaan, insan, vyakti, karmchari, banda, बंदा, बंदे, bande',
};

/** Wishes for a person by what is refused: a machine, links, ready-made answers. The negation is the wish, so nothing cancels them. */
export const refusing = `
  <machine> ..1 (से|को|पर|के साथ|se|ko|pe|par|ke saath|ke sath) ..5 <never> ..2 (करता|करती|करते|करूंगा|करूँगा|करूंगी|करूँगी|करना|करनी|बताऊंगा|बताऊँगा|बताऊंगी|बताता|बताना|दूंगा|दूँगा|दूंगी|देता|देना|बोलता|बोलूंगा|karta|karti|karte|karunga|karungi|karna|karni|bataunga|bataungi|batata|batana|dunga|dungi|deta|dena|bolta|bolunga)
  <machine> ..1 (से|को|पर|se|ko|pe|par) ..4 <never> $
  <never> ..1 (बताऊंगा|बताऊँगा|दूंगा|दूँगा|करूंगा|करूँगा|bataunga|dunga|karunga) ..2 <machine> ..1 (को|से|ko|se)
  (<person>|<human>) ..1 (को|से|ko|se) ..1 (ही|hi) ..2 (बताऊंगा|बताऊँगा|दूंगा|दूँगा|करूंगा|करूँगा|बताऊंगी|दूंगी|करूंगी|बात|bataunga|dunga|karunga|bataungi|dungi|karungi|baat)
  (सिर्फ|सिर्फ़|केवल|बस|sirf|keval|bas) ..1 (<person>|<human>) ..1 (से|को|se|ko) ..2
  <ready> ..1 (नहीं|मत|नही|nahi|nahin|nhi|mat) ..3 ,? ..4 (आवाज़|आवाज|बात|फोन|फ़ोन|कॉल|<person>|<human>|awaaz|awaz|baat|phone|call)
  (आवाज़|आवाज|बात|फोन|फ़ोन|कॉल|<person>|<human>|awaaz|awaz|phone|call) ..2 ,? ..1 <ready> ..1 (नहीं|मत|नही|nahi|nahin|nhi|mat)
  (क्या|कौन सा|कौनसा|कितना|कौन|kya|kaunsa|kaun sa|konsa|kitna) ..2 (दबाऊं|दबाऊँ|दबाना|दबाएं|लिखूं|लिखूँ|डायल|टाइप|बटन|dabau|dabaun|dabana|dabayen|likhu|likhun|dial|type|button|nambar|number) ..4 (कि|ताकि|जिससे|तो|के लिए|ki|taki|taaki|jisse|to|ke liye) ..2 (तुमसे|आपसे|बॉट|छुटकारा|<person>|<human>|tumse|aapse|bot|chhutkara|chutkara)
  (<machine>|तुम्हें|तुमसे|आपसे|tumse|aapse|tumhe) ..1 (को|ko|से|se)? ..2 (छुटकारा|पीछा|हटाऊं|हटाऊँ|स्किप|hatau|skip|chhutkara|chutkara|peecha|picha|pichha|bypass) ..3
  (तुमसे|आपसे|इस बॉट से|बॉट से|tumse|aapse|bot se|robot se) ..2 (छुटकारा|पीछा|chhutkara|chutkara|peecha|picha) ..2
`;

/** By what is to happen next: a level up, into the queue, to one by name, to whoever is there at all. */
export const onward = `
  (मुझे|हमें|mujhe|hume|mujhko) ..1 (फोन|फ़ोन|कॉल|phone|call) ..1 (करो|करिए|कीजिए|कर दो|करें|karo|kijiye|kariye|kar do|kare)
  (फोन|फ़ोन|कॉल|phone|call) (करो|करिए|कीजिए|कर दो|करें|karo|kijiye|kariye|kar do|kare) ..1 (मुझे|हमें|mujhe|hume|mujhko)
  ^ (दूसरा लेवल|दूसरे लेवल|लेवल 2|लेवल दो|सेकंड लेवल|level 2|second level|dusra level|level two|agla level|अगला लेवल) ..1 (प्लीज़|प्लीज|please|pls|पर|से|pe|se|भेजो|bhejo|$)
  (ऊपर|सीनियर|बड़े अधिकारी|upar|senior|bade adhikari) ..1 (तक|को|के पास|वाले को|वालों को|tak|ko|ke paas|wale ko|walo ko) ..2 (भेजो|भेजिए|पहुँचाओ|पहुंचाओ|बढ़ाओ|बढ़ाइए|दो|दीजिए|bhejo|bhejiye|pahunchao|badhao|badhaiye|do|dijiye|forward)
  (एस्केलेट|एस्कलेट|escalate|escalation|एस्केलेशन) ..1 (करो|कीजिए|करें|कर दो|कर दीजिए|karo|kijiye|kare|kar do|kar dijiye|please|प्लीज|प्लीज़|$)
  (जो|jo) ..2 (फैसला|फ़ैसला|निर्णय|faisla|decision|nirnay) ..1 (ले|कर|le|kar) ..2
  (फैसला|फ़ैसला|निर्णय|faisla|decision|nirnay) ..1 (लेने|करने|lene|karne) ..1 (वाले|वाला|wale|wala) ..3
  (लाइन|कतार|क्यू|line|queue|kataar) ..1 (में|me|mein) ..1 (लगा|डाल|रख|जोड़|laga|daal|dal|rakh|jod|add) ..2
  (वहाँ|वहां|उधर|अंदर|ऑफिस|आपके यहाँ|आपके यहां|waha|wahan|udhar|andar|office|aapke yaha|aapke yahan) ..3 (कोई|koi) ..3 (है|hai|हैं) ..3
  (कोई|koi) ..1 (है|hai) ..2 (वहाँ|वहां|उधर|अंदर|इधर|waha|wahan|udhar|andar|idhar) ..3
  (लोग|स्टाफ|कर्मचारी|इंसान|log|staff|karmchari|insaan) ..1 (हैं|है|hai|hain) ..1 (या|ya) ..3 (बॉट|सिर्फ|सिर्फ़|बस|तुम|मशीन|रोबोट|bot|sirf|bas|tum|machine|robot) ..2
  (सब लोग|लोग|स्टाफ|सारे|sab log|log|staff|sare) ..1 (कहाँ|कहां|किधर|kahan|kaha|kidhar) ..1 (हैं|है|गए|चले गए|hai|hain|gaye|chale gaye) ..1
  (तुम्हारा|आपका|तेरा|tumhara|aapka|tera) ..1 (बॉस|मैनेजर|सीनियर|boss|manager|senior) ..1 (कौन|कहाँ|कहां|kaun|kahan|kaha|kon)
  (कौन) ..1 (है|hai) ..1 (ज़िम्मेदार|जिम्मेदार|इंचार्ज|zimmedar|incharge)
  (मेरे|अपने|mere|apne) ..1 (सलाहकार|एडवाइज़र|एडवाइजर|रिलेशनशिप मैनेजर|अकाउंट मैनेजर|adviser|advisor|relationship manager|account manager) ..1 (से|se) ..3
  (फ्रॉड|फ़्रॉड|धोखाधड़ी|बिलिंग|शिकायत|fraud|billing|complaint|shikayat) ..1 (वाले|टीम|विभाग|डिपार्टमेंट|wale|team|vibhag|department|desk) ..2 (को|से|जल्दी|अभी|तुरंत|ko|se|jaldi|abhi|turant) ..2
  (कहा|बोला|kaha|bola|bataya|बताया) ..2 (कि|ki|था|tha)? ..1 (स्पेशलिस्ट|विशेषज्ञ|मैनेजर|सुपरवाइज़र|specialist|manager|supervisor|<person>) ..1 (से बात|को बुला|मांगो|माँगो|मांग|maango|mango|se baat|ko bula) ..3
  (अब|ab) ..1 (आपकी|आपके लोगों की|इंसान की|तुम्हारी|aapki|aapke logo ki|insaan ki|tumhari) ..1 (बारी|baari|bari) ..2
  (किसी|कोई|kisi|koi) ..1 (को|ko)? ..1 (भेजो|भेजिए|भेज दो|भेज दीजिए|bhejo|bhejiye|bhej do|bhej dijiye)
  (दादी|नानी|माँ|मां|माता|पिता|पापा|मम्मी|दादा|dadi|nani|maa|mummy|papa|dada|pitaji|mata) ..8 (कोई|koi|किसी|आप|aap) ..2 (फोन|फ़ोन|कॉल|phone|call|बात|baat) ..3
  (उनको|उन्हें|उनसे|unko|unhe|unse) ..2 (कोई|koi) ..2 (फोन|फ़ोन|कॉल|phone|call) ..3
  (अपनी|अपने|apni|apne) ..1 (टीम|बॉस|मैनेजर|team|boss|manager) ..1 (को|से|ko|se) ..1 (बोलो|बोल दो|बता दो|कहो|bolo|bol do|bata do|kaho) ..4
  (फोन पर|फ़ोन पर|बात करके|बोलकर|phone pe|phone par|baat karke|bolkar) ..2 (जल्दी|आसान|बेहतर|जल्दी हो|jaldi|aasan|asaan|behtar|fast) ..2
  (नंबर|नम्बर|number|nambar) ..2 (जहाँ|जहां|जिस पर|जिसपर|jahan|jaha|jispe|jis par) ..2 (कोई|koi|इंसान|insaan) ..3
  (कोई|koi) ..2 (फोन उठाए|फ़ोन उठाए|उठाओ|उठाए|जवाब दो|phone uthaye|uthao|uthaye|phone uthao|jawab do) ..2
  (इंसान|आदमी|असली|insaan|aadmi|asli) ..1 (की|ki) ..1 (आवाज़|आवाज|awaaz|awaz) ..2
  (टेक्नीशियन|इंजीनियर|सलाहकार|डॉक्टर|technician|engineer|doctor) ..1 (का|से|ka|se) ..1 (फोन|फ़ोन|कॉल|बात|phone|call|baat) ..1 (चाहिए|करनी|करवाओ|कराओ|chahiye|karni|karwao|karao)
  (<person>|<someone>|<human>) ..1 (को|ko) ..1 (लाओ|बुलवाओ|दीजिए|lao|bulwao|dijiye) ..1
  (जो|jo) ..2 (समझता|समझे|समझ सके|samajhta|samjhe|samajh sake) ..1 (हो|ho|है|hai)? ..1 (उसे|उसको|use|usko|किसी|kisi)? ..1 (बुलाओ|दो|लाओ|bulao|do|lao)?
`;

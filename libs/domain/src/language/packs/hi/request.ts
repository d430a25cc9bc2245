import type { RuleSet } from '../../rules/rule-set.ts';
import { hindiOnwardWords, onward, refusing } from './request-onward.ts';

const ANYBODY = '(<person>|<someone>|<department>)';
const MACHINE = '(बॉट|रोबोट|चैटबॉट|मशीन|कंप्यूटर|रिकॉर्डिंग|एआई|bot|robot|chatbot|machine|computer|recording|ai)';

/** People are only told of here: found and denied, so that nothing else hears a wish in it. */
const TOLD_OF = `
    <person> ..2 (या|ya|yaa) ..2 ${MACHINE}
    ${MACHINE} ..2 (या|ya|yaa) ..1 <person>
    ${ANYBODY} (को|से|ko|se) ..2 (मत|mat) _
    (फोन|कॉल|phone|call) (मत|mat) _
    <talk> (करने|karne) (का|के|ka|ke) (समय|टाइम|चार्ज|पैसे|time|samay|charge|paise)
    (पहले|pehle|pahle) (तो|to)? ..4 (<person>|<someone>|कोई|koi) ..4 (था|थे|थी|tha|thi)
    <person> (को|ko) ..2 (thanks|thank you|shukriya|शुक्रिया|धन्यवाद|थैंक्स)
    (<person>|<someone>) ..1 (ये|यह|इसे|ye|yeh|ise) ..2 (पढ़|देख|padh|dekh) (रहा|रहे|रही|raha|rahe|rahi)
    (शायद|बाद में|shayad|baad me|baad mein) ..4 ${ANYBODY}
    (बिना|bina) ..1 (<person>|<someone>) (से|se)
    (सुना है|suna hai) ..6 ${ANYBODY}
    (मुझे लगा|mujhe laga) ..3 ${MACHINE} ..4 (<person>|<someone>)
    (<person>|<someone>) ..1 (से|se) ..1 <talk> ..1 (रहा|रही|raha|rahi) (हूँ|हूं|hu|hoon)
    (गलती से|galti se) ..3 ${ANYBODY}
    (किसी|kisi) (और|दूसरे|aur|dusre|doosre) <person> (को|ko) ..3`;

/** The wish for a person, in Devanagari and romanised. */
export const hindiRequest: RuleSet = {
  words: hindiOnwardWords,
  always: refusing,
  certain: `${onward}
    (<person>|<someone>|<department>) ..2 से ..2 <talk> ..2 (<wish>|<connect>)
    (<person>|<someone>|<department>) ..2 se ..2 <talk> ..2 (<wish>|<connect>)
    (<person>|<someone>|<department>) ..1 (से|se) ..3 <connect>
    (असली|asli|कोई|koi) (<person>) ..1 (चाहिए|chahiye|do|दो)
    (<person>|<someone>|<department>|साहब|sahab) ..3 (को|ko|में|me) ..2 (बुलाओ|बुलाइए|bulao|bulaiye|दो फोन|do phone|फोन दो|phone do|transfer karo|ट्रांसफर करो|भेजो|bhejo)
    (कोई|koi|किसी|kisi) ..3 (फोन कर|कॉल कर|phone kar|call kar|phone kare|call kare|बात करे|baat kare|समझाए|samjhaye|सुन सके|sun sake)
    (मुझे|हमें|mujhe|hume) ..3 (call back|callback|कॉल बैक|वापस फोन|वापस कॉल) ..1
    (वाले|वाली|वालों|wale|wali|walon) (से|se) ..2 <connect>
    ^ <person> (से|se) <talk> $
    (call back|callback|कॉल बैक) (chahiye|चाहिए|karo|करो|कीजिए|kijiye)
    (<person>|<department>) (चाहिए|chahiye|बुलाओ|bulao|do|दो)
    (<person>|<someone>) ..2 (से|se) ..2 <talk> ..1 (कर|kar|करूंगा|karunga|करूँगा|हो|kiye|करवाएँ|तय)
    ^ !agent !एजेंट (<person>|ग्राहक सेवा अधिकारी) (please|pls|प्लीज़|plz)? $
    ^ (असली|asli|real) (<person>|ग्राहक सेवा अधिकारी) (please|pls|प्लीज़|plz)? $
    ^ (असली|asli|real) <person> , (please|pls|प्लीज़|प्लीज)
    (<person>|<someone>|<department>|log|logon|लोग|लोगों) ..2 <from> ..1 <talk>? <future>
    (<person>|<someone>|<department>|log|logon|लोग|लोगों) ..2 <from> ..2 <talk> ..2 (करना|करने|करवा|करा|karna|karne|karwa|kara)
    (कोई|koi) ..2 (है|hai) ..1 (जो|jo) ..4 (सके|sake|करे|kare|समझे|samjhe|सुने|sune)
    (कोई|koi) ..2 (सुनने|बात करने|समझने|sunne|baat karne|samajhne) (वाला|वाली|wala|wali) ..1 (दो|do|चाहिए|chahiye|है|hai)
    (कोई|koi) ..2 <person> ..2 (है|hai|उपलब्ध|मौजूद|available)
    (<person>|<someone>|<department>) ..2 (से|se) ..1 (मिलवा|मिला|जोड़|कनेक्ट|connect|milwa|mila|jod) ..2
    (मुझे|हमें|mujhe|hume|mere ko) ..2 (<person>|<department>) ..1 (चाहिए|chahiye|से|se)`,
  possible: `${TOLD_OF}
    (बॉट|रोबोट|चैटबॉट|bot|robot|chatbot) ..2 (से|se|को|ko)? ..1 (बात)? ..2 (नहीं|nahi|nahin|mat|मत|बंद|band|बेकार|bekar|परेशान|pareshan)
    ^ (एजेंट|सपोर्ट|हेल्प|agent|support|helpline|customer care|कस्टमर केयर) (please|pls|प्लीज़)? $
    (कोई है|koi hai) (क्या|kya)? $`,
  not: `${TOLD_OF}
    (कोई|koi) (दूसरा|और|अन्य|dusra|doosra|aur) ..1 (<person>|<human>) ..2 (ले|उठा|साइन|सिग्नेचर|चला|le|utha|sign|signature|chala|collect|receive) ..3
    (हमारे|मेरे|hamare|mere) (ग्राहक|ग्राहकों|customers|customer|grahak) ..8 (<person>|<human>)
    <talk> ..1 (नहीं|मत|nahi|nahin|nhi|mat) (करनी|करना|चाहिए|करूँगा|करो|karni|karna|chahiye|karunga|karo)
    <talk> ..3 (ज़रूरत|जरूरत|zarurat|jarurat) (नहीं|nahi|nahin|nhi)
    (<person>|<someone>) ..1 (की|का|ki|ka) ..1 (ज़रूरत|जरूरत|zarurat|jarurat) (नहीं|nahi|nahin|nhi)
    (<person>|<department>) (नहीं|मत|nahi|nahin|nhi|mat) (चाहिए|chahiye|करो|karo)
    <talk> ..1 (हुई|हुआ|की थी|हो चुकी|हो गई|hui|hua|ki thi|ho chuki|ho gayi|ho gai)
    (मेरे|मेरी|अपने|अपनी|mere|meri|apne|apni|हमारे|hamare) (<person>|वकील|vakil|बॉस|boss) ..5 <talk>`,
};

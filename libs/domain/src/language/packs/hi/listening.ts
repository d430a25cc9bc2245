import type { Listening } from '../../language-pack.ts';
import { topics } from './topics/index.ts';

/** What is heard of customers in Hindi, in Devanagari and romanised. */
export const hindiListening: Listening = {
  shared: {
    words: {
      person: `अधिकारी, कर्मचारी, इंसान, मैनेजर, प्रबंधक, एजेंट, अजेंट, बंदे, आदमी, स्टाफ, सुपरवाइज़र, साथी, नर्स, व्यक्ति, ऑपरेटर,
        adhikari, karmchari, insaan, insan, manager, agent, bande, banda, aadmi, staff, supervisor, senior, executive, operator, human, representative, team member`,
      someone: 'किसी, kisi',
      department:
        'ग्राहक सेवा, कस्टमर केयर, रिसेप्शन, दफ्तर, customer care, customer service, reception, billing department, department',
      connect: `करवाइए, कराइए, कराओ, करवाओ, करवा दो, करवा दीजिए, करा दो, करा दीजिए, जोड़िए, जोड़ दो, जोड़ सकते, मिला दीजिए, मिलवा दो, मिलवा दीजिए,
        karwao, karao, karwa do, krwa do, karwa dijiye, kara do, kara dijiye, milwa do, connect karo, connect kar, transfer karo, jodo`,
      wish: 'करनी, करना है, कर सकता, कर सकती, चाहिए, karni, karna hai, kar sakta, kar sakti, chahiye',
      talk: 'बात, बातचीत, baat, bat, bt, baatcheet',
      from: 'से, तै, se, te',
      future: 'करूंगा, करूँगा, करूंगी, करूँगी, करेंगे, karunga, karungi, karenge, krunga, krungi',
      stop: 'लेकिन, क्योंकि, lekin, kyunki, kyonki',
      lead: 'नमस्ते, हैलो, प्लीज़, प्लीज, कृपया, भाई, सर, मैडम, namaste, hello, hi, please, pls, bhai, sir, madam, bas, बस',
      trail: 'प्लीज़, प्लीज, कृपया, जल्दी, अभी, please, pls, plz, jaldi, abhi, yaar, यार, na, ना, sir, सर',
    },
    near: 'चालू चाबी चाय चाल चालान मरम्मत मारुति मार्च मार्केट आज आगे आना बंद बंदी बेहोशी सीना सीनियर चाकलेट chalu chalo chali chaku mart march mark bank band',
    common:
      'और का की के को से में है हैं था थी नहीं कर करना मेरा मेरी मेरे आप आपका क्या कैसे कब यह वह aur ka ki ke ko se mein me hai hain tha nahi kar karna mera meri mere aap kya kaise kab yeh woh',
  },
  request: {
    certain: `
      (<person>|<someone>|<department>) ..2 से ..2 <talk> ..2 (<wish>|<connect>)
      (<person>|<someone>|<department>) ..2 se ..2 <talk> ..2 (<wish>|<connect>)
      (<person>|<someone>|<department>) ..1 (से|se) ..3 <connect>
      (असली|asli|कोई|koi) (<person>) ..1 (चाहिए|chahiye|do|दो)
      (<person>|<someone>|<department>|साहब|sahab) ..3 (को|ko|में|me) ..2 (बुलाओ|बुलाइए|bulao|bulaiye|दो फोन|do phone|फोन दो|phone do|transfer karo|ट्रांसफर करो|भेजो|bhejo)
      (कोई|koi|किसी|kisi) ..3 (फोन कर|कॉल कर|phone kar|call kar|phone kare|call kare|बात करे|baat kare|समझाए|samjhaye|सुन सके|sun sake)
      (मुझे|हमें|mujhe|hume) ..3 (call back|callback|कॉल बैक|वापस फोन|वापस कॉल) ..1
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
    possible: `
      (बॉट|रोबोट|चैटबॉट|bot|robot|chatbot) ..2 (से|se|को|ko)? ..1 (बात)? ..2 (नहीं|nahi|nahin|mat|मत|बंद|band|बेकार|bekar|परेशान|pareshan)
      ^ (एजेंट|सपोर्ट|हेल्प|agent|support|helpline|customer care|कस्टमर केयर) (please|pls|प्लीज़)? $
      (कोई है|koi hai) (क्या|kya)? $`,
    not: `
      <talk> ..1 (नहीं|मत|nahi|nahin|nhi|mat) (करनी|करना|चाहिए|करूँगा|करो|karni|karna|chahiye|karunga|karo)
      <talk> ..3 (ज़रूरत|जरूरत|zarurat|jarurat) (नहीं|nahi|nahin|nhi)
      (<person>|<someone>) ..1 (की|का|ki|ka) ..1 (ज़रूरत|जरूरत|zarurat|jarurat) (नहीं|nahi|nahin|nhi)
      (<person>|<department>) (नहीं|मत|nahi|nahin|nhi|mat) (चाहिए|chahiye|करो|karo)
      <talk> ..1 (हुई|हुआ|की थी|हो चुकी|हो गई|hui|hua|ki thi|ho chuki|ho gayi|ho gai)
      (मेरे|मेरी|अपने|अपनी|mere|meri|apne|apni|हमारे|hamare) (<person>|वकील|vakil|बॉस|boss) ..5 <talk>`,
  },
  topics,
};

import type { Listening } from '../../language-pack.ts';

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
      talk: 'बात, baat, bt',
    },
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
      ^ (असली|asli|real)? (<person>|ग्राहक सेवा अधिकारी) (please|pls|प्लीज़|plz)? $
      ^ (असली|asli|real) <person> , (please|pls|प्लीज़|प्लीज)`,
    not: `
      (नहीं|मत|ज़रूरत नहीं|nahi|mat|zarurat nahi) ..3 (<talk>|<connect>|<wish>)
      (<talk>|<connect>|<wish>) ..3 (नहीं|मत|ज़रूरत नहीं|nahi|mat|zarurat nahi)`,
  },
};

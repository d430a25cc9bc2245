import type { Listening } from '../../language-pack.ts';
import { hindiRequest } from './request.ts';
import { topics } from './topics/index.ts';

/** What is heard of customers in Hindi, in Devanagari and romanised. */
export const hindiListening: Listening = {
  shared: {
    words: {
      person: `अफसर, अफ़सर, ऑफिसर, सीनियर, afsar, officer, अधिकारी, कर्मचारी, इंसान, मैनेजर, प्रबंधक, एजेंट, अजेंट, बंदे, आदमी, स्टाफ, सुपरवाइज़र, साथी, नर्स, व्यक्ति, ऑपरेटर,
        adhikari, karmchari, insaan, insan, manager, agent, bande, banda, aadmi, staff, supervisor, senior, executive, operator, human, representative, team member`,
      someone: 'किसी, kisi',
      department:
        'ग्राहक सेवा, कस्टमर केयर, रिसेप्शन, दफ्तर, customer care, customer service, reception, billing department, department',
      connect: `जोड़ें, जोड़िये, कनेक्ट करें, कनेक्ट कीजिए, मिलाओ, मिलाइए, मिलवाओ, मिलवाइए, मिलवाइये, jodiye, jod do, milao, milaiye, milwao, milwaiye, connect karein, करवाइए, कराइए, कराओ, करवाओ, करवा दो, करवा दीजिए, करा दो, करा दीजिए, जोड़िए, जोड़ दो, जोड़ सकते, मिला दीजिए, मिलवा दो, मिलवा दीजिए,
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
  request: hindiRequest,
  topics,
};

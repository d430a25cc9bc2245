import type { RuleSet } from '../../../rules/rule-set.ts';

/** Violence or threats against the writer or another now, and threats by the writer. */
export const violence: RuleSet = {
  words: {
    who: 'पति, ससुराल, बॉस, ड्राइवर, आदमी, पिता, भाई, पड़ोसी, pati, sasural, boss, driver, aadmi, papa, bhai, padosi, husband, wo, woh, वह, वो',
    beats:
      'मारता, मारते, मार रहा, मार रहे, पीटता, पीटते, पीट रहा, पीट रहे, मारपीट, maarta, marta, maarte, maar raha, mar raha, peetta, pitta, peet raha, pit raha, maarpeet, marpit',
    threat: 'धमकी, धमका, dhamki, dhamka',
  },
  certain: `
    <who> ..3 <beats>
    (मुझे|मुझको|हमें|mujhe|mujhko|hume) ..2 (<beats>|<threat>|बंद कर रखा|band kar rakha)
    (जान से|jaan se) ..1 (मार|maar|mar) ..2
    <threat> ..1 (दे|मिल|de|mil) ..1 (रहा|रही|रहे|दी|रही|raha|rahi|rahe|di)
    (चाकू|बंदूक|पिस्तौल|chaku|chaaku|bandook|banduk|gun) ..3 (लेकर|दिखा|है|lekar|dikha|hai)
    (छेड़|बलात्कार|रेप|chhed|rape) ..2 (रहा|रहे|किया|kiya|raha|rahe)
    (पीछा|pichha|peecha) ..1 (कर|kar) ..1 (रहा|रहे|raha|rahe)
    (गला|gala) ..1 (दबा*|घोंट*|घोट*|daba*|ghont*|ghot*)
    (आदमी|लड़का|कोई|गाड़ी|कार|aadmi|ladka|koi|gaadi|gadi|car) ..4 (पीछे आ|पीछा कर|पीछे पीछे|peeche aa|piche aa|pichha kar|peecha kar|follow kar)
    (बोला|बोलता|कहता|bola|bolta|kehta) ..3 (बताया|गई|छोड़ा|bataya|gayi|chhoda) ..2 (तो|to) ..3 (मार|बेटी|बेटे|बच्चों|maar|beti|bete|bachcho) ..2
    (दरवाज़े|दरवाजे|दरवाज़ा|दरवाजा|darwaze|darwaza) ..4 (तोड़|tod)
    (पूर्व पति|एक्स|ex|पुराना बॉयफ्रेंड|ex husband|ex boyfriend) ..4 (बाहर खड़ा|दरवाज़े|दरवाजे|घर के बाहर|bahar khada|darwaze|ghar ke bahar)
    (ऑफिस|ऑफ़िस|दुकान|ब्रांच|office|dukan|branch) ..4 (खून|आग लगा|चाकू|मार|khoon|aag laga|chaku|maar) ..2 (दूँगा|दूंगा|डालूँगा|डालूंगा|बहेगा|dunga|dalunga|bahega)
    (मुझे|mujhe) (मार|जान से मार|maar|mar) (डालेगा|देगा|dalega|dega)
    (बाथरूम|टॉयलेट|अलमारी|bathroom|toilet|almari|छत|chhat) ..2 (छुप|छिप|chhup|chup|chhip) ..2
    (petrol|पेट्रोल|tezaab|तेज़ाब|acid|kerosene) ..2 (leke|लेकर|lekar) ..3 (branch|office|ऑफिस|ब्रांच|दफ़्तर|दफ्तर|दुकान|aaunga|आऊँगा|आऊंगा)
    (दफ़्तर|दफ्तर|office|branch|ऑफिस) ..2 (तेज़ाब|तेजाब|पेट्रोल|चाकू|petrol|tezaab|chaku|acid) ..2
    (कोई|koi) ..2 (दरवाज़ा|दरवाजा|darwaza|खिड़की) (खोलने|तोड़ने|kholne|todne) ..2
    घर जला ..1 हम
  `,
  possible: `
    (ex|एक्स|पूर्व पति) ..3 (पता|pata|घर|ghar) ..2 (चल|मिल|chal|mil|जान)
    (मेरा फोन|मेरा फ़ोन|मेरे मैसेज|mera phone|mere message) ..2 (चेक|check|देखता|dekhta|छीन|chheen)
    (location|लोकेशन|address|पता) ..4 (बिना उसके|bina uske|बिना उनके|bina unke) ..1 (पता|pata)
  `,
  not: `
    (फिल्म|फ़िल्म|गेम|सीरियल|film|movie|game|serial) ..4 (<beats>|<threat>|चाकू|chaku|gun)
    (सब्ज़ी|किचन|sabzi|kitchen|सेट|set) ..3 (चाकू|chaku)
    (बीवी|पत्नी|मम्मी|माँ|बॉस|biwi|patni|mummy|maa|boss) ..1 (मार|maar|mar) (डालेगी|देगी|डालेगा|dalegi|degi|dalega) ..2 (ये|यह|ye|yeh|bill|बिल|अगर|agar|haha)
  `,
};

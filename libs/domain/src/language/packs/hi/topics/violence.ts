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
    (पीछा|pichha|peecha) ..1 (कर|kar) ..1 (रहा|रहे|raha|rahe)`,
  not: `
    (फिल्म|फ़िल्म|गेम|सीरियल|film|movie|game|serial) ..4 (<beats>|<threat>|चाकू|chaku|gun)
    (सब्ज़ी|किचन|sabzi|kitchen|सेट|set) ..3 (चाकू|chaku)`,
};

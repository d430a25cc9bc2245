import type { LanguageNames } from '../../hearing/language-names.ts';

export const chineseLanguageNames: LanguageNames = {
  en: '英语, 英文, 英語',
  es: '西班牙语, 西班牙語',
  fr: '法语, 法文, 法語',
  de: '德语, 德文, 德語',
  it: '意大利语, 意大利語',
  pt: '葡萄牙语, 葡萄牙語',
  nl: '荷兰语, 荷蘭語',
  id: '印尼语, 马来语, 馬來語',
  zh: '中文, 普通话, 普通話, 国语, 國語, 粤语, 粵語',
  ja: '日语, 日文, 日語',
  ko: '韩语, 韓語, 韩文',
  ar: '阿拉伯语, 阿拉伯語',
  hi: '印地语, 印地語',
  tr: '土耳其语, 土耳其語',
  pl: '波兰语, 波蘭語',
  sv: '瑞典语, 瑞典話, 瑞典文',
};

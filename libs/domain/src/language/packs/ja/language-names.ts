import type { LanguageNames } from '../../hearing/language-names.ts';

export const japaneseLanguageNames: LanguageNames = {
  en: '英語',
  es: 'スペイン語',
  fr: 'フランス語',
  de: 'ドイツ語',
  it: 'イタリア語',
  pt: 'ポルトガル語',
  nl: 'オランダ語',
  id: 'インドネシア語, マレー語',
  zh: '中国語',
  ja: '日本語',
  ko: '韓国語',
  ar: 'アラビア語',
  hi: 'ヒンディー語',
  tr: 'トルコ語',
  pl: 'ポーランド語',
  sv: 'スウェーデン語',
};

import type { LanguageNames } from '../../hearing/language-names.ts';

export const koreanLanguageNames: LanguageNames = {
  en: '영어*',
  es: '스페인어*',
  fr: '프랑스어*, 불어*',
  de: '독일어*',
  it: '이탈리아어*',
  pt: '포르투갈어*',
  nl: '네덜란드어*',
  id: '인도네시아어*, 말레이어*',
  zh: '중국어*',
  ja: '일본어*',
  ko: '한국어*, 한국말*',
  ar: '아랍어*',
  hi: '힌디어*',
  tr: '터키어*',
  pl: '폴란드어*',
  sv: '스웨덴어',
};

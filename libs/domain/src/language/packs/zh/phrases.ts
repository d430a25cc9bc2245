import type { PhrasesOfPack } from '../../language-pack.ts';

export const chinesePhrases: PhrasesOfPack = {
  waits: {
    unknown: '暂时无法确定需要等多久。',
    known: '预计等待约{range}分钟。',
  },
};

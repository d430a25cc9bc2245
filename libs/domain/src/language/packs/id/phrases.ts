import type { PhrasesOfPack } from '../../language-pack.ts';

export const indonesianPhrases: PhrasesOfPack = {
  waits: {
    unknown: 'Kami belum tahu berapa lama.',
    known: 'Waktu tunggu sekitar {range} menit.',
  },
};

import type { LanguagePack } from '../../language-pack.ts';
import { turkishFacts } from './facts.ts';
import { turkishLanguageNames } from './language-names.ts';
import { turkishListening } from './listening.ts';
import { turkishMail } from './mail.ts';
import { turkishNotices } from './notices.ts';
import { turkishSmallTalk } from './small-talk.ts';

export const turkish: LanguagePack = {
  language: 'tr',
  contractions: [],
  mail: turkishMail,
  languageNames: turkishLanguageNames,
  listening: turkishListening,
  smallTalk: turkishSmallTalk,
  courtesies: [
    ...['merhaba', 'merhabalar', 'selam', 'selamlar', 'iyi günler', 'iyi akşamlar', 'günaydın'],
    ...['lütfen', 'teşekkürler', 'pardon', 'kolay gelsin', 'kusura bakmayın', 'sayın yetkili', 'sayın *'],
  ],
  facts: turkishFacts,
  notices: turkishNotices,
  phrases: {
    waits: {
      unknown: 'Ne kadar süreceğini henüz bilmiyoruz.',
      known: 'Bekleme süresi yaklaşık {range} dk.',
    },
  },
};

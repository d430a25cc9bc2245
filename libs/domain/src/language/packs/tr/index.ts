import type { LanguagePack } from '../../language-pack.ts';
import { turkishCard } from './card.ts';
import { turkishChoiceTalk } from './choice-talk.ts';
import { turkishConsentTalk } from './consent-talk.ts';
import { turkishFacts } from './facts.ts';
import { turkishFirstWords } from './first-words.ts';
import { turkishLanguageNames } from './language-names.ts';
import { turkishListening } from './listening.ts';
import { turkishMail } from './mail.ts';
import { turkishNotices } from './notices.ts';
import { turkishSmallTalk } from './small-talk.ts';
import { turkishSpecialWords } from './special-words.ts';
import { turkishWaitingTalk } from './waiting-talk.ts';

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
  waitingTalk: turkishWaitingTalk,
  choiceTalk: turkishChoiceTalk,
  consentTalk: turkishConsentTalk,
  specialWords: turkishSpecialWords,
  firstWords: turkishFirstWords,
  notices: turkishNotices,
  phrases: {
    ...turkishCard,
    alternatives: {
      callback: 'Beni arayın: {time}',
      message: 'Mesaj bırakmak',
      assistant: 'Sıramı koruyup asistanla devam etmek',
      wait: 'Beklemeye devam etmek',
    },
    opening: {
      today: 'bugün saat {time} ({city} saatiyle)',
      tomorrow: 'yarın saat {time} ({city} saatiyle)',
      weekday: '{weekday} günü saat {time} ({city} saatiyle)',
      date: '{date} tarihinde saat {time} ({city} saatiyle)',
      monday: 'pazartesi',
      tuesday: 'salı',
      wednesday: 'çarşamba',
      thursday: 'perşembe',
      friday: 'cuma',
      saturday: 'cumartesi',
      sunday: 'pazar',
    },
    waits: {
      unknown: 'Ne kadar süreceğini henüz bilmiyoruz.',
      known: 'Bekleme süresi yaklaşık {range} dk.',
    },
  },
};

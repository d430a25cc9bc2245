import type { LanguagePack } from '../../language-pack.ts';
import { spanishChoiceTalk } from './choice-talk.ts';
import { spanishConsentTalk } from './consent-talk.ts';
import { spanishFacts } from './facts.ts';
import { spanishFirstWords } from './first-words.ts';
import { spanishLanguageNames } from './language-names.ts';
import { spanishListening } from './listening.ts';
import { spanishMail } from './mail.ts';
import { spanishMood } from './mood.ts';
import { spanishNotices } from './notices.ts';
import { spanishPhrases } from './phrases.ts';
import { spanishRepetition } from './repetition.ts';
import { spanishSmallTalk } from './small-talk.ts';
import { spanishSpecialWords } from './special-words.ts';
import { spanishStatements } from './statements.ts';
import { spanishWaitingTalk } from './waiting-talk.ts';

export const spanish: LanguagePack = {
  language: 'es',
  mail: spanishMail,
  languageNames: spanishLanguageNames,
  contractions: [],
  listening: spanishListening,
  smallTalk: spanishSmallTalk,
  courtesies: [
    ...['hola', 'buenos días', 'buenos dias', 'buenos tardes', 'buenos noches'],
    ...['buenas tardes', 'buenas noches', 'buenas días', 'buenas dias', 'por favor'],
  ],
  facts: spanishFacts,
  waitingTalk: spanishWaitingTalk,
  statements: spanishStatements,
  choiceTalk: spanishChoiceTalk,
  consentTalk: spanishConsentTalk,
  specialWords: spanishSpecialWords,
  firstWords: spanishFirstWords,
  notices: spanishNotices,
  phrases: spanishPhrases,
  mood: spanishMood,
  repetition: spanishRepetition,
};

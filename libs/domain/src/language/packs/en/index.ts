import type { CompletePack } from '../../language-pack.ts';
import { englishChoiceTalk } from './choice-talk.ts';
import { englishConsentTalk } from './consent-talk.ts';
import { englishFacts } from './facts.ts';
import { englishFirstWords } from './first-words.ts';
import { englishLanguageNames } from './language-names.ts';
import { englishListening } from './listening.ts';
import { englishMail } from './mail.ts';
import { englishMood } from './mood.ts';
import { englishNotices } from './notices.ts';
import { englishPhrases } from './phrases.ts';
import { englishRepetition } from './repetition.ts';
import { englishSmallTalk } from './small-talk.ts';
import { englishSpecialWords } from './special-words.ts';
import { englishStatements } from './statements.ts';
import { englishWaitingTalk } from './waiting-talk.ts';

export const english: CompletePack = {
  language: 'en',
  mail: englishMail,
  languageNames: englishLanguageNames,
  contractions: ['t', 's', 'm', 're', 'll', 've', 'd'],
  listening: englishListening,
  smallTalk: englishSmallTalk,
  courtesies: [
    ...['hi', 'hello', 'hey', 'hiya', 'greetings', 'dear *'],
    ...['good morning', 'good afternoon', 'good evening', 'good day'],
    ...['please', 'ok', 'okay', 'well', 'so', 'yes', 'thanks', 'thank you', 'there', 'team', 'sir', 'madam'],
  ],
  facts: englishFacts,
  waitingTalk: englishWaitingTalk,
  statements: englishStatements,
  choiceTalk: englishChoiceTalk,
  consentTalk: englishConsentTalk,
  specialWords: englishSpecialWords,
  firstWords: englishFirstWords,
  notices: englishNotices,
  phrases: englishPhrases,
  mood: englishMood,
  repetition: englishRepetition,
};

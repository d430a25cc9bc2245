import type { LanguagePack } from '../../language-pack.ts';
import { frenchChoiceTalk } from './choice-talk.ts';
import { frenchConsentTalk } from './consent-talk.ts';
import { frenchFacts } from './facts.ts';
import { frenchFirstWords } from './first-words.ts';
import { frenchLanguageNames } from './language-names.ts';
import { frenchListening } from './listening.ts';
import { frenchMail } from './mail.ts';
import { frenchMood } from './mood.ts';
import { frenchNotices } from './notices.ts';
import { frenchPhrases } from './phrases.ts';
import { frenchRepetition } from './repetition.ts';
import { frenchSmallTalk } from './small-talk.ts';
import { frenchSpecialWords } from './special-words.ts';
import { frenchStatements } from './statements.ts';
import { frenchWaitingTalk } from './waiting-talk.ts';

export const french: LanguagePack = {
  language: 'fr',
  mail: frenchMail,
  languageNames: frenchLanguageNames,
  contractions: [],
  listening: frenchListening,
  smallTalk: frenchSmallTalk,
  courtesies: ['bonjour', 'bonsoir', 'salut', "s'il vous plaît", "s'il vous plait"],
  facts: frenchFacts,
  waitingTalk: frenchWaitingTalk,
  statements: frenchStatements,
  choiceTalk: frenchChoiceTalk,
  consentTalk: frenchConsentTalk,
  specialWords: frenchSpecialWords,
  firstWords: frenchFirstWords,
  notices: frenchNotices,
  phrases: frenchPhrases,
  mood: frenchMood,
  repetition: frenchRepetition,
};

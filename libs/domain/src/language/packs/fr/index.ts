import type { LanguagePack } from '../../language-pack.ts';
import { frenchFacts } from './facts.ts';
import { frenchListening } from './listening.ts';
import { frenchMood } from './mood.ts';
import { frenchNotices } from './notices.ts';
import { frenchPhrases } from './phrases.ts';
import { frenchRequests } from './requests.ts';
import { frenchSmallTalk } from './small-talk.ts';
import { frenchTopics } from './topics.ts';

export const french: LanguagePack = {
  language: 'fr',
  contractions: [],
  listening: frenchListening,
  requests: frenchRequests,
  smallTalk: frenchSmallTalk,
  topics: frenchTopics,
  courtesies: ['bonjour', 'bonsoir', 'salut', "s'il vous plaît", "s'il vous plait"],
  facts: frenchFacts,
  notices: frenchNotices,
  phrases: frenchPhrases,
  mood: frenchMood,
};

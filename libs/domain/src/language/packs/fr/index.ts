import type { LanguagePack } from '../../language-pack.ts';
import { frenchFacts } from './facts.ts';
import { frenchNotices } from './notices.ts';
import { frenchPhrases } from './phrases.ts';
import { frenchRequests } from './requests.ts';
import { frenchTopics } from './topics.ts';

export const french: LanguagePack = {
  language: 'fr',
  requests: frenchRequests,
  topics: frenchTopics,
  courtesies: ['bonjour', 'bonsoir', 'salut', "s'il vous plaît", "s'il vous plait"],
  facts: frenchFacts,
  notices: frenchNotices,
  phrases: frenchPhrases,
};

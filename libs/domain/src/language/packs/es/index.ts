import type { LanguagePack } from '../../language-pack.ts';
import { spanishFacts } from './facts.ts';
import { spanishListening } from './listening.ts';
import { spanishMood } from './mood.ts';
import { spanishNotices } from './notices.ts';
import { spanishPhrases } from './phrases.ts';
import { spanishRequests } from './requests.ts';
import { spanishSmallTalk } from './small-talk.ts';
import { spanishTopics } from './topics.ts';

export const spanish: LanguagePack = {
  language: 'es',
  contractions: [],
  listening: spanishListening,
  requests: spanishRequests,
  smallTalk: spanishSmallTalk,
  topics: spanishTopics,
  courtesies: [
    ...['hola', 'buenos días', 'buenos dias', 'buenos tardes', 'buenos noches'],
    ...['buenas tardes', 'buenas noches', 'buenas días', 'buenas dias', 'por favor'],
  ],
  facts: spanishFacts,
  notices: spanishNotices,
  phrases: spanishPhrases,
  mood: spanishMood,
};

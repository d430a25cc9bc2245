import type { CompletePack } from '../../language-pack.ts';
import { englishFacts } from './facts.ts';
import { englishListening } from './listening.ts';
import { englishMood } from './mood.ts';
import { englishNotices } from './notices.ts';
import { englishPhrases } from './phrases.ts';
import { englishRequests } from './requests.ts';
import { englishSmallTalk } from './small-talk.ts';
import { englishTopics } from './topics.ts';

export const english: CompletePack = {
  language: 'en',
  contractions: ['t', 's', 'm', 're', 'll', 've', 'd'],
  listening: englishListening,
  requests: englishRequests,
  smallTalk: englishSmallTalk,
  topics: englishTopics,
  courtesies: [
    ...['hi', 'hello', 'hey', 'hiya', 'greetings', 'dear *'],
    ...['good morning', 'good afternoon', 'good evening', 'good day'],
    ...['please', 'ok', 'okay', 'well', 'so', 'yes', 'thanks', 'thank you', 'there', 'team', 'sir', 'madam'],
  ],
  facts: englishFacts,
  notices: englishNotices,
  phrases: englishPhrases,
  mood: englishMood,
};

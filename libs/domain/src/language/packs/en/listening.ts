import type { Listening } from '../../language-pack.ts';
import { englishTopicsHeard } from './heard-topics/index.ts';
import { request } from './request.ts';
import { sharedWords } from './shared-words.ts';

/** What is heard in English. */
export const englishListening: Listening = { shared: sharedWords, request, topics: englishTopicsHeard };

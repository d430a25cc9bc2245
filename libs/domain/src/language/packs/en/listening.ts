import type { Listening } from '../../language-pack.ts';
import { callBack } from './call-back.ts';
import { englishTopicsHeard } from './topics/index.ts';
import { personOffered, promise } from './promise.ts';
import { request } from './request.ts';
import { sharedWords } from './shared-words.ts';

/** What is heard in English. */
export const englishListening: Listening = {
  shared: sharedWords,
  request,
  callBack,
  topics: englishTopicsHeard,
  promise,
  personOffered,
};

import type { Listening } from '../../language-pack.ts';
import { polishCallBack } from './call-back.ts';
import { polishPersonOffered, polishPromise } from './promise.ts';
import { polishRequest } from './request.ts';
import { polishSharedWords } from './shared-words.ts';
import { polishTopics } from './topics/index.ts';

/** What is heard of customers and assistants in Polish. */
export const polishListening: Listening = {
  shared: polishSharedWords,
  request: polishRequest,
  callBack: polishCallBack,
  topics: polishTopics,
  promise: polishPromise,
  personOffered: polishPersonOffered,
};

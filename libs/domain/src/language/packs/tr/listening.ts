import type { Listening } from '../../language-pack.ts';
import { turkishCallBack } from './call-back.ts';
import { turkishPersonOffered, turkishPromise } from './promise.ts';
import { turkishRequest } from './request.ts';
import { turkishSharedWords } from './shared-words.ts';
import { turkishTopics } from './topics/index.ts';

/** What is heard of customers and assistants in Turkish. */
export const turkishListening: Listening = {
  shared: turkishSharedWords,
  request: turkishRequest,
  callBack: turkishCallBack,
  topics: turkishTopics,
  promise: turkishPromise,
  personOffered: turkishPersonOffered,
};

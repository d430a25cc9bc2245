import type { Listening } from '../../language-pack.ts';
import { arabicCallBack } from './call-back.ts';
import { arabicPersonOffered, arabicPromise } from './promise.ts';
import { arabicRequest } from './request.ts';
import { arabicSharedWords } from './shared-words.ts';
import { arabicTopics } from './topics/index.ts';

/** What is heard of customers in Arabic. */
export const arabicListening: Listening = {
  shared: arabicSharedWords,
  request: arabicRequest,
  callBack: arabicCallBack,
  topics: arabicTopics,
  promise: arabicPromise,
  personOffered: arabicPersonOffered,
};

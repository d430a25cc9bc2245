import type { Listening } from '../../language-pack.ts';
import { koreanCallBack } from './call-back.ts';
import { koreanPersonOffered, koreanPromise } from './promise.ts';
import { koreanRequest } from './request.ts';
import { koreanSharedWords } from './shared-words.ts';
import { koreanTopics } from './topics/index.ts';

/** What is heard of customers and assistants in Korean. */
export const koreanListening: Listening = {
  shared: koreanSharedWords,
  request: koreanRequest,
  callBack: koreanCallBack,
  topics: koreanTopics,
  promise: koreanPromise,
  personOffered: koreanPersonOffered,
};

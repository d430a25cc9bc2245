import type { Listening } from '../../language-pack.ts';
import { frenchCallBack } from './call-back.ts';
import { frenchPersonOffered, frenchPromise } from './promise.ts';
import { frenchRequest } from './request.ts';
import { frenchSharedWords } from './shared-words.ts';

/** What is heard of customers who write French. */
export const frenchListening: Listening = {
  shared: frenchSharedWords,
  request: frenchRequest,
  callBack: frenchCallBack,
  promise: frenchPromise,
  personOffered: frenchPersonOffered,
};

import type { Listening } from '../../language-pack.ts';
import { frenchCallBack } from './call-back.ts';
import { frenchPersonOffered, frenchPromise } from './promise.ts';
import { frenchRequest } from './request.ts';
import { frenchSharedWords } from './shared-words.ts';
import { frenchMedical } from './topics/medical.ts';
import { frenchSafety } from './topics/safety.ts';
import { frenchViolence } from './topics/violence.ts';

/** What is heard of customers who write French. */
export const frenchListening: Listening = {
  shared: frenchSharedWords,
  request: frenchRequest,
  callBack: frenchCallBack,
  topics: { safety: frenchSafety, medical: frenchMedical, violence: frenchViolence },
  promise: frenchPromise,
  personOffered: frenchPersonOffered,
};

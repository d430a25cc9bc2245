import type { Listening } from '../../language-pack.ts';
import { callBack } from './call-back.ts';
import { personOffered, promise } from './promise.ts';
import { request } from './request.ts';
import { sharedWords } from './shared-words.ts';
import { topics } from './topics/index.ts';

export const listening: Listening = {
  shared: sharedWords,
  request,
  callBack,
  topics,
  promise,
  personOffered,
};

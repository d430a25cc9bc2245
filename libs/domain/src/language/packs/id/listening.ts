import type { Listening } from '../../language-pack.ts';
import { indonesianCallBack } from './call-back.ts';
import { indonesianPersonOffered, indonesianPromise } from './promise.ts';
import { indonesianRequest } from './request.ts';
import { indonesianSharedWords } from './shared-words.ts';
import { indonesianTopics } from './topics/index.ts';

/** What is heard of customers and assistants in Indonesian and Malay. */
export const indonesianListening: Listening = {
  shared: indonesianSharedWords,
  request: indonesianRequest,
  callBack: indonesianCallBack,
  topics: indonesianTopics,
  promise: indonesianPromise,
  personOffered: indonesianPersonOffered,
};

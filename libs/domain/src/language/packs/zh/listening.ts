import type { Listening } from '../../language-pack.ts';
import { chineseCallBack } from './call-back.ts';
import { chinesePersonOffered, chinesePromise } from './promise.ts';
import { chineseRequest } from './request.ts';
import { chineseSharedWords } from './shared-words.ts';
import { chineseTopics } from './topics/index.ts';

/** What is heard of customers and assistants in Chinese. */
export const chineseListening: Listening = {
  shared: chineseSharedWords,
  request: chineseRequest,
  callBack: chineseCallBack,
  topics: chineseTopics,
  promise: chinesePromise,
  personOffered: chinesePersonOffered,
};

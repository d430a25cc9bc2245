import type { Listening } from '../../language-pack.ts';
import { japaneseCallBack } from './call-back.ts';
import { japanesePersonOffered, japanesePromise } from './promise.ts';
import { japaneseRequest } from './request.ts';
import { japaneseSharedWords } from './shared-words.ts';
import { japaneseTopics } from './topics/index.ts';

/** What is heard of customers and assistants in Japanese. */
export const japaneseListening: Listening = {
  shared: japaneseSharedWords,
  request: japaneseRequest,
  callBack: japaneseCallBack,
  topics: japaneseTopics,
  promise: japanesePromise,
  personOffered: japanesePersonOffered,
};

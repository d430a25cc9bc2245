import type { Listening } from '../../language-pack.ts';
import { request } from './request.ts';
import { sharedWords } from './shared-words.ts';
import { topics } from './topics/index.ts';

export const listening: Listening = {
  shared: sharedWords,
  request,
  topics,
};

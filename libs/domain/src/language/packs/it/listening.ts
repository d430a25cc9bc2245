import type { Listening } from '../../language-pack.ts';
import { request } from './request.ts';
import { sharedWords } from './shared-words.ts';

export const listening: Listening = {
  shared: sharedWords,
  request,
};

import type { Listening } from '../../language-pack.ts';
import { request } from './request.ts';
import { sharedWords } from './shared-words.ts';
import { medical } from './topics/medical.ts';
import { safety } from './topics/safety.ts';
import { violence } from './topics/violence.ts';

export const listening: Listening = {
  shared: sharedWords,
  request,
  topics: { safety, medical, violence },
};

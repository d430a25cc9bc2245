import type { Listening } from '../../language-pack.ts';
import { germanRequest } from './request.ts';
import { germanSharedWords } from './shared-words.ts';
import { germanMedical } from './topics/medical.ts';
import { germanSafety } from './topics/safety.ts';
import { germanViolence } from './topics/violence.ts';

export const germanListening: Listening = {
  shared: germanSharedWords,
  request: germanRequest,
  topics: { safety: germanSafety, medical: germanMedical, violence: germanViolence },
};

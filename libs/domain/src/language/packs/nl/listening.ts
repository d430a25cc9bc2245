import type { Listening } from '../../language-pack.ts';
import { dutchRequest } from './request.ts';
import { dutchSharedWords } from './shared-words.ts';
import { dutchMedical } from './topics/medical.ts';
import { dutchSafety } from './topics/safety.ts';
import { dutchViolence } from './topics/violence.ts';

export const dutchListening: Listening = {
  shared: dutchSharedWords,
  request: dutchRequest,
  topics: { safety: dutchSafety, medical: dutchMedical, violence: dutchViolence },
};

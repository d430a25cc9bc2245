import type { Listening } from '../../language-pack.ts';
import { spanishCallBack } from './call-back.ts';
import { spanishRequest } from './request.ts';
import { spanishSharedWords } from './shared-words.ts';
import { spanishMedical } from './topics/medical.ts';
import { spanishSafety } from './topics/safety.ts';
import { spanishViolence } from './topics/violence.ts';

/** What is heard of customers and assistants in Spanish. */
export const spanishListening: Listening = {
  shared: spanishSharedWords,
  request: spanishRequest,
  callBack: spanishCallBack,
  topics: { safety: spanishSafety, medical: spanishMedical, violence: spanishViolence },
};

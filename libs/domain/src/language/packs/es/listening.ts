import type { Listening } from '../../language-pack.ts';
import { spanishCallBack } from './call-back.ts';
import { spanishPersonOffered, spanishPromise } from './promise.ts';
import { spanishRequest } from './request.ts';
import { spanishSharedWords } from './shared-words.ts';
import { spanishBereavement } from './topics/bereavement.ts';
import { spanishCancellation } from './topics/cancellation.ts';
import { spanishComplaint } from './topics/complaint.ts';
import { spanishFraud } from './topics/fraud.ts';
import { spanishHardship } from './topics/hardship.ts';
import { spanishLegal } from './topics/legal.ts';
import { spanishRights } from './topics/rights.ts';
import { spanishVulnerable } from './topics/vulnerable.ts';
import { spanishMedical } from './topics/medical.ts';
import { spanishSafety } from './topics/safety.ts';
import { spanishViolence } from './topics/violence.ts';

/** What is heard of customers and assistants in Spanish. */
export const spanishListening: Listening = {
  shared: spanishSharedWords,
  request: spanishRequest,
  callBack: spanishCallBack,
  topics: {
    safety: spanishSafety,
    medical: spanishMedical,
    violence: spanishViolence,
    legal: spanishLegal,
    complaint: spanishComplaint,
    fraud: spanishFraud,
    bereavement: spanishBereavement,
    hardship: spanishHardship,
    vulnerable: spanishVulnerable,
    rights: spanishRights,
    cancellation: spanishCancellation,
  },
  promise: spanishPromise,
  personOffered: spanishPersonOffered,
};

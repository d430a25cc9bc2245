import type { Listening } from '../../language-pack.ts';
import { frenchCallBack } from './call-back.ts';
import { frenchPersonOffered, frenchPromise } from './promise.ts';
import { frenchRequest } from './request.ts';
import { frenchSharedWords } from './shared-words.ts';
import { frenchBereavement } from './topics/bereavement.ts';
import { frenchCancellation } from './topics/cancellation.ts';
import { frenchComplaint } from './topics/complaint.ts';
import { frenchFraud } from './topics/fraud.ts';
import { frenchHardship } from './topics/hardship.ts';
import { frenchLegal } from './topics/legal.ts';
import { frenchRights } from './topics/rights.ts';
import { frenchVulnerable } from './topics/vulnerable.ts';
import { frenchMedical } from './topics/medical.ts';
import { frenchSafety } from './topics/safety.ts';
import { frenchViolence } from './topics/violence.ts';

/** What is heard of customers who write French. */
export const frenchListening: Listening = {
  shared: frenchSharedWords,
  request: frenchRequest,
  callBack: frenchCallBack,
  topics: {
    safety: frenchSafety,
    medical: frenchMedical,
    violence: frenchViolence,
    legal: frenchLegal,
    complaint: frenchComplaint,
    fraud: frenchFraud,
    bereavement: frenchBereavement,
    hardship: frenchHardship,
    vulnerable: frenchVulnerable,
    rights: frenchRights,
    cancellation: frenchCancellation,
  },
  promise: frenchPromise,
  personOffered: frenchPersonOffered,
};

import type { Listening } from '../../language-pack.ts';
import { dutchCallBack } from './call-back.ts';
import { dutchPersonOffered, dutchPromise } from './promise.ts';
import { dutchRequest } from './request.ts';
import { dutchSharedWords } from './shared-words.ts';
import { dutchBereavement } from './topics/bereavement.ts';
import { dutchCancellation } from './topics/cancellation.ts';
import { dutchComplaint } from './topics/complaint.ts';
import { dutchFraud } from './topics/fraud.ts';
import { dutchHardship } from './topics/hardship.ts';
import { dutchLegal } from './topics/legal.ts';
import { dutchMedical } from './topics/medical.ts';
import { dutchRights } from './topics/rights.ts';
import { dutchSafety } from './topics/safety.ts';
import { dutchViolence } from './topics/violence.ts';
import { dutchVulnerable } from './topics/vulnerable.ts';

export const dutchListening: Listening = {
  shared: dutchSharedWords,
  request: dutchRequest,
  callBack: dutchCallBack,
  topics: {
    safety: dutchSafety,
    medical: dutchMedical,
    violence: dutchViolence,
    legal: dutchLegal,
    complaint: dutchComplaint,
    fraud: dutchFraud,
    bereavement: dutchBereavement,
    hardship: dutchHardship,
    vulnerable: dutchVulnerable,
    rights: dutchRights,
    cancellation: dutchCancellation,
  },
  promise: dutchPromise,
  personOffered: dutchPersonOffered,
};

import type { Listening } from '../../language-pack.ts';
import { swedishCallBack } from './call-back.ts';
import { swedishPersonOffered, swedishPromise } from './promise.ts';
import { swedishRequest } from './request.ts';
import { swedishSharedWords } from './shared-words.ts';
import { swedishBereavement } from './topics/bereavement.ts';
import { swedishCancellation } from './topics/cancellation.ts';
import { swedishComplaint } from './topics/complaint.ts';
import { swedishFraud } from './topics/fraud.ts';
import { swedishHardship } from './topics/hardship.ts';
import { swedishLegal } from './topics/legal.ts';
import { swedishMedical } from './topics/medical.ts';
import { swedishRights } from './topics/rights.ts';
import { swedishSafety } from './topics/safety.ts';
import { swedishViolence } from './topics/violence.ts';
import { swedishVulnerable } from './topics/vulnerable.ts';

export const swedishListening: Listening = {
  shared: swedishSharedWords,
  request: swedishRequest,
  callBack: swedishCallBack,
  topics: {
    safety: swedishSafety,
    medical: swedishMedical,
    violence: swedishViolence,
    legal: swedishLegal,
    complaint: swedishComplaint,
    fraud: swedishFraud,
    bereavement: swedishBereavement,
    hardship: swedishHardship,
    vulnerable: swedishVulnerable,
    rights: swedishRights,
    cancellation: swedishCancellation,
  },
  promise: swedishPromise,
  personOffered: swedishPersonOffered,
};

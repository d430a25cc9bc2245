import type { Listening } from '../../language-pack.ts';
import { germanCallBack } from './call-back.ts';
import { germanPersonOffered, germanPromise } from './promise.ts';
import { germanRequest } from './request.ts';
import { germanSharedWords } from './shared-words.ts';
import { classesSpeltOut, rulesSpeltOut } from './spelt-out.ts';
import { germanBereavement } from './topics/bereavement.ts';
import { germanCancellation } from './topics/cancellation.ts';
import { germanComplaint } from './topics/complaint.ts';
import { germanFraud } from './topics/fraud.ts';
import { germanHardship } from './topics/hardship.ts';
import { germanLegal } from './topics/legal.ts';
import { germanMedical } from './topics/medical.ts';
import { germanRights } from './topics/rights.ts';
import { germanSafety } from './topics/safety.ts';
import { germanViolence } from './topics/violence.ts';
import { germanVulnerable } from './topics/vulnerable.ts';

export const germanListening: Listening = {
  shared: { ...germanSharedWords, words: classesSpeltOut(germanSharedWords.words) },
  request: rulesSpeltOut(germanRequest),
  callBack: rulesSpeltOut(germanCallBack),
  topics: {
    safety: rulesSpeltOut(germanSafety),
    medical: rulesSpeltOut(germanMedical),
    violence: rulesSpeltOut(germanViolence),
    legal: rulesSpeltOut(germanLegal),
    complaint: rulesSpeltOut(germanComplaint),
    fraud: rulesSpeltOut(germanFraud),
    bereavement: rulesSpeltOut(germanBereavement),
    hardship: rulesSpeltOut(germanHardship),
    vulnerable: rulesSpeltOut(germanVulnerable),
    rights: rulesSpeltOut(germanRights),
    cancellation: rulesSpeltOut(germanCancellation),
  },
  promise: rulesSpeltOut(germanPromise),
  personOffered: rulesSpeltOut(germanPersonOffered),
};

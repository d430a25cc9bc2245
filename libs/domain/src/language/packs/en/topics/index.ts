import type { Listening } from '../../../language-pack.ts';
import { bereavement } from './bereavement.ts';
import { cancellation } from './cancellation.ts';
import { complaint } from './complaint.ts';
import { fraud } from './fraud.ts';
import { hardship } from './hardship.ts';
import { legal } from './legal.ts';
import { medical } from './medical.ts';
import { rights } from './rights.ts';
import { safety } from './safety.ts';
import { violence } from './violence.ts';
import { vulnerable } from './vulnerable.ts';

/** What customers write about in English that calls for a person, or may. */
export const englishTopicsHeard: NonNullable<Listening['topics']> = {
  safety,
  medical,
  violence,
  legal,
  complaint,
  fraud,
  bereavement,
  hardship,
  vulnerable,
  rights,
  cancellation,
};

import type { TopicCode } from '../../../language-pack.ts';
import type { RuleSet } from '../../../rules/rule-set.ts';
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

export const topics: Readonly<Record<TopicCode, RuleSet>> = {
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

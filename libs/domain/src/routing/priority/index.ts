import { category } from './category.ts';
import { lostAgent } from './lost-agent.ts';
import { reEscalation } from './re-escalation.ts';
import { serviceLevel } from './service-level.ts';
import { tier } from './tier.ts';

/** One line a term. Points add up; one point is worth a time of waiting (`ageing.ts`). */
export const PRIORITY_TERMS = [category, tier, reEscalation, lostAgent, serviceLevel] as const;

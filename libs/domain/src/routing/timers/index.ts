import { agentMemory } from './agent-memory.ts';
import { askAnyone } from './ask-anyone.ts';
import { callbackBroken } from './callback-broken.ts';
import { callbackDue } from './callback-due.ts';
import { consultDue } from './consult-due.ts';
import { declinePause } from './decline-pause.ts';
import { endedMemory } from './ended-memory.ts';
import { firstReply } from './first-reply.ts';
import { keptWork } from './kept-work.ts';
import { offerExpiry } from './offer-expiry.ts';
import { overflowCheck } from './overflow-check.ts';
import { pauseLimit } from './pause-limit.ts';
import { presenceLease } from './presence-lease.ts';
import { quiet } from './quiet-time.ts';
import { relaxation } from './relaxation.ts';
import { ring } from './ring.ts';
import { sameAgent } from './same-agent.ts';
import { shareRenewed } from './share-renewed.ts';
import { supervisorPage } from './supervisor-page.ts';
import { unanswered } from './unanswered.ts';
import { waitReestimate } from './wait-reestimate.ts';
import { waitLimit } from './wait-limit.ts';
import { wrapUpEnd } from './wrap-up-end.ts';

/** One line a timer. Timers of one entity that are due at the same instant come in order of their names. */
export const TIMERS = [
  offerExpiry,
  relaxation,
  askAnyone,
  supervisorPage,
  ring,
  sameAgent,
  declinePause,
  firstReply,
  consultDue,
  pauseLimit,
  quiet,
  unanswered,
  wrapUpEnd,
  endedMemory,
  waitReestimate,
  waitLimit,
  overflowCheck,
  callbackDue,
  callbackBroken,
  presenceLease,
  keptWork,
  shareRenewed,
  agentMemory,
] as const;

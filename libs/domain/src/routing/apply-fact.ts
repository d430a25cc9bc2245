import type { Env } from '#kernel';
import { applyCallbackDue, applyPromiseEnded, applyRescheduled } from './alternatives/callback.ts';
import { applyChosen } from './alternatives/choose.ts';
import {
  applyConsultEnded,
  applyConsultOffered,
  applyConsultOfferEnded,
  applyConsultRequested,
  applyConsultStarted,
  applyThreeWay,
} from './consult.ts';
import type { RoutingFact } from './facts.ts';
import { applyAssigned, applyFirstReply, applyWorkEnded } from './handling.ts';
import { applyPaused, applyResumed } from './interruption.ts';
import { applyDeclined, applyExpired, applyOfferMade, applyRescinded } from './offers.ts';
import { applyQueued } from './queueing.ts';
import { applyFreed, applyTaken } from './quiet.ts';
import { applyRequeued } from './requeue.ts';
import { applyAbandoned } from './requests.ts';
import { applyPaged } from './safety-watch.ts';
import { applyTakeOverRefused } from './take-over.ts';
import { applyRelaxed } from './timers/relaxation.ts';
import { applyTransferred } from './transfer.ts';
import { applyEstimated, applyNotified } from './wait-estimate.ts';
import { applyLimitReached } from './wait-limits.ts';
import type { Workspace } from './workspace/workspace.ts';
import { applyWrapUpEnded, applyWrapUpExtended } from './wrap-up.ts';

/** Folds a fact that was decided. */
export function applyFact(workspace: Workspace, fact: RoutingFact, env: Env): void {
  workspace.index.workDone += 1;
  switch (fact.type) {
    case 'EscalationQueued':
      applyQueued(workspace, fact);
      return;
    case 'RequirementsRelaxed':
      applyRelaxed(workspace, fact, env);
      return;
    case 'WaitEstimated':
      applyEstimated(workspace, fact, env);
      return;
    case 'WaitLimitReached':
      applyLimitReached(workspace, fact, env);
      return;
    case 'SupervisorPaged':
      applyPaged(workspace, fact, env);
      return;
    case 'AlternativesOffered':
      return; // what is made of it is the customer's
    case 'AlternativeChosen':
      applyChosen(workspace, fact, env);
      return;
    case 'CallbackDue':
      applyCallbackDue(workspace, fact, env);
      return;
    case 'CallbackKept':
      applyPromiseEnded(workspace, fact, 'kept');
      return;
    case 'CallbackBroken':
      applyPromiseEnded(workspace, fact, 'broken');
      return;
    case 'CallbackRescheduled':
      applyRescheduled(workspace, fact, env);
      return;
    case 'OfferMade':
      applyOfferMade(workspace, fact, env);
      return;
    case 'OfferAccepted':
      return; // the assignment follows
    case 'EscalationAssigned':
      applyAssigned(workspace, fact, env);
      return;
    case 'OfferDeclined':
      applyDeclined(workspace, fact, env);
      return;
    case 'OfferExpired':
      applyExpired(workspace, fact, env);
      return;
    case 'TakeOverRequested':
      return; // it is the trigger's to open an episode
    case 'TakeOverRefused':
      applyTakeOverRefused(workspace, fact, env);
      return;
    case 'AgentSetAway':
      return; // the miss itself did it
    case 'OfferRescinded':
      applyRescinded(workspace, fact, env);
      return;
    case 'TransferRefused':
      return; // it stays where it is
    case 'ConsultRequested':
      applyConsultRequested(workspace, fact, env);
      return;
    case 'ConsultOffered':
      applyConsultOffered(workspace, fact);
      return;
    case 'ConsultOfferEnded':
      applyConsultOfferEnded(workspace, fact);
      return;
    case 'ConsultStarted':
      applyConsultStarted(workspace, fact, env);
      return;
    case 'ThreeWayStarted':
      applyThreeWay(workspace, fact);
      return;
    case 'ConsultEnded':
      applyConsultEnded(workspace, fact, env);
      return;
    case 'EscalationTransferred':
      applyTransferred(workspace, fact, env);
      return;
    case 'EscalationRequeued':
      applyRequeued(workspace, fact, env);
      return;
    case 'EscalationPaused':
      applyPaused(workspace, fact, env);
      return;
    case 'EscalationResumed':
      applyResumed(workspace, fact, env);
      return;
    case 'AgentAbsent':
      return; // it is the trigger's to say whether the customer writes
    case 'CapacityFreed':
      applyFreed(workspace, fact, env);
      return;
    case 'CapacityTaken':
      applyTaken(workspace, fact, env);
      return;
    case 'FirstReplySent':
      applyFirstReply(workspace, fact, env);
      return;
    case 'EscalationAbandoned':
      applyAbandoned(workspace, fact, env);
      return;
    case 'EscalationReturned':
    case 'EscalationResolved':
      applyWorkEnded(workspace, fact, env);
      return;
    case 'WrapUpExtended':
      applyWrapUpExtended(workspace, fact);
      return;
    case 'WrapUpEnded':
      applyWrapUpEnded(workspace, fact, env);
      return;
    case 'CustomerNotified':
      applyNotified(workspace, fact, env);
      return;
  }
}

import { accepted, DAY_MS, ignored, plusMs, type Acceptance, type Env } from '#kernel';
import { timeZoneOf } from '#domain/calendar';
import type { AgentShiftsPlanned } from '#domain/vocabulary';
import type { RoutingFact } from './facts.ts';
import { inOrder } from './planned-time.ts';
import { goneForgetAt } from './timers/agent-memory.ts';
import type { PlannedTime } from './workspace/agent.ts';
import { changeAgent } from './workspace/agent-index.ts';
import { activePolicy, type Workspace } from './workspace/workspace.ts';

// When agents are planned to work: said of them, not by them.

/** What is further ahead is planned again before it comes, and would only be carried along. */
const AHEAD_MAX_MS = 14 * DAY_MS;

export function acceptShifts(
  workspace: Readonly<Workspace>,
  { agentId, shifts, timeZone }: AgentShiftsPlanned,
): Acceptance<RoutingFact> {
  if (activePolicy(workspace)?.policy.presence.shifts !== true)
    return ignored('The policy does not count on planned shifts.');
  const isPossible = shifts.every(({ startsAt, endsAt }) => endsAt > startsAt && endsAt - startsAt <= DAY_MS);
  if (!isPossible) return ignored(`A shift of agent ${agentId} has no length, or more than a day.`);
  return timeZoneOf(timeZone) === undefined ? ignored(`There is no time zone ${timeZone}.`) : accepted();
}

export function observeShifts(
  workspace: Workspace,
  { agentId, shifts, timeZone }: AgentShiftsPlanned,
  { now }: Env,
): void {
  const ahead = plusMs(now, AHEAD_MAX_MS);
  const known = inOrder(shifts.filter(({ startsAt, endsAt }) => endsAt > now && startsAt < ahead));
  const planned: PlannedTime | undefined = known.length === 0 ? undefined : { timeZone, shifts: known };
  changeAgent(workspace, agentId, (agent) => {
    if (planned === undefined) delete agent.planned;
    else agent.planned = planned;
    if (agent.presence.kind === 'gone')
      agent.presence = { kind: 'gone', forgetAt: goneForgetAt(now, planned) };
  });
}

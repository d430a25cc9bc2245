import { calendarOf, type RosterAgent, type RosterFile } from '#domain/roster';
import { openBetween } from '#domain/calendar';
import { id, type AgentEvent, type AgentId, type AgentSignedIn, type AgentStatus } from '#domain/vocabulary';
import { plusMs, type Instant } from '#kernel';
import { usageError } from '../terminal/exit.ts';
import type { Past } from './past.ts';

type Profile = Pick<AgentSignedIn, 'name' | 'skills' | 'languages' | 'queues' | 'capacity' | 'attributes'>;

/** One sign of presence of an agent. */
export type PresenceStep = { readonly at: Instant; readonly agentId: AgentId } & (
  | { readonly does: 'signs in'; readonly profile: Profile }
  | { readonly does: 'changes'; readonly status: AgentStatus }
  /** A heartbeat, or anything else that shows that somebody is there. */
  | { readonly does: 'stays' }
);

/** Signs of presence are this share of a lease apart: agents who are not heard for half of one count as cut off, all together. */
const SIGN_SHARE = 0.4;

/**
 * The agents of the log as they came, went and changed status. What else they did shows that they were there; of such signs only those
 * are kept without which there would be silence, so that a lease ends where it ended.
 */
export function presenceInLog(past: Past, leaseMs: number): readonly PresenceStep[] {
  const byAgent = new Map<AgentId, { at: Instant; event: AgentEvent }[]>();
  for (const one of past.agentEvents) {
    const own = byAgent.get(one.event.agentId);
    if (own === undefined) byAgent.set(one.event.agentId, [one]);
    else own.push(one);
  }
  return inOrder([...byAgent.values()].flatMap((own) => stepsOf(own, leaseMs)));
}

function stepsOf(
  own: readonly { at: Instant; event: AgentEvent }[],
  leaseMs: number,
): readonly PresenceStep[] {
  const steps: PresenceStep[] = [];
  let latest = -Infinity;
  own.forEach(({ at, event }, index) => {
    if (event.type === 'AgentShiftsPlanned') return;
    const base = { at, agentId: event.agentId };
    if (event.type === 'AgentSignedIn') {
      const { name, skills, languages, queues, capacity, attributes } = event;
      steps.push({
        ...base,
        does: 'signs in',
        profile: { name, skills, languages, queues, capacity, attributes },
      });
    } else if (event.type === 'AgentStatusChanged') {
      steps.push({ ...base, does: 'changes', status: event.status });
    } else if ((own[index + 1]?.at ?? Infinity) - latest >= SIGN_SHARE * leaseMs) {
      steps.push({ ...base, does: 'stays' });
    } else return;
    latest = at;
  });
  return steps;
}

/**
 * The agents of a roster file, beside those of the log where the file keeps them.
 * @throws CommandError where the file names agents that the log does not have
 */
export function presenceByRoster(
  past: Past,
  roster: RosterFile,
  file: string,
  leaseMs: number,
): readonly PresenceStep[] {
  const inLog = presenceInLog(past, leaseMs);
  const known = new Set<string>(inLog.map(({ agentId }) => agentId));
  const unknown = [
    ...roster.without,
    ...roster.agents.flatMap((agent) => (agent.shifts === undefined ? [agent.id] : [])),
  ].filter((name) => !known.has(name));
  if (unknown.length > 0) {
    throw usageError(
      `the log has no agent "${unknown.join('", "')}"`,
      `write shifts for agents that are not in the log, or one of its own: ${[...known].toSorted().slice(0, 20).join(', ') || 'it has none'}`,
      file,
    );
  }
  const changed = new Map(roster.agents.map((agent) => [agent.id, agent]));
  const kept = inLog.flatMap((step) => {
    const change = changed.get(step.agentId);
    const works =
      change === undefined
        ? roster.log === 'keep' && !roster.without.includes(step.agentId)
        : change.shifts === undefined;
    if (!works) return [];
    return step.does === 'signs in' && change !== undefined
      ? [{ ...step, profile: { ...step.profile, ...written(change) } }]
      : [step];
  });
  const added = roster.agents.flatMap((agent) => shiftSteps(past, roster, agent, file, leaseMs));
  return inOrder([...kept, ...added]);
}

function written({ languages, skills, queues, capacity }: RosterAgent): Partial<Profile> {
  return {
    ...(languages && { languages }),
    ...(skills && { skills }),
    ...(queues && { queues: queues.map((queue) => id(queue)) }),
    ...(capacity && { capacity }),
  };
}

function shiftSteps(
  { from, to }: Past,
  roster: RosterFile,
  agent: RosterAgent,
  file: string,
  leaseMs: number,
): readonly PresenceStep[] {
  const calendar = calendarOf(roster, agent);
  if (calendar === null) return [];
  const missing = (['queues', 'capacity'] as const).filter((key) => agent[key] === undefined);
  if (missing.length > 0) {
    throw usageError(
      `agent "${agent.id}" has no ${missing.join(' and no ')}`,
      'write them: an agent without is never offered anything',
      file,
    );
  }
  const profile: Profile = {
    ...{ name: agent.id, skills: {}, languages: [], queues: [], capacity: {}, attributes: {} },
    ...written(agent),
  };
  const steps: PresenceStep[] = [];
  for (let number = 1; number <= agent.count; number += 1) {
    const agentId = id<AgentId>(agent.count === 1 ? agent.id : `${agent.id}-${number}`);
    for (const shift of openBetween(calendar, from, to)) {
      steps.push({ at: shift.from, agentId, does: 'signs in', profile });
      steps.push({ at: shift.from, agentId, does: 'changes', status: 'available' });
      const everyMs = Math.max(1, Math.floor(SIGN_SHARE * leaseMs));
      for (let at = plusMs(shift.from, everyMs); at < shift.to; at = plusMs(at, everyMs))
        steps.push({ at, agentId, does: 'stays' });
      if (shift.to < to) steps.push({ at: shift.to, agentId, does: 'changes', status: 'offline' });
    }
  }
  return steps;
}

function inOrder(steps: PresenceStep[]): readonly PresenceStep[] {
  return steps.sort((a, b) => a.at - b.at);
}

import { PHRASES } from '#domain/language';
import type { WhyNot } from '#domain/routing';
import { clockText, durationText } from '../reading/display-text.ts';
import { eventText } from '../reading/event-text.ts';
import { field, heading, indented, messageOf, ruleLines } from './lines.ts';
import type { NearestTurn } from './nearest-turns.ts';
import type { Wait } from './waits.ts';
import type { WhyNotReport } from './why-not-report.ts';

/** @param version of the code that repeated it */
export function whyNotText({ turns, waits, decidedBy }: WhyNotReport, version: string): string {
  const nothing = [
    'nothing: no event that could have escalated went by without it, and no episode waited for an agent',
  ];
  const blocks = [...turns.map(turnLines), ...waits.map(waitLines)];
  return [
    'Why not',
    ...(blocks.length === 0 ? nothing : blocks.flat()).map(indented),
    ...otherVersionLines(version, decidedBy),
  ].join('\n');
}

/** For programs; `decidedByThisVersion` false: another version decided part of it, and this is as this one sees it. */
export function whyNotJson({ turns, waits, decidedBy }: WhyNotReport, version: string): object {
  return {
    turns: turns.map(({ after, before, at, input, nearest, rules }) => ({
      after,
      before,
      at: new Date(at).toISOString(),
      event: input,
      nearest,
      rules,
    })),
    waits: waits.map(waitJson),
    decidedByThisVersion: isOf(version, decidedBy),
  };
}

export function waitJson({ episodeId, from, until, seen, agents }: Wait): object {
  return {
    episodeId,
    from: new Date(from).toISOString(),
    until: until === null ? null : new Date(until).toISOString(),
    seen,
    agents,
  };
}

/** Nothing where this version decided all of it. */
export function otherVersionLines(version: string, decidedBy: ReadonlySet<string>): readonly string[] {
  const other =
    'Part of this log was decided by another version of Baton; all of this is as this version sees it.';
  return isOf(version, decidedBy) ? [] : ['', other];
}

export function isOf(version: string, decidedBy: ReadonlySet<string>): boolean {
  return [...decidedBy].every((one) => one === version);
}

function turnLines({ after, before, at, input, nearest, rules }: NearestTurn): readonly string[] {
  const when = [
    'Not escalated',
    ...(after === null ? [] : [`after ${after}`]),
    ...(before === null ? [] : [`before ${before}`]),
  ].join(' ');
  const what = nearest === null ? 'no rule came near; the last event' : `nearest: ${phraseOf(nearest)}`;
  const said = input.type === 'Deadline' ? `deadline of ${input.name}` : eventText(input);
  return [
    heading(`${when}; ${what}`),
    field('at', `${clockText(at)}  ${said}${messageOf(input)}`),
    ...ruleLines(rules),
  ];
}

/** As on the card, where the rule is a reason. */
function phraseOf(rule: string): string {
  const phrases: Readonly<Record<string, string>> = PHRASES.reasons;
  const phrase = Object.hasOwn(phrases, rule) ? phrases[rule] : undefined;
  return phrase === undefined ? rule : `${phrase} (${rule})`;
}

function waitLines({ episodeId, from, until, seen, agents }: Wait): readonly string[] {
  const how =
    until === null
      ? `has been waiting since ${clockText(from)}`
      : `waited ${durationText(until - from)} from ${clockText(from)}`;
  return [heading(`${episodeId} ${how}; the agents ${seen}`), ...agentLines(agents)];
}

/** Each agent with the first thing that is missing. */
export function agentLines(agents: readonly WhyNot[]): readonly string[] {
  const width = Math.max(0, ...agents.map(({ agentId }) => agentId.length));
  if (agents.length === 0) return [field('agents', 'nobody has signed in')];
  return agents.map((agent, index) =>
    field(index === 0 ? 'agents' : '', `${agent.agentId.padEnd(width)}  ${becauseText(agent)}`),
  );
}

const ABSENCES = new Map([
  ['signed_out', 'signed out'],
  ['lease_ended', 'lost: no sign of presence within the lease'],
  ['missed_offers', 'not available (away after missed offers)'],
]);
/** What is no requirement; a requirement has its name. */
const REASONS = new Map<string, (needed: string, has: string) => string>([
  ['availability', (_, has) => ABSENCES.get(has) ?? `not available (${has})`],
  ['target', (needed) => `kept for ${needed}`],
  ['queue', (needed, has) => `not in queue ${needed}, but in ${has === '' ? 'none' : has}`],
  ['capacity', (needed, has) => `no capacity: ${needed} needed, ${has} free`],
  [
    'quiet',
    (needed, has) =>
      `no capacity: ${needed} needed, ${has} free; quiet customers free no more (\`quiet.most\`)`,
  ],
  ['callback', () => 'nobody is asked before the callback is due'],
  ['offered', () => 'is offered it now'],
  ['declined', () => 'declined or missed it in this round'],
]);

function becauseText({ because, needed, has }: WhyNot): string {
  if (because === null) return 'nothing is missing; others come first';
  return (
    REASONS.get(because)?.(needed, has) ?? `${because}: needs ${needed}, has ${has === '' ? 'none' : has}`
  );
}

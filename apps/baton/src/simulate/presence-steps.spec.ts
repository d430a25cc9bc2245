import { expect, it } from 'vitest';
import { readRosterFile } from '#domain/roster';
import type { AgentEvent } from '#domain/vocabulary';
import { instant } from '#kernel';
import type { Past } from './past.ts';
import { presenceByRoster, presenceInLog } from './presence-steps.ts';

const at = (seconds: number) => instant(Date.UTC(2026, 10, 23) + seconds * 1_000);
const event = (seconds: number, agentId: string, more: object) => ({
  at: at(seconds),
  event: { agentId, ...more } as unknown as AgentEvent,
});
const signIn = (seconds: number, agentId: string) =>
  event(seconds, agentId, {
    type: 'AgentSignedIn',
    name: agentId,
    skills: { tax: 2 },
    languages: ['en'],
    queues: ['general'],
    capacity: { '*': 1 },
  });
const beat = (seconds: number, agentId: string) => event(seconds, agentId, { type: 'AgentHeartbeat' });
const past = (agentEvents: Past['agentEvents']): Past => ({
  ...{ from: at(0), to: at(7_200), requests: [], policies: [], facts: [], agentEvents },
});
const LEASE_MS = 60_000;
const shown = (steps: ReturnType<typeof presenceInLog>) =>
  steps.map((step) => `${(step.at - at(0)) / 1_000} ${step.agentId} ${step.does}`);

it('keeps those signs of presence of the log without which there would be silence', () => {
  const signs = [
    signIn(0, 'ana'),
    ...[10, 20, 40, 70, 80, 90, 300, 310].map((seconds) => beat(seconds, 'ana')),
  ];
  expect(shown(presenceInLog(past(signs), LEASE_MS))).toEqual([
    '0 ana signs in',
    '20 ana stays',
    '40 ana stays',
    '70 ana stays',
    '90 ana stays',
    '300 ana stays',
    '310 ana stays',
  ]);
});

it('lets agents of a roster come and go by their shifts, beside those of the log that it keeps', () => {
  const read = readRosterFile(
    `log: keep
without: [bo]
agents:
  - { id: ana, skills: { tax: 9 } }
  - { id: new, count: 2, queues: [general], capacity: { '*': 2 }, shifts: { daily: [00:01-00:03] } }
`,
    'roster.yaml',
  );
  if (!read.ok) throw new Error(read.problems[0]?.text);
  const log = past([signIn(0, 'ana'), signIn(1, 'bo'), signIn(2, 'cy')]);
  const steps = presenceByRoster(log, read.roster, 'roster.yaml', 120_000);
  expect(shown(steps)).toEqual([
    ...['0 ana signs in', '2 cy signs in'],
    ...['60 new-1 signs in', '60 new-1 changes', '60 new-2 signs in', '60 new-2 changes'],
    ...['108 new-1 stays', '108 new-2 stays', '156 new-1 stays', '156 new-2 stays'],
    ...['180 new-1 changes', '180 new-2 changes'],
  ]);
  expect(steps[0]).toMatchObject({ profile: { languages: ['en'], skills: { tax: 9 } } });
});

import { expect, it } from 'vitest';
import { createWorkflowDriver } from '#testing/driver';
import { instant } from '#kernel';
import { DEFAULT_POLICY } from '#domain/policy';
import { id } from '#domain/vocabulary';
import { routing } from './create-routing.ts';
import {
  activated,
  deadlinesOf,
  episode,
  policy,
  queue,
  requested,
  setStatus,
  signIn,
  START_MS,
} from './routing.fixture.ts';
import { whyNot } from './why-not.ts';
import type { RoutingInput } from './routing.workflow.ts';

const SPANISH_TAX = policy({ queues: [queue('general', { skills: { tax: 3 }, matchLanguage: true })] });

function whyNotAfter(...inputs: readonly RoutingInput[]) {
  const driver = createWorkflowDriver(routing.workflow, { deadlines: deadlinesOf });
  for (const input of inputs) driver.apply(input, instant(START_MS));
  return whyNot(driver.state, episode('c'))?.map(({ agentId, because, needed, has }) =>
    [agentId, because, needed, has].join(' | '),
  );
}

it('names for each agent the first thing that keeps a waiting episode from that agent', () => {
  const skilled = { skills: { tax: 5 }, languages: ['en', 'es'] };
  expect(
    whyNotAfter(
      activated(SPANISH_TAX),
      signIn('away', skilled),
      setStatus('away', 'away'),
      signIn('beginner', { ...skilled, skills: { tax: 1 } }),
      signIn('english', { ...skilled, languages: ['en'] }),
      signIn('full', { ...skilled, capacity: { '*': 0 } }),
      signIn('gone', skilled),
      setStatus('gone', 'offline'),
      signIn('other', { ...skilled, queues: [id('sales')] }),
      requested('c', 0, { language: 'es' }),
    ),
  ).toEqual([
    'away | availability | available | away',
    'beginner | skills | tax 3 | tax 1',
    'english | language | es | en',
    'full | capacity | 1 | 0',
    'gone | availability | available | signed_out',
    'other | queue | general | sales',
  ]);
});

it('has nothing to say of an episode that does not wait', () => {
  expect(whyNotAfter(activated(policy()), signIn('ana'), requested('c', 0))).toBeUndefined();
  expect(whyNotAfter(activated(policy()))).toBeUndefined();
});

it('says of a callback that is not due that nobody is asked before', () => {
  const calling = {
    callingHours: { from: 8 * 60, to: 21 * 60 },
    perHour: 2,
    ...{ tolerance: 900_000, attempts: 1, retryAfter: 3_600_000 },
  };
  const { notices, queues } = DEFAULT_POLICY;
  const alternatives = { ...queues[0].alternatives!, callback: calling };
  const days = [{ from: 9 * 60, to: 17 * 60 }];
  const weekly = { monday: days, tuesday: days, wednesday: days, thursday: days, friday: days };
  const office = { timeZone: 'UTC', weekly: { ...weekly, saturday: [], sunday: [] }, exceptions: {} };
  const { workspaceId, conversationId, episodeId, at } = requested('c', 0);
  const chosen: RoutingInput = {
    type: 'AlternativeRequested',
    eventId: id('chosen'),
    ...{ workspaceId, conversationId, episodeId, at },
    ...{ alternative: 'callback', dueAt: null, contact: '+49 30 1234567', detail: null },
  };
  const calls = [queue('general', { alternatives, hours: 'office' })] as const;
  expect(
    whyNotAfter(
      activated(policy({ notices, calendars: { office }, queues: calls })),
      requested('c', 0),
      chosen,
      signIn('ana'),
    ),
  ).toEqual(['ana | callback |  | ']);
});

it('names nobody where nobody has signed in', () => {
  expect(whyNotAfter(activated(policy()), requested('c', 0))).toEqual([]);
});

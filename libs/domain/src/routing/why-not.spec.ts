import { expect, it } from 'vitest';
import { createWorkflowDriver } from '#testing/driver';
import { instant } from '#kernel';
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

it('names nobody where nobody has signed in', () => {
  expect(whyNotAfter(activated(policy()), requested('c', 0))).toEqual([]);
});

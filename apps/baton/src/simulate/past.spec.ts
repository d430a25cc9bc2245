import { expect, it } from 'vitest';
import { TOPICS, type DomainEvent } from '#contracts';
import { instant } from '#kernel';
import type { LoggedEvent } from '../reading/logged-event.ts';
import { pastOf } from './past.ts';

const logged = (topic: string, atMs: number, event: object): LoggedEvent => ({
  ...{ topic, partition: 0, offset: atMs, at: instant(atMs) },
  event: event as DomainEvent,
});
const policy = (type: string, eventId: string, atMs: number): LoggedEvent =>
  logged(TOPICS.policyEvents, atMs, { type, eventId, workspaceId: 'shop' });

it('takes each activation once, and no policy that was staged: routing does not read it', () => {
  const past = pastOf([
    policy('FeatureLevelActivated', 'level', 0),
    policy('PolicyStaged', 'staged', 1),
    policy('PolicyActivated', 'activated', 2),
    policy('PolicyActivated', 'activated', 3),
    logged(TOPICS.escalationRequests, 4, { type: 'EscalationRequested', at: instant(4) }),
  ]);
  expect(past?.policies.map(({ at, event }) => [at, event.type])).toEqual([
    [0, 'FeatureLevelActivated'],
    [2, 'PolicyActivated'],
  ]);
});

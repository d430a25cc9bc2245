import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DomainEvent } from '#contracts';
import { canonicalPolicy, readWrittenPolicy } from '#domain/policy';
import { instant } from '#kernel';
import { id, type AgentEvent } from '#domain/vocabulary';
import {
  assigned,
  declined,
  offered,
  queued,
  requested,
  resolved,
  setAway,
  signedIn,
  T0,
} from '../../test/events.ts';
import { memoryValues } from '../../test/memory-values.ts';
import type { AgentState } from './agent-state.ts';
import type { OpenPlace } from './open-list.ts';
import { projection, type Projection } from './projection.ts';
import { isOpen } from './shown-episode.ts';

const MINUTE = 60_000;
const ALL = { limit: 1_000 };

function folded(values = memoryValues(), ...events: readonly (readonly [atMs: number, DomainEvent])[]) {
  const shown = projection(values);
  for (const [at, event] of events) shown.apply(event, instant(T0 + at));
  return shown;
}

const policy = (yaml: string): DomainEvent => {
  const read = readWrittenPolicy(yaml, 'p.yaml');
  if (!read.ok) throw new Error(JSON.stringify(read));
  return {
    type: 'PolicyActivated',
    ...{ eventId: id('p1'), workspaceId: id('default'), version: 1, hash: 'h' },
    ...{ document: canonicalPolicy(read.policy), activatedBy: 'ana', reason: null },
  };
};
const status = (agent: string, to: 'busy' | 'away' | 'offline'): AgentEvent => ({
  ...signedIn(agent),
  ...{ type: 'AgentStatusChanged', status: to, reason: null },
});
const wrapUpEnded = (episode: string, atMs: number, agent: string): DomainEvent =>
  ({ ...setAway(episode, atMs, agent), type: 'WrapUpEnded', wrapUpMs: 1, by: 'agent' }) as DomainEvent;

const capacity = (
  type: 'CapacityFreed' | 'CapacityTaken',
  episode: string,
  atMs: number,
  agent: string,
): DomainEvent => ({ ...setAway(episode, atMs, agent), type, units: 1 }) as DomainEvent;

describe('R7: a conversation whose customer is quiet', () => {
  const before = [
    [0, signedIn('ana')],
    ...[requested('a#1', 1), queued('a#1', 2), assigned('a#1', 3, 'ana')].map(at),
  ] as const;
  const freed = at(capacity('CapacityFreed', 'a#1', 10, 'ana'));
  const inUse = (...events: readonly (readonly [number, DomainEvent])[]) =>
    folded(memoryValues(), ...before, ...events).lists.agent('default', 'ana', instant(T0 + 100))?.inUse;
  const quiet = (...events: readonly (readonly [number, DomainEvent])[]) =>
    folded(memoryValues(), ...before, ...events).lists.episodes('default', {}, ALL).items[0]?.quiet;

  it('says so, and its units are not in use', () => {
    expect([inUse(), quiet()]).toEqual([{ '*': 1 }, null]);
    expect([inUse(freed), quiet(freed)]).toEqual([{ '*': 0 }, { since: T0 + 10, freedUnits: 1 }]);
  });

  it('is as others are once the customer writes again, or another agent has it', () => {
    const taken = at(capacity('CapacityTaken', 'a#1', 20, 'ana'));
    expect([inUse(freed, taken), quiet(freed, taken)]).toEqual([{ '*': 1 }, null]);
    expect(quiet(freed, at(assigned('a#1', 30, 'bo')))).toBeNull();
  });
});

describe('R-17: episodes of a workspace', () => {
  const shown = folded(
    memoryValues(),
    ...[requested('b#1', 10), queued('b#1', 11), requested('a#1', 20), queued('a#1', 21)].map(at),
    ...[requested('c#1', 30), queued('c#1', 31), offered('c#1', 32, 'ana'), requested('d#1', 5)].map(at),
    ...[requested('e#1', 1), resolved('e#1', 2, 'ana'), requested('f#1', 40), assigned('f#1', 41, 'bo')].map(
      at,
    ),
  );
  const ids = (filter: Parameters<Projection['lists']['episodes']>[1], limit = 10) =>
    shown.lists.episodes('default', filter, { limit }).items.map(({ episodeId }) => episodeId);

  it('are open ones, longest waiting first', () => {
    expect(ids({})).toEqual(['d#1', 'b#1', 'a#1', 'c#1', 'f#1']);
  });
  it('are filtered by status, queue and agent', () => {
    expect(ids({ status: 'queued' })).toEqual(['b#1', 'a#1']);
    expect(ids({ status: 'queued', queueId: 'general' }, 1)).toEqual(['b#1']);
    expect(ids({ queueId: 'other' })).toEqual([]);
    expect(ids({ agentId: 'ana' })).toEqual(['c#1']);
    expect(ids({ agentId: 'bo', status: 'assigned' })).toEqual(['f#1']);
  });
  it('offers that stand are listed, until they are declined', () => {
    const listed = (of: Projection) =>
      of.lists.offers('default', {}, ALL).items.map(({ agentId, episode }) => [agentId, episode.episodeId]);
    expect(listed(shown)).toEqual([['ana', 'c#1']]);
    expect(shown.lists.offers('default', { agentId: 'bo' }, ALL).items).toEqual([]);
    const two = [requested('c#1', 0), offered('c#1', 1, 'ana'), offered('c#1', 1, 'bo')].map(at);
    const both = folded(memoryValues(), ...two);
    expect(listed(both)).toEqual([
      ['ana', 'c#1'],
      ['bo', 'c#1'],
    ]);
    const first = both.lists.offers('default', {}, { limit: 1 });
    expect(first).toMatchObject({ total: 2, items: [{ agentId: 'ana' }] });
    expect(both.lists.offers('default', {}, { limit: 1, from: first.next }).items).toMatchObject([
      { agentId: 'bo' },
    ]);
    both.apply(at(declined('c#1', 2, 'ana'))[1], instant(T0));
    expect(listed(both)).toEqual([['bo', 'c#1']]);
    expect(both.episode('default', 'c#1')).toMatchObject({ status: 'offered', offer: { agentId: 'bo' } });
    const without = [requested('c#1', 0), offered('c#1', 1, 'ana'), declined('c#1', 2, 'ana')].map(at);
    expect(listed(folded(memoryValues(), ...without))).toEqual([]);
  });
});

it('R-17: the lists say what the episodes themselves say, whatever came in whatever order, before and after a restart', () => {
  const episode = fc.constantFrom('a#1', 'b#1', 'c#1', 'd#1');
  const agent = fc.constantFrom('ana', 'bo');
  const step = fc.oneof(
    fc.tuple(episode, fc.nat(50)).map(([of, ms]) => requested(of, ms)),
    fc.tuple(episode, fc.nat(50)).map(([of, ms]) => queued(of, ms)),
    ...[offered, declined, assigned, resolved, wrapUpEnded].map((make) =>
      fc.tuple(episode, fc.nat(50), agent).map(([of, ms, by]) => make(of, ms, by)),
    ),
  );
  fc.assert(
    fc.property(fc.array(step, { maxLength: 30 }), fc.integer({ min: 1, max: 3 }), (events, limit) => {
      const values = memoryValues();
      const shown = folded(values, ...events.map(at));
      for (const now of [shown, projection(values)]) {
        const open = ['a#1', 'b#1', 'c#1', 'd#1']
          .flatMap((one) => now.episode('default', one) ?? [])
          .filter(isOpen)
          .sort(
            (a, b) => (a.requestedAt ?? 0) - (b.requestedAt ?? 0) || (a.episodeId < b.episodeId ? -1 : 1),
          );
        const listed = [];
        let from: OpenPlace | undefined;
        do {
          const page = now.lists.episodes('default', {}, { limit, from });
          expect(page.total).toBe(open.length);
          listed.push(...page.items);
          from = page.next;
        } while (from !== undefined);
        expect(listed).toEqual(open);
        const queue = now.lists.queues('default', instant(T0)).find(({ queueId }) => queueId === 'general');
        const inGeneral = open.filter(({ queueId }) => queueId === 'general');
        const waits = inGeneral.filter(({ status }) => ['requested', 'queued', 'offered'].includes(status));
        expect(queue).toMatchObject({
          waiting: waits.length,
          offered: waits.filter(({ status }) => status === 'offered').length,
          inHand: inGeneral.length - waits.length,
          oldestRequestedAt: waits.find(({ requestedAt }) => requestedAt !== null)?.requestedAt ?? null,
        });
      }
    }),
  );
});

describe('R-9: the one state of an agent', () => {
  const stateAfter = (
    nowMs: number,
    ...events: readonly (readonly [number, DomainEvent])[]
  ): AgentState | undefined =>
    folded(memoryValues(), [0, policy('name: p\n')], [0, signedIn('other')], ...events).lists.agent(
      'default',
      'ana',
      instant(T0 + nowMs),
    )?.state;
  const work = [requested('c#1', 0), offered('c#1', 1, 'ana'), assigned('c#1', 2, 'ana')].map(at);
  const more = [requested('d#1', 0), offered('d#1', 1, 'ana')].map(at);
  const inWork = [[0, signedIn('ana')], ...work] as const;

  it('is what the agent chose, or what missed offers did', () => {
    expect(stateAfter(1, [0, signedIn('ana')])).toBe('available');
    expect(stateAfter(1, [0, signedIn('ana')], [1, status('ana', 'busy')])).toBe('busy');
    expect(stateAfter(1, [0, signedIn('ana')], [1, setAway('c#1', 1, 'ana')])).toBe('away');
    expect(stateAfter(9 * MINUTE, [0, signedIn('ana')], [1, status('ana', 'offline')])).toBe('offline');
  });
  it('is full without room, and finishing up once the work is over', () => {
    expect(stateAfter(3, ...inWork)).toBe('available');
    expect(stateAfter(3, ...inWork, ...more)).toBe('full');
    const over = [...inWork, at(resolved('c#1', 3, 'ana'))] as const;
    expect(stateAfter(4, ...over)).toBe('wrap_up');
    expect(stateAfter(5, ...over, at(wrapUpEnded('c#1', 5, 'ana')))).toBe('available');
  });
  it('counts what is offered, in hand and finished up as capacity in use', () => {
    const values = memoryValues();
    const events = [[0, signedIn('ana')], ...work, ...more, at(resolved('c#1', 3, 'ana'))] as const;
    for (const shown of [folded(values, ...events), projection(values)]) {
      expect(shown.lists.agent('default', 'ana', instant(T0))).toMatchObject({
        inUse: { '*': 2 },
        ...{ episodeIds: ['d#1'], wrapUpIds: ['c#1'] },
      });
    }
  });
  it('is lost without a sign for longer than the lease, while others are heard; in an outage nobody is', () => {
    const heard = [4 * MINUTE, status('other', 'busy')] as const;
    expect(stateAfter(4 * MINUTE, [0, signedIn('ana')], heard)).toBe('lost');
    expect(stateAfter(4 * MINUTE, [0, signedIn('ana')])).toBe('available');
    expect(stateAfter(20 * MINUTE, [0, signedIn('ana')])).toBe('lost');
    expect(stateAfter(6 * MINUTE, [0, signedIn('ana')], [0, status('other', 'offline')])).toBe('lost');
  });
});

describe('R-17: agents of a workspace', () => {
  const shown = folded(memoryValues(), ...['cy', 'ana', 'bo'].map((agent) => [0, signedIn(agent)] as const), [
    1,
    status('bo', 'away'),
  ]);
  const page = (filter: object, limit = 10, from?: string) =>
    shown.lists.agents('default', filter, { limit, from }, instant(T0 + 1));

  it('are listed by id, in pages', () => {
    const first = page({}, 2);
    expect(first.items.map(({ agentId }) => agentId)).toEqual(['ana', 'bo']);
    expect(page({}, 2, first.next)).toMatchObject({ items: [{ agentId: 'cy' }], total: 3, next: undefined });
  });
  it('are filtered by state and queue', () => {
    expect(page({ state: 'away' }).items.map(({ agentId }) => agentId)).toEqual(['bo']);
    expect(page({ queueId: 'other' }).total).toBe(0);
  });
  it('who are forgotten are in no list', () => {
    const values = memoryValues();
    const some = folded(values, [0, signedIn('ana')], [0, signedIn('bo')]);
    values.remove('a\ndefault\nana');
    some.forget('a\ndefault\nana');
    expect(some.lists.agents('default', {}, ALL, instant(T0))).toMatchObject({
      total: 1,
      items: [{ agentId: 'bo' }],
    });
  });
});

describe('R-17: queues of a workspace', () => {
  const office =
    'name: p\ncalendars:\n  office:\n    timeZone: UTC\n    weekly: { thursday: ["09:00-17:00"] }\nqueues:\n  - id: general\n    hours: office\n  - id: second\n';

  it('say who is there, who waits since when, and when they open', () => {
    const shown = folded(
      memoryValues(),
      [0, policy(office)],
      ...[0, 1].map((n) => [0, signedIn(`agent-${n}`)] as const),
      [0, status('agent-1', 'busy')],
      ...[requested('a#1', 7), queued('a#1', 8), requested('b#1', 3), queued('b#1', 4)].map(at),
    );
    // 2026-01-01 was a Thursday, and T0 is midnight.
    expect(shown.lists.queues('default', instant(T0))).toEqual([
      {
        queueId: 'general',
        ...{ waiting: 2, oldestRequestedAt: T0 + 3, offered: 0, inHand: 0, later: 0 },
        ...{ isOpen: false, opensAt: T0 + 9 * 60 * MINUTE },
        ...{ agentsPresent: 2, agentsAvailable: 1 },
      },
      {
        queueId: 'second',
        ...{ waiting: 0, oldestRequestedAt: null, offered: 0, inHand: 0, later: 0 },
        ...{ isOpen: true, opensAt: null, agentsPresent: 0, agentsAvailable: 0 },
      },
    ]);
  });
  it('count what nobody waits for apart', () => {
    const left = { ...queued('a#1', 2), type: 'AlternativeChosen', alternative: 'message', dueAt: null };
    const shown = folded(memoryValues(), ...[requested('a#1', 0), queued('a#1', 1)].map(at), [
      2,
      { ...left, eventId: 'left' } as unknown as DomainEvent,
    ]);
    expect(shown.lists.queues('default', instant(T0))[0]).toMatchObject({ waiting: 0, later: 1 });
  });
});

function at(event: DomainEvent): readonly [number, DomainEvent] {
  return [0, event];
}

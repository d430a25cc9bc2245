import { describe, expect, it } from 'vitest';
import type { DomainEvent } from '#contracts';
import { canonicalPolicy, DEFAULT_POLICY } from '#domain/policy';
import { id, type PolicyActivated } from '#domain/vocabulary';
import { instant } from '#kernel';
import {
  assigned,
  declined,
  firstReply,
  offered,
  queued,
  requested,
  resolved,
  setAway,
  signedIn,
  T0,
  turn,
} from '../../test/events.ts';
import { HISTORY_MAX, summaryOf } from './shown-episode.ts';
import { memoryValues } from '../../test/memory-values.ts';
import { isOver, projection, type Projection } from './projection.ts';

function folded(...events: readonly DomainEvent[]): Projection {
  const shown = projection(memoryValues());
  events.forEach((event, index) => shown.apply(event, instant(1_000 + index)));
  return shown;
}

describe('an episode', () => {
  it('goes from request to resolution, and says who has it', () => {
    const steps = [
      [requested('c#1', 0), 'requested', null],
      [queued('c#1', 1), 'queued', null],
      [offered('c#1', 2, 'ana'), 'offered', null],
      [assigned('c#1', 3, 'ana'), 'assigned', 'ana'],
      [firstReply('c#1', 4, 'ana'), 'active', 'ana'],
      [resolved('c#1', 5, 'ana'), 'resolved', 'ana'],
    ] as const;
    const shown = projection(memoryValues());
    for (const [event, status, agentId] of steps) {
      shown.apply(event, event.at);
      expect(shown.episode('default', 'c#1')).toMatchObject({ status, agentId });
    }
    expect(shown.episode('default', 'c#1')?.history.map(({ type }) => type)).toEqual(
      steps.map(([event]) => event.type),
    );
  });

  it('is the same when its request is read after what followed from it', () => {
    const events = [requested('c#1', 0), queued('c#1', 1), offered('c#1', 2, 'ana')] as const;
    const late = folded(events[1], events[2], events[0]);
    expect(late.episode('default', 'c#1')).toEqual(folded(...events).episode('default', 'c#1'));
  });

  it('is paused no more once another agent has it, or is to be called again', () => {
    const paused = { ...firstReply('c#1', 3, 'ana'), type: 'EscalationPaused' } as never;
    const before = [requested('c#1', 0), assigned('c#1', 2, 'ana'), paused];
    const pausedAt = (...after: readonly DomainEvent[]) =>
      folded(...before, ...after).episode('default', 'c#1')?.pausedAt;
    expect(pausedAt()).toBe(T0 + 3);
    expect(pausedAt({ ...assigned('c#1', 5, 'bob'), eventId: id('over') })).toBeNull();
    expect(
      pausedAt({ ...queued('c#1', 5), type: 'CallbackRescheduled', eventId: id('again') } as never),
    ).toBeNull();
  });

  it('R-13: shows what else is offered, and the callback that was chosen, with its number', () => {
    const dueAt = instant(T0 + 3_600_000);
    const at = (type: string, more: object) =>
      ({
        ...queued('c#1', 2),
        eventId: `${type} ${JSON.stringify(more)}`,
        type,
        ...more,
      }) as unknown as DomainEvent;
    const options = [{ alternative: 'callback', dueAt, label: 'Call me back' }];
    const steps = [
      requested('c#1', 0),
      queued('c#1', 1),
      at('AlternativesOffered', { language: 'en', options }),
    ];
    expect(folded(...steps).episode('default', 'c#1')?.alternatives).toEqual({ language: 'en', options });
    steps.push(at('AlternativeChosen', { alternative: 'callback', dueAt, contact: '+49 30 1' }));
    const chosen = folded(...steps)
      .lists.episodes('default', {}, { limit: 1 })
      .items.map(summaryOf)[0];
    expect(chosen?.callback).toEqual({ dueAt, contact: '+49 30 1', attempt: 1, status: 'scheduled' });
    expect(folded(...steps).episode('default', 'c#1')?.alternatives).toBeNull();
    for (const [type, status] of [
      ['CallbackDue', 'due'],
      ['CallbackBroken', 'broken'],
      ['CallbackKept', 'kept'],
    ] as const) {
      steps.push(at(type, { attempt: 1 }));
      expect(folded(...steps).episode('default', 'c#1')?.callback?.status).toBe(status);
    }
    steps.push(assigned('c#1', 5, 'ana'), at('CallbackRescheduled', { dueAt: instant(T0), attempt: 2 }));
    expect(folded(...steps).episode('default', 'c#1')).toMatchObject({
      ...{ status: 'queued', agentId: null },
      callback: { attempt: 2, dueAt: T0, contact: '+49 30 1', status: 'scheduled' },
    });
  });

  it('shows that the customer has left a message', () => {
    const left = {
      ...queued('c#1', 2),
      eventId: 'left',
      type: 'AlternativeChosen',
      alternative: 'message',
      dueAt: null,
    };
    expect(
      folded(requested('c#1', 0), left as unknown as DomainEvent).episode('default', 'c#1')?.isMessage,
    ).toBe(true);
  });

  it('does not change by a record that is read twice', () => {
    const events = [requested('c#1', 0), queued('c#1', 1)] as const;
    expect(folded(...events, ...events).episode('default', 'c#1')).toEqual(
      folded(...events).episode('default', 'c#1'),
    );
  });

  it('keeps the latest of a long history', () => {
    const loop = Array.from({ length: HISTORY_MAX }, (_, n) => [
      offered('c#1', n, 'ana'),
      declined('c#1', n, 'ana'),
    ]);
    const history = folded(requested('c#1', 0), ...loop.flat()).episode('default', 'c#1')?.history;
    expect(history).toHaveLength(HISTORY_MAX);
    expect(history?.at(-1)).toMatchObject({ type: 'OfferDeclined', reason: 'busy' });
  });

  it('is listed while it is open, and kept when it is over', () => {
    const shown = projection(memoryValues());
    const listed = (workspace = 'default') =>
      shown.lists.episodes(workspace, {}, { limit: 10 }).items.map(({ episodeId }) => episodeId);
    for (const episode of ['a#1', 'b#1', 'c#1', 'd#1']) shown.apply(requested(episode, 0), instant(1));
    expect(listed()).toEqual(['a#1', 'b#1', 'c#1', 'd#1']);
    for (const episode of ['a#1', 'b#1', 'c#1']) shown.apply(resolved(episode, 1, 'ana'), instant(2));
    expect(listed()).toEqual(['d#1']);
    expect(shown.lists.episodes('default', {}, { limit: 10 }).total).toBe(1);
    expect(shown.episode('default', 'a#1')?.status).toBe('resolved');
    expect(listed('other')).toEqual([]);
  });

  it('leaves nothing in the list of open ones, and is listed again by another process', () => {
    const values = memoryValues();
    const shown = projection(values);
    for (const episode of ['a#1', 'b#1']) shown.apply(requested(episode, 0), instant(1));
    shown.apply(resolved('a#1', 1, 'ana'), instant(2));
    const again = projection(values);
    const { items } = again.lists.episodes('default', {}, { limit: 10 });
    expect(items.map(({ episodeId }) => episodeId)).toEqual(['b#1']);
    again.apply(resolved('b#1', 1, 'ana'), instant(2));
    expect([...values.scan('o\n')]).toEqual([]);
  });
});

describe('what is over', () => {
  const over = (events: readonly DomainEvent[], before: number): readonly string[] => {
    const values = memoryValues();
    const shown = projection(values);
    events.forEach((event, index) => shown.apply(event, instant(index + 1)));
    return [...values.scan('')].flatMap(([key, value]) => (isOver(key, value, instant(before)) ? [key] : []));
  };
  const ended = [turn('c', 'm1'), requested('c#1', 0), assigned('c#1', 1, 'ana'), resolved('c#1', 2, 'ana')];

  it('is over after a while, with its conversation and its agent', () => {
    expect(over(ended, T0 + 1_000)).toEqual(['a\ndefault\nana', 'c\ndefault\nc', 'e\ndefault\nc#1']);
  });
  it('is not before that, nor while it is open', () => {
    expect(over(ended, 0)).toEqual([]);
    expect(over(ended.slice(0, 3), T0 + 1_000)).toEqual([]);
  });
});

describe('a conversation', () => {
  it('says whom the customer talks to', () => {
    const shown = projection(memoryValues());
    const status = (event: DomainEvent) => {
      shown.apply(event, instant(1));
      return shown.conversation('default', 'c')?.status;
    };
    expect(status(turn('c', 'm1'))).toBe('assistant');
    expect(status(requested('c#1', 0))).toBe('waiting');
    expect(status(assigned('c#1', 1, 'ana'))).toBe('human');
    expect(status(resolved('c#1', 2, 'ana'))).toBe('assistant');
  });

  it('counts an event that is sent again once', () => {
    expect(
      folded(turn('c', 'm1'), turn('c', 'm2'), turn('c', 'm1')).conversation('default', 'c')?.counts,
    ).toEqual({
      customerTurns: 2,
      assistantTurns: 0,
      agentReplies: 0,
      episodes: 0,
    });
  });

  it('of another workspace is another one', () => {
    expect(folded(turn('c', 'm1')).conversation('other', 'c')).toBeUndefined();
  });
});

describe('an agent', () => {
  it('holds what is offered to it, until it is declined', () => {
    const held = (...events: readonly DomainEvent[]) =>
      folded(signedIn('ana'), requested('c#1', 0), ...events)
        .episodesOf('default', 'ana')
        .map(({ episodeId }) => episodeId);
    expect(held()).toEqual([]);
    expect(held(offered('c#1', 1, 'ana'))).toEqual(['c#1']);
    expect(held(offered('c#1', 1, 'ana'), declined('c#1', 2, 'ana'))).toEqual([]);
    expect(held(offered('c#1', 1, 'ana'), assigned('c#1', 2, 'ana'))).toEqual(['c#1']);
    expect(held(assigned('c#1', 2, 'ana'), resolved('c#1', 3, 'ana'))).toEqual([]);
  });
});

describe('R-9: the status of an agent', () => {
  const available: DomainEvent = {
    ...signedIn('ana'),
    ...{ type: 'AgentStatusChanged', status: 'available' as const, reason: null },
  };
  const statusAfter = (...events: readonly (readonly [at: number, DomainEvent])[]) => {
    const shown = projection(memoryValues());
    for (const [at, event] of events) shown.apply(event, instant(T0 + at));
    return shown.lists.agent('default', 'ana', instant(T0))?.status;
  };
  const level2: DomainEvent = {
    type: 'FeatureLevelActivated',
    ...{ eventId: id('level'), workspaceId: id('baton'), level: 2, activatedBy: 'test' },
  };

  it('is away once routing has set it so, and available again when the agent says so', () => {
    const start = [
      [1_000, signedIn('ana')],
      [2_000, setAway('c#1', 2_000, 'ana')],
    ] as const;
    expect(statusAfter(...start)).toBe('away');
    expect(statusAfter(...start, [3_000, available])).toBe('available');
  });

  it('does not depend on which topic is read first', () => {
    expect(
      statusAfter([1_000, signedIn('ana')], [3_000, available], [4_000, setAway('c#1', 2_000, 'ana')]),
    ).toBe('available');
  });

  it('stays at signing in again, where the policy says so, as it does in routing', () => {
    const start = [
      [1_000, signedIn('ana')],
      [2_000, setAway('c#1', 2_000, 'ana')],
      [3_000, signedIn('ana')],
    ] as const;
    expect(statusAfter(...start)).toBe('available');
    expect(statusAfter([0, level2], ...start)).toBe('away');
  });
});

describe('a policy', () => {
  const activated = (version: number, document: string): PolicyActivated => ({
    type: 'PolicyActivated',
    eventId: id(`policy-${version}`),
    workspaceId: id('default'),
    version,
    hash: `hash-${version}`,
    document,
    activatedBy: 'ana',
    reason: null,
  });
  const document = canonicalPolicy(DEFAULT_POLICY);

  it('is the one of the newest activation, in any order of reading', () => {
    const shown = folded(activated(2, document), activated(1, document));
    expect(shown.policy('default')).toMatchObject({
      version: 2,
      hash: 'hash-2',
      activatedBy: 'ana',
      document,
    });
  });
  it('is the built-in one before any activation', () => {
    expect(folded().policy('default')).toMatchObject({ version: 0, activatedBy: null });
  });
  it('that trigger and routing reject is not in force', () => {
    const shown = folded(activated(1, document), activated(2, '{"format":2}'));
    expect(shown.policy('default')).toMatchObject({ version: 1 });
  });
});

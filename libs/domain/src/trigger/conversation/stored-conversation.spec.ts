import { describe, expect, it } from 'vitest';
import { instant } from '#kernel';
import { id, type EpisodeId, type MessageId } from '#domain/vocabulary';
import { deriveTriggers } from '../derive-triggers.ts';
import { TRIGGERS } from '../triggers/index.ts';
import { noConversation, type Conversation } from './conversation.ts';
import { conversationForm } from './stored-conversation.ts';

const triggers = deriveTriggers(TRIGGERS);
const form = conversationForm(triggers);
const fresh = () => noConversation(triggers.initialStates());
const through = (c: Conversation): Conversation => form.restored(JSON.parse(JSON.stringify(form.stored(c))));

const turn = (n: number) => ({
  m: id<MessageId>(`m${n}`),
  by: n % 2 === 0 ? ('a' as const) : ('c' as const),
  t: instant(1_000 + n),
  x: `turn "${n}"`,
});

describe('a stored conversation', () => {
  it('is restored as it was, with every field', () => {
    const fields = Object.keys(fresh()) as (keyof Conversation)[];
    const full = Object.fromEntries(
      fields.map((field, n) => [field, `value ${n}`]),
    ) as unknown as Conversation;
    Object.assign(full, {
      startedAt: instant(1_000),
      turns: [turn(1), turn(2)],
      issue: turn(1),
      recent: ['a1', 'b2'],
      triggers: triggers.list.map(
        ({ state }, n) => state && { ...(state.initial() as object), dueAt: instant(n) },
      ),
    });
    expect(through(full)).toEqual(full);
  });

  it('is restored as it was, with nothing said yet and an episode open', () => {
    const c = fresh();
    c.episode = { id: id<EpisodeId>('c#1'), status: 'waiting', agentId: null, replied: false };
    expect(through(c)).toEqual(c);
  });

  it('leaves out what has its default', () => {
    expect(form.stored(fresh())).toEqual({ v: 1 });
    expect(form.stored({ ...fresh(), phase: 'live', tier: 'vip' })).toEqual({
      v: 1,
      phase: 'live',
      tier: 'vip',
    });
  });

  it.each([[null], [[2]], [{}], [{ v: '1' }], [{ v: 0 }], ['{"v":1}']])('refuses %j', (stored) => {
    expect(() => form.restored(stored)).toThrow('this is no stored conversation');
  });

  it('refuses a version that is newer than it knows, and names both', () => {
    expect(() => form.restored({ v: 2, phase: 'live' })).toThrow(
      /stored in version 2.* reads up to version 1.*newer/,
    );
  });
});

describe('a conversation that an older release stored', () => {
  /** What the older release had in memory: no tier, and no trigger that counts low confidence. */
  const older = deriveTriggers(TRIGGERS.filter(({ code }) => code !== 'low_confidence'));
  const stored = () => {
    const c = { ...noConversation(older.initialStates()), phase: 'live' as const, customerName: 'Ana' };
    const failed = older.list.findIndex(({ code }) => code === 'assistant_failed');
    c.triggers[failed] = { run: [{ m: 'm1', kind: 'error' }] };
    const known: Partial<Conversation> = { ...c };
    delete known.tier;
    const empty = () => known as Conversation;
    return JSON.parse(
      JSON.stringify(conversationForm(older, empty).stored({ ...c, customerName: 'Bo' })),
    ) as unknown;
  };

  it('is read with the default of a field and the first state of a trigger that it did not know', () => {
    const c = form.restored(stored());
    expect(c.tier).toBeNull();
    expect(Object.keys(c).sort()).toEqual(Object.keys(fresh()).sort());
    const stateOf = (code: string) => c.triggers[triggers.list.findIndex((trigger) => trigger.code === code)];
    expect(stateOf('low_confidence')).toEqual({ run: [] });
  });

  it('is read through every change of the form since, each by a function of its own', () => {
    const renamed = conversationForm(triggers, fresh, [
      ({ name, ...others }) => ({ ...others, customerName: name }),
      ({ language, ...others }) => ({ ...others, language: String(language).toLowerCase() }),
    ]);
    const old = { v: 1, phase: 'live', name: 'Ana', language: 'EN' };
    expect(renamed.restored(old)).toMatchObject({ customerName: 'Ana', language: 'en' });
    expect(renamed.restored({ v: 2, customerName: 'Ana', language: 'EN' })).toMatchObject({ language: 'en' });
    expect(renamed.stored(renamed.restored(old))).toMatchObject({ v: 3, customerName: 'Ana' });
  });

  it('and a trigger that is no more is dropped', () => {
    const c = form.restored({
      v: 1,
      phase: 'live',
      triggers: { gone: { count: 3 }, assistant_silent: { dueAt: 7 } },
    });
    expect(c.triggers).toContainEqual({ dueAt: 7 });
    expect(form.stored(c)).toEqual({ v: 1, phase: 'live', triggers: { assistant_silent: { dueAt: 7 } } });
  });
});

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

/** A value of the same kind, not the default. */
function anotherThan(byDefault: unknown, n: number): unknown {
  switch (typeof byDefault) {
    case 'number':
      return n + 1;
    case 'boolean':
      return !byDefault;
    case 'object':
      return Array.isArray(byDefault) ? [`value ${n}`] : { key: `value ${n}` };
    default:
      return `value ${n}`;
  }
}

describe('a stored conversation', () => {
  it('is restored as it was, with every field', () => {
    const full = Object.fromEntries(
      Object.entries(fresh()).map(([field, byDefault], n) => [field, anotherThan(byDefault, n)]),
    ) as unknown as Conversation;
    Object.assign(full, {
      startedAt: instant(1_000),
      firstCustomerTurnAt: instant(1_001),
      activeAt: instant(1_002),
      firstSignalAt: instant(1_003),
      idleAt: instant(1_004),
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
    const c: Conversation = { ...fresh(), phase: 'live', tier: 'vip' };
    const always = {
      v: 1,
      phase: 'live',
      workspaceId: '',
      conversationId: '',
      startedAt: 0,
      activeAt: 0,
    };
    expect(JSON.parse(JSON.stringify(form.stored(c)))).toEqual({ ...always, tier: 'vip' });
  });

  it.each([[null], [[2]], [{}], [{ v: '1' }], [{ v: 0 }], ['{"v":1}']])('refuses %j', (stored) => {
    expect(() => form.restored(stored)).toThrow('this is not a stored conversation');
  });

  it('refuses a format that is newer than it knows, and names both', () => {
    expect(() => form.restored({ v: 2, phase: 'live' })).toThrow(/written by format 2, .* reads up to 1/);
  });
});

describe('a conversation that an older release stored', () => {
  it('is read with the default of a field and the first state of a trigger that it did not know', () => {
    const older = deriveTriggers(TRIGGERS.filter(({ code }) => code !== 'low_confidence'));
    const c: Conversation = { ...noConversation(older.initialStates()), phase: 'live', tier: 'vip' };
    c.triggers[older.list.findIndex(({ code }) => code === 'assistant_failed')] = {
      run: [{ m: 'm1', kind: 'error' }],
    };
    const stored = Object.fromEntries(
      Object.entries(conversationForm(older).stored(c)).filter(([name]) => name !== 'tier'),
    );
    const read = form.restored(JSON.parse(JSON.stringify(stored)));
    const stateOf = (code: string) =>
      read.triggers[triggers.list.findIndex((trigger) => trigger.code === code)];
    expect(read).toMatchObject({ phase: 'live', tier: null });
    expect(Object.keys(read).sort()).toEqual(Object.keys(fresh()).sort());
    expect(stateOf('low_confidence')).toEqual({ run: [] });
    expect(stateOf('assistant_failed')).toEqual({ run: [{ m: 'm1', kind: 'error' }] });
  });

  it('is read through every change of the form since, each by a function of its own', () => {
    const renamed = conversationForm(triggers, [
      ({ name, ...others }) => ({ ...others, customerName: name }),
      ({ language, ...others }) => ({ ...others, language: String(language).toLowerCase() }),
    ]);
    const old = { v: 1, phase: 'live', name: 'Ana', language: 'EN' };
    expect(renamed.restored(old)).toMatchObject({ customerName: 'Ana', language: 'en' });
    expect(renamed.restored({ v: 2, customerName: 'Ana', language: 'EN' })).toMatchObject({
      language: 'en',
    });
    expect(renamed.stored(renamed.restored(old))).toMatchObject({ v: 3, customerName: 'Ana' });
  });

  it('and a trigger that no longer exists is dropped', () => {
    const c = form.restored({
      v: 1,
      phase: 'live',
      triggers: { gone: { count: 3 }, assistant_silent: { dueAt: 7 } },
    });
    expect(c.triggers).toContainEqual({ dueAt: 7 });
    expect(form.stored(c)['triggers']).toEqual({ assistant_silent: { dueAt: 7 } });
  });
});

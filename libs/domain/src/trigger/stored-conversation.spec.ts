import { describe, expect, it } from 'vitest';
import { instant } from '#kernel';
import { id, type EpisodeId, type MessageId } from '#domain/vocabulary';
import { noConversation, type Conversation } from './conversation.ts';
import { restoredConversation, storedConversation } from './stored-conversation.ts';

const through = (c: Conversation): Conversation =>
  restoredConversation(JSON.parse(JSON.stringify(storedConversation(c))));

const turn = (n: number) => ({
  m: id<MessageId>(`m${n}`),
  by: n % 2 === 0 ? ('a' as const) : ('c' as const),
  t: instant(1_000 + n),
  x: `turn "${n}"`,
});

describe('a stored conversation', () => {
  it('is restored as it was, with every field', () => {
    const fields = Object.keys(noConversation()) as (keyof Conversation)[];
    const full = Object.fromEntries(
      fields.map((field, n) => [field, `value ${n}`]),
    ) as unknown as Conversation;
    Object.assign(full, {
      startedAt: instant(1_000),
      turns: [turn(1), turn(2)],
      issue: turn(1),
      recent: ['a1', 'b2'],
    });
    expect(through(full)).toEqual(full);
  });

  it('is restored as it was, with nothing said yet and an episode open', () => {
    const c = noConversation();
    c.episode = { id: id<EpisodeId>('c#1'), status: 'waiting', agentId: null, replied: false };
    expect(through(c)).toEqual(c);
  });

  it.each([[null], [{}], [[2]], [[1, 'live']]])('refuses %j', (stored) => {
    expect(() => restoredConversation(stored)).toThrow('no conversation as version 1 stores it');
  });
});

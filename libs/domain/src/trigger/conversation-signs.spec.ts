import { describe, expect, it } from 'vitest';
import type { ConversationEvent, ConversationId } from '#domain/vocabulary';
import { instant, type Env } from '#kernel';
import {
  judgedAgainAt,
  readStoredSigns,
  signsWorkflow,
  storedSignsJson,
  type ConversationSigns,
} from './conversation-signs.ts';

type What = 'CustomerTurn' | 'AssistantTurn' | 'CustomerLeft';

/** Events by second. */
function heard(...events: readonly (readonly [second: number, of: string, what: What])[]): ConversationSigns {
  const signs = signsWorkflow.initial();
  for (const [second, conversationId, type] of events) {
    const env = { now: instant(second * 1_000) } as Env<undefined>;
    signsWorkflow.observe(signs, { type, conversationId } as unknown as ConversationEvent, env);
  }
  return readStoredSigns(storedSignsJson(signs));
}

/** Of c1, which asked at 0 and should be answered within 20 s, or 60 s more in an outage; in seconds, null: it is silent. */
function judged(signs: ConversationSigns, second: number, outageMs = 60_000): number | null {
  const asked = { conversationId: 'c1' as ConversationId, askedAt: instant(0), afterMs: 20_000, outageMs };
  const at = judgedAgainAt(signs, asked, instant(second * 1_000));
  return at === null ? null : at / 1_000;
}

describe('what is heard of the conversations of a workspace', () => {
  const two = [
    [0, 'c1', 'CustomerTurn'],
    [1, 'c2', 'CustomerTurn'],
  ] as const;

  it('says that the connection is down where several wait and nothing comes, for as long as the policy has it', () => {
    expect(judged(heard(...two), 20)).toBe(30);
    expect(judged(heard(...two), 70)).toBe(80);
    expect(judged(heard(...two), 75)).toBe(80);
    expect(judged(heard(...two), 80)).toBeNull();
    expect(judged(heard(...two), 20, 0)).toBeNull();
  });

  it('says nothing where nobody else waits: answered, gone, or never there', () => {
    expect(judged(heard(two[0]), 20)).toBeNull();
    expect(judged(heard(...two, [2, 'c2', 'AssistantTurn']), 20)).toBeNull();
    expect(judged(heard(...two, [2, 'c2', 'CustomerLeft']), 20)).toBeNull();
    expect(judged(heard(), 20)).toBeNull();
  });

  it('says that the assistant is silent where customers are heard', () => {
    expect(judged(heard(...two, [15, 'c2', 'CustomerTurn']), 20)).toBeNull();
  });

  it('gives the assistant its time once it is heard again, and not for every pause', () => {
    const back = heard(...two, [50, 'c2', 'CustomerTurn'], [52, 'c2', 'AssistantTurn']);
    expect(judged(back, 60)).toBe(72);
    expect(judged(back, 72)).toBeNull();
    const pause = heard(two[0], [12, 'c2', 'CustomerTurn'], [13, 'c2', 'AssistantTurn']);
    expect(judged(pause, 20)).toBeNull();
  });

  it('knows a few of many', () => {
    const many = heard(...Array.from({ length: 9 }, (_, n) => [0, `c${n}`, 'CustomerTurn'] as const), [
      1,
      'c8',
      'AssistantTurn',
    ]);
    expect(many.awaiting).toEqual(['c5', 'c6', 'c7']);
  });

  it('refuses what is damaged or newer', () => {
    for (const stored of ['', '{}', '{"v":2,"awaiting":[]}', '{"v":1}'])
      expect(() => readStoredSigns(stored)).toThrow();
  });
});

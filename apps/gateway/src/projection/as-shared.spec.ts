import { describe, expect, it } from 'vitest';
import {
  id,
  type ContextCard,
  type ConsentRecorded,
  type MessageId,
  type SurveyAnswered,
} from '#domain/vocabulary';
import { instant } from '#kernel';
import { alternative, card, consentRecorded, requested, T0, turn } from '../../test/events.ts';
import { memoryValues } from '../../test/memory-values.ts';
import { sharedEvent } from './as-shared.ts';
import { projection } from './projection.ts';
import { withheldMessages } from './withheld-messages.ts';

const ids = new Set(['m2']);
const m2 = id<MessageId>('m2');
const note = { text: 'SECRET', messageId: m2 };
/** Every part that may quote a message quotes this one. */
const telling: ContextCard = {
  ...card,
  ...{ headline: 'SECRET', headlineFrom: m2, why: 'Topic for a person (care): "SECRET"; 1 more' },
  ...{ urgency: note, tried: [note], refused: [note], promised: [note] },
  sentiment: { level: -1, trend: 'falling', quote: 'SECRET' },
  history: {
    ...{ contacts: 1, lastContactAt: instant(1) },
    episode: {
      ...{ conversationId: id('c0'), episodeId: id('c0#1'), channel: 'chat', endedAt: instant(1) },
      ...{ ending: 'resolved', reason: 'always_human_topic', why: 'SECRET', about: 'SECRET', intent: null },
      ...{ agentId: null, agentName: null, outcome: null, note: null, promised: ['SECRET'] },
    },
  },
  knownFacts: [{ label: 'Detail', value: 'SECRET', messageId: m2, context: 'SECRET' }],
  moreFacts: [{ label: 'Detail', value: 'SECRET', messageId: m2, context: null }],
  pastFacts: [{ label: 'Detail', value: 'SECRET', messageId: m2, context: null }],
  attempts: [
    { what: 'advice', result: 'SECRET', messageId: id('a1') },
    { what: 'crm', result: 'failed', messageId: id('a1') },
    { what: 'crm', result: 'SECRET', messageId: m2 },
  ],
  earlier: [{ messageId: m2, by: 'customer', at: instant(1), text: 'SECRET' }],
  lastTurns: [
    { messageId: m2, by: 'customer', at: instant(1), text: 'SECRET' },
    { messageId: id('m3'), by: 'customer', at: instant(2), text: 'Can I talk to a person?' },
  ],
};
const reason = {
  ...{ code: 'always_human_topic', trigger: 'complexity', category: 'A', rule: 'care' },
  ...{ detail: 'said: "SECRET"', evidence: [m2] },
} as const;

describe('an event of a conversation in which messages are withheld', () => {
  it('has no word of them, and the reasons without the words', () => {
    const line = { rule: 'always_human:care', fired: true, value: 'said: "SECRET"', threshold: 'once' };
    const event = requested('c1#1', 5, { card: telling, reasons: [reason as never], rules: [line] });
    const shown = sharedEvent(event, ids, true);
    expect(JSON.stringify(shown)).not.toContain('SECRET');
    expect(shown).toMatchObject({
      reasons: [{ code: 'always_human_topic', rule: 'care', category: 'A', evidence: ['m2'] }],
      card: {
        headline: 'Wants to talk to a person',
        why: 'Topic for a person (care)',
        attempts: [{ result: '' }, { result: 'failed' }],
        lastTurns: [{ messageId: 'm3' }],
        withheld: 1,
      },
    });
  });

  it('has no headline of which a further part is from one of them', () => {
    const others = { headlineFrom: id<MessageId>('m1'), headlineMoreFrom: [m2] };
    const event = requested('c1#1', 5, { card: { ...card, ...others, headline: 'My knee · SECRET' } });
    expect(sharedEvent(event, ids, true)).toMatchObject({ card: { headline: 'Wants to talk to a person' } });
  });

  it('names a danger without its words', () => {
    const event = requested('c1#1', 5, { card: { ...telling, nextStep: 'Danger: act now.' } });
    expect(sharedEvent(event, ids, true)).toMatchObject({
      card: { headline: 'Life may be in danger; the words are withheld' },
    });
  });

  it.each(['AlternativeRequested', 'AlternativeChosen'] as const)(
    'of the type %s has words of a special category no more, and all others',
    (type) => {
      const words = alternative(type, 'c1#1', 5, 'I have cancer, please call me at 5');
      expect(sharedEvent(words, ids, true)).toEqual({ ...words, detail: null });
      expect(sharedEvent(words, new Set(), false)).toBe(words);
      for (const detail of ['Please call me at 5', null]) {
        const others = alternative(type, 'c1#1', 5, detail);
        expect(sharedEvent(others, ids, true)).toBe(others);
      }
    },
  );

  it('as an answer to a survey has no comment of a special category after a refusal, also of nothing', () => {
    const answer = { score: 2, scoreMax: 5, comment: 'He laughed at my cancer' };
    const { eventId, workspaceId, conversationId, occurredAt } = turn('c1', 'm9', '');
    const survey: SurveyAnswered = {
      ...{ type: 'SurveyAnswered', survey: 'csat', ...answer },
      ...{ eventId, workspaceId, conversationId, occurredAt },
    };
    for (const some of [ids, new Set<string>()]) {
      expect(sharedEvent(survey, some, true)).toEqual({ ...survey, comment: null });
      expect(sharedEvent(survey, some, false)).toBe(survey);
      const other = { ...survey, comment: 'He was slow' };
      expect(sharedEvent(other, some, true)).toBe(other);
    }
  });

  it('stays as it is where nothing of it is withheld', () => {
    for (const event of [
      turn('c1', 'm3', 'Hello'),
      requested('c1#1', 5, { card: { ...card, attempts: [], withheld: 1 } }),
    ])
      expect(sharedEvent(event, ids, true)).toBe(event);
    expect(sharedEvent(turn('c1', 'm2', 'SECRET'), ids, true)).toMatchObject({ messageId: 'm2', text: '' });
  });
});

describe('messages that are withheld', () => {
  const recorded = (answer: 'given' | 'refused', messageIds: readonly string[]) =>
    consentRecorded('c1#1', 9, answer, messageIds) as ConsentRecorded;

  it('are those of every refusal that no consent has taken back', () => {
    const kept = withheldMessages(memoryValues());
    const now = () => [...kept.of('default', 'c1')];
    kept.hear(recorded('refused', ['m1']));
    kept.hear(recorded('refused', ['m1', 'm2']));
    expect(now()).toEqual(['m1', 'm2']);
    // Of another life of the conversation: nothing is known of the first two.
    kept.hear(recorded('given', []));
    expect(now()).toEqual(['m1', 'm2']);
    kept.hear(recorded('given', ['m2']));
    expect(now()).toEqual(['m1']);
    expect([...kept.of('default', 'c2')]).toEqual([]);
    expect(kept.isRefused('default', 'c1')).toBe(false);
    kept.hear(recorded('given', ['m1']));
    kept.hear(recorded('refused', []));
    expect([now(), kept.isRefused('default', 'c1')]).toEqual([[], true]);
    expect(kept.isRefused('default', 'c2')).toBe(false);
    kept.hear(recorded('given', []));
    expect(kept.isRefused('default', 'c1')).toBe(false);
  });

  it('are in no episode that is shown, before the next card and after it', () => {
    const shown = projection(memoryValues());
    shown.apply(requested('c1#1', 5, { card: telling, reasons: [reason as never] }), instant(5));
    shown.apply(alternative('AlternativeRequested', 'c1#1', 6, 'SECRET: I have cancer'), instant(6));
    shown.apply(alternative('AlternativeChosen', 'c1#1', 6, 'SECRET: I have cancer'), instant(6));
    expect(JSON.stringify(shown.episode('default', 'c1#1'))).toContain('SECRET');
    expect(shown.episode('default', 'c1#1')?.consent).toBeNull();
    shown.apply(recorded('refused', ['m2']), instant(9));
    const episode = shown.episode('default', 'c1#1');
    expect(JSON.stringify(episode)).not.toContain('SECRET');
    expect(episode?.consent).toEqual({
      ...{ askedAt: null, answer: 'refused', answeredAt: T0 + 9, basis: 'contract', withheld: 1 },
    });
    shown.apply(recorded('given', ['m2']), instant(10));
    expect(JSON.stringify(shown.episode('default', 'c1#1'))).toContain('SECRET');
  });
});

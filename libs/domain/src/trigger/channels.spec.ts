import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readWrittenPolicy, triggersOf, type Policy } from '#domain/policy';
import { channelFiles } from '../policy/channel-files.fixture.ts';
import { assistant, customer, play, type Line } from './triggers/trigger-spec.fixture.ts';

function policyOf(yaml: string): Policy {
  const read = readWrittenPolicy(yaml, 'policy.yaml');
  if (!read.ok) throw new Error(read.problems.map(({ text }) => text).join('\n'));
  return read.policy;
}

const UNSURE = policyOf(`
channels:
  email: { triggers: { confidence: { threshold: 0.8, consecutive: 1 }, alwaysHuman: [{ name: harm, topics: [safety] }] } }
  voice: { triggers: { silence: { after: 5s } } }`);
const unsure: readonly Line[] = ['c: where is my order', assistant('On its way.', { confidence: 0.6 })];

describe('T14: a conversation', () => {
  it('is decided on by the triggers of its channel, as its trace says', () => {
    expect(play(unsure, { policy: UNSURE, channel: 'chat' }).outcomes).toEqual([]);
    const { outcomes, requested } = play(unsure, { policy: UNSURE, channel: 'email' });
    expect(outcomes).toEqual(['2 escalate low_confidence']);
    expect(requested[0]?.reasons[0]?.detail).toBe('confidence 0.60, below 0.80');
    expect(requested[0]?.rules.find(({ rule }) => rule === 'low_confidence')?.threshold).toBe(
      'below 0.80, 1 in a row',
    );
  });

  it('waits for an answer as long as its channel says', () => {
    const asked: readonly Line[] = ['c: where is my order'];
    const at = (channel: string) => play(asked, { policy: UNSURE, channel, thenMs: 10_000 }).outcomes;
    expect(at('voice')).toEqual(['6 escalate assistant_silent']);
    expect(at('chat')).toEqual([]);
  });

  it('is danger to life by a rule of its channel', () => {
    const danger: readonly Line[] = ['c: i am going to kill myself'];
    const { requested, stored } = play(danger, { policy: UNSURE, channel: 'email' });
    expect(requested[0]?.reasons.map(({ rule }) => rule)).toContain('harm');
    expect(stored).toMatchObject({ episode: { safety: true } });
  });
});

const SMALL: readonly Line[] = [
  'c: hello',
  'a: Hello! How can I help?',
  'c: what are your opening hours',
  assistant('Nine to five.', { confidence: 0.9, intent: 'hours' }),
  customer('thanks', { language: 'en' }),
];
const unrelated = fc.array(fc.constantFrom(...SMALL), { maxLength: 5 });
const channels = fc.constantFrom('chat', 'email', 'voice');

/** What brings a person under every policy, and what does where its rule is on. */
const CALLS: readonly { readonly line: Line; readonly rule: string | null }[] = [
  { line: 'c: i want to talk to a human', rule: null },
  { line: 'c: quiero hablar con una persona', rule: null },
  { line: 'c: i am going to kill myself', rule: 'safety' },
  { line: 'c: i am going to sue you', rule: 'legal' },
  { line: 'c: i want to make a complaint', rule: 'complaint' },
  { line: assistant('I see.', { intent: 'complaint' }), rule: 'complaint' },
];

describe('T14: under every policy with channels', () => {
  it('an explicit request and a topic of category A always escalate, whatever is said before and after', () =>
    fc.assert(
      fc.property(
        channelFiles,
        channels,
        fc.constantFrom(...CALLS),
        unrelated,
        unrelated,
        (file, channel, { line, rule }, before, after) => {
          // A conversation that counts as over within a millisecond is another matter.
          const policy = policyOf(JSON.stringify({ ...file, conversation: {} }));
          const rules = triggersOf(policy, channel).alwaysHuman.map(({ name }) => name);
          fc.pre(rule === null || rules.includes(rule));
          const { outcomes, requested } = play([...before, line, ...after], { policy, channel });
          expect(requested.length, outcomes.join(', ')).toBe(1);
          expect(
            Number(outcomes.find((outcome) => outcome.includes('escalate'))?.split(' ')[0]),
          ).toBeLessThanOrEqual(before.length + 1);
          expect(outcomes.filter((outcome) => outcome.endsWith('withdrawn'))).toEqual([]);
        },
      ),
      { numRuns: 60 },
    ));
});

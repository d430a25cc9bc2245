import { z } from 'zod';
import { duration, listOf, number, share, text, wholeNumber, language, unique } from './fields.ts';
import { DECODING, findingsOf } from './schema-problems.ts';
import { readYaml, type PolicyProblem } from './yaml-positions.ts';

const KINDS = [
  'customer',
  'assistant',
  'failed',
  'button',
  'tier',
  'orderValue',
  'attributes',
  'contacts',
  'wait',
] as const;

const turn = z
  .strictObject({
    customer: z.string().max(10_000).optional().describe('What the customer writes.'),
    assistant: z.string().max(10_000).optional().describe('What the assistant answers.'),
    confidence: share().optional().describe('Of the answer, 0 to 1.'),
    intent: text().optional().describe('As the assistant names it.'),
    failure: z.enum(['fallback', 'no_answer', 'error']).optional().describe('Why the answer is none.'),
    tools: z
      .record(text(), z.enum(['ok', 'failed', 'empty']))
      .optional()
      .describe('What the assistant used for the answer, by name; empty: it found nothing.'),
    failed: text().optional().describe('The assistant did not answer at all, and why.'),
    button: text().optional().describe('The customer presses it to get a person.'),
    tier: text().optional().describe('The tier of the customer becomes known.'),
    orderValue: number({ from: 0, to: 1e12, example: 620 }).optional().describe('It becomes known.'),
    attributes: z
      .record(text(), z.union([text(), z.number(), z.boolean()]))
      .optional()
      .describe('Of the workspace; they become known.'),
    contacts: wholeNumber({ from: 1, to: 11, example: 3 })
      .optional()
      .describe('Contacts of the customer within 7 days, this one included; they become known.'),
    wait: duration().optional().describe('Nobody does anything for this time.'),
  })
  .refine((written) => KINDS.filter((kind) => written[kind] !== undefined).length === 1, {
    error: `a turn is one of ${KINDS.join(', ')}; write exactly one of them`,
  })
  .refine(
    ({ assistant, confidence, intent, failure, tools }) =>
      assistant !== undefined || (confidence ?? intent ?? failure ?? tools) === undefined,
    { error: 'confidence, intent, failure and tools belong to an answer; write them beside "assistant"' },
  );

const expectation = z.strictObject({
  outcome: z
    .enum(['escalate', 'offer', 'collect', 'continue'])
    .describe('What has come of it at its end; collect: the customer is asked something first.'),
  reason: text().optional().describe('Code of one of the reasons, e.g. low_confidence.'),
  rule: text().optional().describe('Name of an alwaysHuman or business rule that applied.'),
  turn: wholeNumber({ from: 1, to: 1000, example: 3 })
    .optional()
    .describe('Number of the turn at which it came, from 1.'),
  category: z.enum(['A', 'B', 'C']).optional().describe('Category of the decision.'),
  queue: text().optional().describe('Where the customer waits.'),
});

const fixtures = listOf(
  z.strictObject({
    name: text().describe('Says what is expected, to people.'),
    channel: text().prefault('chat').describe('Channel of the conversation.'),
    language: language().optional().describe('Declared language of the conversation.'),
    turns: listOf(turn).describe('One second apart.'),
    expect: expectation,
  }),
).check(unique('name', 'conversation'));

/** A conversation and what is expected to come of it under a policy. Times are milliseconds. */
export type PolicyFixture = z.output<typeof fixtures>[number];
export type FixtureTurn = PolicyFixture['turns'][number];

export type WrittenFixtures =
  | { readonly ok: true; readonly fixtures: readonly PolicyFixture[] }
  | { readonly ok: false; readonly problems: readonly PolicyProblem[] };

/** @param fileName only for the problems' text */
export function readPolicyFixtures(yamlText: string, fileName: string): WrittenFixtures {
  const yaml = readYaml(yamlText, fileName);
  if (!yaml.ok) return yaml;
  const decoded = fixtures.safeDecode((yaml.value ?? []) as never, DECODING);
  return decoded.success
    ? { ok: true, fixtures: decoded.data }
    : { ok: false, problems: yaml.located(findingsOf(fixtures, decoded.error)) };
}

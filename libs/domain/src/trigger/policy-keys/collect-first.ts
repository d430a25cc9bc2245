import { z } from 'zod';
import { MINUTE_MS } from '#kernel';
import { TOPIC_CODES, type PHRASES } from '#domain/language';
import { duration, offByDefault, text, texts, unique } from '../../policy/fields.ts';

/** Values that are recognised in an answer. */
const VALUES = [
  'order',
  'booking',
  'reference',
  'account',
  'phone',
  'email',
  'date',
  'amount',
  'address',
] as const satisfies readonly (keyof typeof PHRASES.facts)[];

const QUESTIONS_MAX = 20;
const WAIT_MAX_MS = 10 * MINUTE_MS;

function textsByLanguage() {
  return z
    .record(text(), text())
    .overwrite((written) =>
      Object.fromEntries(Object.entries(written).map(([tag, asked]) => [tag.toLowerCase(), asked])),
    );
}

const question = z.strictObject({
  name: text().describe('Names the question to reports.'),
  ask: textsByLanguage()
    .prefault({})
    .describe('What the customer reads, by language; one of them in the default language of `notices`.'),
  again: textsByLanguage()
    .prefault({})
    .describe(
      'What the customer reads who has said something else, once before a person is offered or called. {}: nothing.',
    ),
  value: z
    .enum(VALUES)
    .optional()
    .describe(
      'What the answer has in it; nobody is asked for it who has said it. Left out: the answer is all that the customer says.',
    ),
  label: text()
    .optional()
    .describe(
      'What stands before the answer on the card. Left out: the name of the value, or of the question.',
    ),
  unlessKnown: texts()
    .prefault([])
    .describe('Attributes of the conversation; where the channel has given one of them nobody is asked.'),
  topics: z
    .array(z.enum(TOPIC_CODES))
    .prefault([])
    .describe(
      'What the conversation is about, as Baton recognises it, for the question to be asked. [] with `intents` []: anything.',
    ),
  intents: texts()
    .prefault([])
    .describe('The same, as the assistant names it; one of `topics` or `intents` is enough.'),
  categories: z
    .array(z.enum(['B', 'C']))
    .prefault(['B', 'C'])
    .describe('Categories of what a person is offered or called for.'),
  off: z.literal(true).optional().describe('Nobody is asked.'),
});

/** A key under `triggers` that no trigger has to itself: what any of them calls for may wait for it. */
export const collectFirst = {
  key: 'collectFirst',
  schema: offByDefault(
    z.strictObject({
      wait: duration()
        .refine((ms) => ms <= WAIT_MAX_MS, {
          error: 'nobody is kept from a person for longer than 10m; write less',
        })
        .prefault('2m')
        .describe('Time for an answer, up to 10m; then a person is offered or called without it.'),
      questions: z
        .array(question)
        .max(QUESTIONS_MAX, `more than ${QUESTIONS_MAX} questions; remove some`)
        .check(unique('name', 'question'))
        .prefault([])
        .describe(
          'The first two that apply are asked, one after the other, and none twice in a conversation.',
        ),
    }),
    2,
  ).describe(
    'What customers are asked before a person is offered or called: two questions at most. Nobody is asked who asks for a person, is in danger, or says what always needs one (category A); whoever asks for a person meanwhile gets one at once.',
  ),
} as const;

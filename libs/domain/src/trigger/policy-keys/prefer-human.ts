import { z } from 'zod';
import { TOPIC_CODES, type TopicCode } from '#domain/language';
import type { AssistantTurn, CustomerTurn } from '#domain/vocabulary';
import { absentMeans, texts } from '../../policy/fields.ts';
import type { TriggersPolicy } from '../define-trigger.ts';
import type { Reading } from '../reading.ts';

/** Emotional topics, negotiations, and what takes several steps: where a person is preferred, by the guide that Baton implements. */
const TOPICS = [
  'fraud',
  'bereavement',
  'hardship',
  'vulnerable',
  'rights',
  'cancellation',
] as const satisfies readonly TopicCode[];

/** A key under `triggers` that no trigger has to itself: the budgets ask it. */
export const preferHuman = {
  key: 'preferHuman',
  schema: absentMeans(
    { topics: [], intents: [] },
    z
      .strictObject({
        topics: z
          .array(z.enum(TOPIC_CODES))
          .prefault([...TOPICS])
          .describe('What Baton recognises in every language that it has words for, however it is put.'),
        intents: texts().prefault([]).describe('Intents that the assistant names.'),
      })
      .prefault({})
      .describe(
        'A person is preferred (category B): the assistant may try, within the smaller budgets that turnBudget, timeBudget and idleBudget have for it.',
      ),
    2,
  ),
} as const;

/** What a budget has for category B beside its limit for all. */
export interface PreferredLimit {
  /** Null: as the others. */
  readonly preferred: number | null;
  readonly matters: Preferred;
}

/** What a budget remembers. */
export interface PreferredMark {
  /** A matter of category B came up. */
  b?: true;
}

interface Preferred {
  readonly topics: ReadonlySet<TopicCode>;
  /** In lower case. */
  readonly intents: ReadonlySet<string>;
}

function preferredOf(triggers: TriggersPolicy): Preferred {
  const { topics, intents } = triggers[preferHuman.key] as z.output<typeof preferHuman.schema>;
  return { topics: new Set(topics), intents: new Set(intents.map((intent) => intent.toLowerCase())) };
}

/** Whether the turn makes the conversation one of category B. */
function isPreferred(
  turn: CustomerTurn | AssistantTurn,
  { topics, intents }: Preferred,
  reading: Reading,
): boolean {
  if (turn.type === 'AssistantTurn') return turn.intent !== null && intents.has(turn.intent.toLowerCase());
  return (
    topics.size > 0 &&
    reading.topics.some(({ code, certainty }) => certainty === 'certain' && topics.has(code))
  );
}

/** @param limit a smaller limit of the same kind @param byDefault as a file has it */
export function byCategory<S extends z.ZodType>(limit: S, byDefault: z.input<S>, isLess: 'fewer' | 'less') {
  const shape = {
    B: limit
      .optional()
      .describe(`Where \`preferHuman\` applies, if it is ${isLess}. Category A waits for no budget.`),
  };
  return z.strictObject(shape).prefault({ B: byDefault } as z.input<z.ZodObject<typeof shape>>);
}

export function preferredLimit(limit: number | undefined, triggers: TriggersPolicy): PreferredLimit {
  return { preferred: limit ?? null, matters: preferredOf(triggers) };
}

/** Remembers that the turn makes the conversation one of category B; nothing where the budget has no limit for it. */
export function markPreferred(
  state: PreferredMark,
  turn: CustomerTurn | AssistantTurn,
  { preferred, matters }: PreferredLimit,
  reading: Reading,
): void {
  if (preferred !== null && state.b !== true && isPreferred(turn, matters, reading)) state.b = true;
}

/** The limit that applies. @param all that of every category */
export function limitFor({ b }: Readonly<PreferredMark>, all: number, { preferred }: PreferredLimit): number {
  return b === true && preferred !== null ? Math.min(all, preferred) : all;
}

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

interface Preferred {
  readonly topics: ReadonlySet<TopicCode>;
  /** In lower case. */
  readonly intents: ReadonlySet<string>;
}

export function preferredOf(triggers: TriggersPolicy): Preferred {
  const { topics, intents } = triggers[preferHuman.key] as z.output<typeof preferHuman.schema>;
  return { topics: new Set(topics), intents: new Set(intents.map((intent) => intent.toLowerCase())) };
}

/** Whether the turn makes the conversation one of category B. */
export function isPreferred(
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

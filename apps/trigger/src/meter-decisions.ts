import { TOPICS } from '#contracts';
import type { EscalationEvent } from '#domain/vocabulary';
import { decisionDelay, newSince, type Registry } from '#platform';
import type { Processor } from '#stream';

/** What trigger writes to that topic as well. */
const NOT_OF_ROUTING: ReadonlySet<string> = new Set([
  'EscalationOffered',
  'QuestionAsked',
  'QuestionEnded',
  'ConsentAsked',
  'ConsentRecorded',
  'AlternativeChosen',
  'CustomerNotified',
] satisfies EscalationEvent['type'][]);

/** Observes how long decisions of routing take until they are on the log: trigger reads them there. */
export function meterDecisions(
  trigger: Processor,
  registry: Registry,
  now: () => number = Date.now,
): Processor {
  const delay = decisionDelay(registry, 'routing');
  const isNew = newSince(now());
  return {
    ...trigger,
    read(record) {
      const addressed = trigger.read(record);
      if (addressed === undefined || record.topic !== TOPICS.escalationEvents) return addressed;
      if (!isNew(record.appendedAt)) return addressed;
      const { type, at } = addressed.input as EscalationEvent;
      if (!NOT_OF_ROUTING.has(type)) delay(at, record.appendedAt);
      return addressed;
    },
  };
}

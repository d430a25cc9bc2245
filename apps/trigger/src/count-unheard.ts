import { Counter } from 'prom-client';
import { unheardLanguage } from '#domain/language';
import type { TriggerInput } from '#domain/trigger';
import type { Registry } from '#platform';
import type { Processor } from '#stream';

const NAME = 'baton_unheard_total';

/** Counts what customers send in languages that no pack hears: of them only the policy's own phrases are heard. */
export function countUnheard(trigger: Processor, registry: Registry): Processor {
  // A service that cannot reach Kafka opens its parts again, with the same registry.
  registry.removeSingleMetric(NAME);
  const unheard = new Counter({
    name: NAME,
    help: 'Conversations and turns of customers that are declared in a language without words of Baton, or written in letters of none.',
    labelNames: ['language'],
    registers: [registry],
  });
  return {
    ...trigger,
    read(record) {
      const addressed = trigger.read(record);
      const input = addressed?.input as TriggerInput | undefined;
      const language =
        input?.type === 'CustomerTurn'
          ? unheardLanguage(input.text, input.language)
          : input?.type === 'ConversationStarted'
            ? unheardLanguage('', input.language)
            : null;
      if (language !== null) unheard.inc({ language });
      return addressed;
    },
  };
}

import { unheardLanguage } from '#domain/language';
import type { TriggerInput } from '#domain/trigger';
import { counter, METRICS, type Registry } from '#platform';
import type { Processor } from '#stream';

/** Counts what customers send in languages that no pack hears: of them only the policy's own phrases are heard. */
export function countUnheard(trigger: Processor, registry: Registry): Processor {
  const unheard = counter(registry, METRICS.unheard);
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

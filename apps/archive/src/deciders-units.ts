import { topicName, type RecordSource } from '#stream';
import { UNITS_TOPIC } from '#stream-kafka';
import { archiveTopics } from './archive.ts';

/** What an archive of a cluster has: every topic with events, and the units of those who decide, so that `baton verify` can repeat them. */
export const kafkaArchiveTopics: readonly string[] = [...archiveTopics, UNITS_TOPIC];

/** Whose decisions `baton verify` repeats; their records in that topic, checkpoints among them, have keys that begin so. */
const DECIDERS = ['trigger.', 'routing.'];

/**
 * Leaves the units of all other tasks out. Those of the archive are among them: each object makes some, which would be the next object, for
 * ever.
 */
export function withUnitsOfDeciders(source: RecordSource): RecordSource {
  return {
    ...source,
    start: (listener) =>
      source.start({
        ...listener,
        records(of, records, progress) {
          const wanted =
            topicName(of) === UNITS_TOPIC
              ? records.filter(({ key }) => DECIDERS.some((decider) => key?.startsWith(decider) === true))
              : records;
          listener.records(of, wanted, progress);
        },
      }),
  };
}

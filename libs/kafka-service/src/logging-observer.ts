import { misplacedText } from '#platform';
import { taskName, type WorkerObserver } from '#stream';
import { concerning, idIn } from './concerning.ts';

/**
 * What a worker has to say about records, as lines of a log: with the conversation that it concerns, and without what somebody may
 * have written, which is in values, reasons and whatever is no id.
 */
export function loggingObserver(
  counters: WorkerObserver,
  log: { warn(fields: object, message: string): void },
): WorkerObserver {
  return {
    ...counters,
    fault(task, kind) {
      counters.fault?.(task, kind);
      log.warn({ task: taskName(task) }, `${kind} fault; the remedy is in progress`);
    },
    deadLettered(task, letter) {
      counters.deadLettered?.(task, letter);
      const { topic, partition, offset, kind } = letter;
      log.warn(
        { task: taskName(task), topic, partition, offset, ...concerning(letter) },
        `a record of ${topic} became a dead letter (${kind}); /v1/dead-letters of the gateway has the reason`,
      );
    },
    misplaced(task, record) {
      counters.misplaced?.(task, record);
      const { topic, partition, offset, wrong } = record;
      const [key, expected] = [idIn(record.key), idIn(record.expected)];
      log.warn(
        { task: taskName(task), topic, partition, offset, wrong, key, expected, ...concerning(record) },
        misplacedText(record),
      );
    },
    skipped(task, record) {
      counters.skipped?.(task, record);
      const { topic, partition, offset, type } = record;
      log.warn(
        { task: taskName(task), topic, partition, offset, type, ...concerning(record) },
        'a record of a newer Baton was passed over: upgrade this service',
      );
    },
  };
}

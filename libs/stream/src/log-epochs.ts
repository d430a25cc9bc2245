import type { TaskId } from './ports/journal.ts';
import type { RecordSource } from './ports/record-source.ts';
import { sourceId } from './records.ts';

/** The epochs of the topics of one task, by what an id is derived from. */
export interface LogEpochs {
  /** @param origin a source partition; anything else (an entity whose deadline has come) has the epoch of the processor's first topic */
  of(origin: string): string;
}

export function createLogEpochs(
  task: TaskId,
  topics: readonly string[],
  epochOf: RecordSource['epochOf'],
): LogEpochs {
  const epochs = new Map<string, string>();
  for (const topic of topics) epochs.set(sourceId(topic, task.partition), epochOf(topic));
  const first = epochs.values().next().value ?? '';
  return { of: (origin) => epochs.get(origin) ?? first };
}

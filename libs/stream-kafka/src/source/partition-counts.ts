/** Topics whose numbers of partitions break what tasks rest on. No second try changes that: the process must end. */
export class PartitionsRefused extends Error {
  override readonly name = 'PartitionsRefused';
  /** Where it is thrown from within kafkajs: don't try again. */
  readonly retriable = false;
}

/** @param counts partitions by topic; 0 where there is none of that name. @throws PartitionsRefused, naming those */
export function mustExist(counts: ReadonlyMap<string, number>): void {
  const missing = [...counts].filter(([, count]) => count === 0).map(([topic]) => topic);
  if (missing.length === 0) return;
  throw new PartitionsRefused(
    `The cluster has no ${missing.length === 1 ? 'topic' : 'topics'} ${missing.join(', ')}. ` +
      'See what is missing with `baton topics plan`, and create it with `baton topics apply`.',
  );
}

/**
 * The number of partitions that all these topics have, which is the number of tasks.
 *
 * @throws PartitionsRefused, naming the topics where they differ, or those that are not there
 */
export function commonPartitionCount(counts: ReadonlyMap<string, number>): number {
  mustExist(counts);
  const [count = 0, ...others] = new Set(counts.values());
  if (others.length > 0) {
    throw new PartitionsRefused(
      'Topics that are read together must have as many partitions as each other, and these have not: ' +
        `${[...counts].map(([topic, partitions]) => `${topic} has ${partitions}`).join(', ')}. ` +
        'Task i owns partition i of each of them: with other numbers, records of one key would meet in no task. ' +
        '`baton topics check` names every topic that differs from the file of topics; one that holds nothing yet can be deleted ' +
        'and created again with `baton topics apply`, for the others see docs/integrate.md, "More partitions".',
    );
  }
  return count;
}

/**
 * @param begunWith partitions that the state of this group was begun with
 * @throws PartitionsRefused where there are others now
 */
export function mustBeBegunWith(group: string, begunWith: number, counts: ReadonlyMap<string, number>): void {
  const changed = [...counts].filter(([, count]) => count !== begunWith);
  if (changed.length === 0) return;
  throw new PartitionsRefused(
    `${changed.map(([topic, count]) => `${topic} has ${count} partitions`).join(', ')}, but ${group} began with ${begunWith}. ` +
      'It does not go on: with another number, keys move to other partitions, so the next event of a conversation would reach a task ' +
      'that does not know it, its state and deadlines would stay behind in the old one, two tasks could decide about it at a time, ' +
      'and the order of its events would be lost. Kafka cannot take partitions away again. The supported way is a new set of topics, ' +
      'filled by replay: (1) stop producers and services; (2) `baton topics apply` with a new topic prefix and the number wanted; ' +
      '(3) copy the records of the source topics to it, by key and in the order of their append times; (4) start services and ' +
      'producers with the new prefix. docs/integrate.md, "More partitions", has every step.',
  );
}

import type { Misplaced } from '#stream';

const REASONS: Readonly<Record<Misplaced['wrong'], string>> = {
  key: 'a record is not under the key of its event',
  partition: 'a record is not in the partition of its key (murmur2, as the Java client does)',
};

/** A line for a log, the same for all of one topic, so that it can be rate-limited; the record itself goes into the fields. */
export function misplacedText({ topic, wrong }: Pick<Misplaced, 'topic' | 'wrong'>): string {
  return `${topic}: ${REASONS[wrong]}; it was applied, but what belongs to it comes to another task: correct its producer`;
}

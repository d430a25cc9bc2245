import { durationText } from '../reading/display-text.ts';
import { table } from '../terminal/text-table.ts';

/** As `GET .../queues` has it. */
export interface QueueStatus {
  readonly queueId: string;
  readonly waiting: number;
  /** ISO 8601; null: nobody waits. */
  readonly oldestRequestedAt: string | null;
  readonly inHand: number;
  readonly later: number;
  readonly isOpen: boolean;
  readonly opensAt: string | null;
  readonly agentsPresent: number;
  readonly agentsAvailable: number;
}

/** @param now in ms since 1970 */
export function queuesText(queues: readonly QueueStatus[], now: number): string {
  return table(
    ['queue', 'waiting', 'longest', 'in hand', 'later', 'available', 'open'],
    queues.map((queue) => [
      queue.queueId,
      String(queue.waiting),
      queue.oldestRequestedAt === null
        ? ''
        : durationText(Math.max(0, now - Date.parse(queue.oldestRequestedAt))),
      ...[queue.inHand, queue.later].map(String),
      `${queue.agentsAvailable} of ${queue.agentsPresent}`,
      openText(queue),
    ]),
  );
}

function openText({ isOpen, opensAt }: QueueStatus): string {
  if (isOpen) return 'yes';
  return opensAt === null ? 'no' : `from ${opensAt.slice(0, 16)}Z`;
}

import type { DeadLetter, OutboundRecord } from '#stream';

export const DEAD_LETTERS = 'dead-letters.v1';

/** One that says of each why it is there. */
export const encodeDeadLetter = ({ topic, partition, value, reason }: DeadLetter): OutboundRecord => ({
  topic: DEAD_LETTERS,
  key: topic,
  partition,
  value,
  headers: { reason },
});

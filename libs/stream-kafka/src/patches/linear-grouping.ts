import type { ProducedMessage } from './internals.ts';

export interface Grouping {
  readonly topic: string;
  readonly partitionMetadata: readonly unknown[];
  readonly messages: readonly ProducedMessage[];
  readonly partitioner: (asked: {
    readonly topic: string;
    readonly partitionMetadata: readonly unknown[];
    readonly message: ProducedMessage;
  }) => number;
}
export type Grouped = Record<number, ProducedMessage[]>;

/**
 * The messages of each partition, in order. kafkajs copies all earlier messages of a partition for each further one: its time is
 * quadratic in the messages of a send. And a message that names its partition need not be shown to the partitioner: kafkajs's own
 * return just that.
 */
export function groupMessages({ topic, partitionMetadata, messages, partitioner }: Grouping): Grouped {
  const grouped: Grouped = {};
  for (const message of messages) {
    const partition = message.partition ?? partitioner({ topic, partitionMetadata, message });
    const group = grouped[partition];
    if (group === undefined) grouped[partition] = [message];
    else group.push(message);
  }
  return grouped;
}

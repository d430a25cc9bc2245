import type { Kafka } from 'kafkajs';
import { loadedAgain, replaceModule, type ProducedMessage } from './internals.ts';

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
 * kafkajs copies all earlier messages of a partition for each further one: its time is quadratic in the messages of a send. And a
 * message that names its partition need not be shown to the partitioner: kafkajs's own return just that.
 * Returns the `Kafka` whose producers group so; the one that `kafkajs` exports holds on to the function that it was loaded with.
 */
export function groupMessagesLinearly(): typeof Kafka {
  replaceModule('producer/groupMessagesPerPartition.js', groupMessages);
  return loadedAgain<typeof Kafka>([
    'producer/sendMessages.js',
    'producer/messageProducer.js',
    'producer/index.js',
    'index.js',
  ]);
}

export function groupMessages({ topic, partitionMetadata, messages, partitioner }: Grouping): Grouped {
  const grouped: Grouped = {};
  if (partitionMetadata.length === 0) return grouped;
  for (const message of messages) {
    const partition = message.partition ?? partitioner({ topic, partitionMetadata, message });
    const group = grouped[partition];
    if (group === undefined) grouped[partition] = [message];
    else group.push(message);
  }
  return grouped;
}

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { patchedKafka } from './apply.ts';
import { internal } from './internals.ts';
import { groupMessages, type Grouped, type Grouping } from './linear-grouping.ts';

const messages = fc.array(
  fc.record(
    { key: fc.string(), value: fc.string(), partition: fc.nat(7) },
    { requiredKeys: ['key', 'value'] },
  ),
);
/** As kafkajs's: the partition that the message names, else one that follows from its key. */
const partitioner: Grouping['partitioner'] = ({ message }) =>
  message.partition ?? String(message.key).length % 8;

test('messages are grouped as kafkajs groups them', () => {
  // Not `internal`: what stands there is ours once the patches are applied.
  const stock = ({ topic, partitionMetadata, messages: all }: Grouping): Grouped =>
    all.reduce<Grouped>((grouped, message) => {
      const partition = partitioner({ topic, partitionMetadata, message });
      return { ...grouped, [partition]: [...(grouped[partition] ?? []), message] };
    }, {});
  fc.assert(
    fc.property(messages, (all) => {
      const asked: Grouping = { topic: 't', partitionMetadata: [{}], messages: all, partitioner };
      expect(groupMessages(asked)).toEqual(stock(asked));
    }),
  );
});

test('a topic without partitions has no groups', () => {
  const asked: Grouping = { topic: 't', partitionMetadata: [], messages: [{ value: 'v' }], partitioner };
  expect(groupMessages(asked)).toEqual({});
});

test('producers group half a million messages of one partition', () => {
  patchedKafka();
  const group = internal<(asked: Grouping) => Grouped>('producer/groupMessagesPerPartition.js');
  const all = Array.from({ length: 500_000 }, () => ({ value: 'v', partition: 3 }));
  const grouped = group({ topic: 't', partitionMetadata: [{}], messages: all, partitioner });
  // kafkajs would copy 125 thousand million of them before it came here.
  expect(grouped[3]).toHaveLength(all.length);
});

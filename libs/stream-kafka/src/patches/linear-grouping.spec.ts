import fc from 'fast-check';
import { expect, test } from 'vitest';
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

test('half a million messages of one partition are grouped', () => {
  const all = Array.from({ length: 500_000 }, () => ({ value: 'v', partition: 3 }));
  const grouped = groupMessages({ topic: 't', partitionMetadata: [{}], messages: all, partitioner });
  // kafkajs would copy 125 thousand million of them before it came here.
  expect(grouped[3]).toHaveLength(all.length);
});

import fc from 'fast-check';
import { afterEach, expect, test, vi } from 'vitest';
import { patchedKafka } from './apply.ts';
import { internal, type ProducedMessage } from './internals.ts';
import { encodeProduce, type ProduceOptions } from './lean-produce.ts';
import { FRONT_BYTES } from './request-frame.ts';

interface Request {
  encode(): Promise<{ readonly buffer: Buffer }>;
}
const stock = internal<(options: ProduceOptions) => Request>('protocol/requests/produce/v3/request.js');
const NOW = Date.UTC(2026, 2, 1);

afterEach(() => vi.useRealTimers());

const text = fc.oneof(fc.string({ maxLength: 80 }), fc.string({ unit: 'binary', maxLength: 80 }));
const bytes = fc.oneof(
  { weight: 5, arbitrary: fc.uint8Array({ maxLength: 300 }) },
  // Around the lengths at which the length of the record takes another byte.
  {
    weight: 1,
    arbitrary: fc.integer({ min: 8_100, max: 8_200 }).map((length) => new Uint8Array(length).fill(7)),
  },
);
const buffer = bytes.map((some) => Buffer.from(some));
const messages: fc.Arbitrary<ProducedMessage> = fc.record(
  {
    key: fc.oneof(text, buffer, fc.constant(null)),
    value: fc.oneof(text, buffer, fc.constant(null)),
    timestamp: fc.integer({ min: NOW - 2 ** 33, max: NOW + 2 ** 33 }).map(String),
    headers: fc.dictionary(text, fc.oneof(text, buffer, fc.array(text, { maxLength: 3 })), { maxKeys: 4 }),
  },
  { requiredKeys: ['value'] },
);
const options: fc.Arbitrary<ProduceOptions> = fc.record({
  acks: fc.constantFrom(-1, 1),
  timeout: fc.nat(60_000),
  transactionalId: fc.constantFrom(null, 'baton.trigger.3'),
  producerId: fc.oneof(fc.constant(-1), fc.bigInt({ min: 0n, max: 2n ** 62n }).map(String)),
  producerEpoch: fc.nat(32_767),
  topicData: fc.array(
    fc.record({
      topic: fc.string({ minLength: 1 }),
      partitions: fc.array(
        fc.record({
          partition: fc.nat(100),
          firstSequence: fc.nat(),
          messages: fc.array(messages, { minLength: 1, maxLength: 6 }),
        }),
        { maxLength: 3 },
      ),
    }),
    { maxLength: 3 },
  ),
});

test('a produce request always has the bytes that kafkajs itself would have sent', async () => {
  vi.useFakeTimers({ now: NOW, toFake: ['Date'] });
  await fc.assert(
    fc.asyncProperty(options, async (some) => {
      const theirs = (await stock(some).encode()).buffer;
      expect(encodeProduce(some, NOW).subarray(FRONT_BYTES).equals(theirs)).toBe(true);
    }),
    { numRuns: 500 },
  );
});

const thousand: ProduceOptions = {
  acks: -1,
  timeout: 30_000,
  topicData: [
    {
      topic: 't',
      partitions: [
        { partition: 0, messages: Array.from({ length: 1_000 }, (_, n) => ({ key: `${n}`, value: 'text' })) },
      ],
    },
  ],
};

test('a thousand records need no buffer each', async () => {
  patchedKafka();
  const { requests } = internal<{
    readonly requests: {
      readonly Produce: {
        protocol(asked: {
          readonly version: number;
        }): (some: ProduceOptions) => { readonly request: Request };
      };
    };
  }>('protocol/requests');
  const allocated = vi.spyOn(Buffer, 'alloc');
  const { buffer: encoded } = await requests.Produce.protocol({ version: 7 })(thousand).request.encode();
  const buffers = allocated.mock.calls.length;
  allocated.mockRestore();
  expect(encoded.length).toBeGreaterThan(10_000);
  expect(buffers).toBeLessThan(10);
});

test('values that are no Node buffers are sent as the bytes they are', () => {
  const body = (value: Uint8Array): Buffer => {
    const topicData = [{ topic: 't', partitions: [{ partition: 0, messages: [{ value }] }] }];
    return encodeProduce({ ...thousand, topicData }, NOW).subarray(FRONT_BYTES);
  };
  expect(body(new Uint8Array([1, 2, 3]))).toEqual(body(Buffer.from([1, 2, 3])));
});

import { expect, test } from 'vitest';
import { patchedKafka } from './apply.ts';
import { internal } from './internals.ts';

interface Produce {
  readonly versions: readonly string[];
  protocol(asked: { readonly version: number }): (options: object) => {
    readonly response: { parse(data: object): Promise<unknown> };
  };
}

test("a producer of kafkajs's own in the same process still gets the error when a partition was refused", async () => {
  patchedKafka();
  const { Produce } = internal<{ readonly requests: { readonly Produce: Produce } }>(
    'protocol/requests',
  ).requests;
  const refused = { topics: [{ topicName: 't', partitions: [{ partition: 0, errorCode: 6 }] }] };
  for (const version of Produce.versions.map(Number)) {
    const { response } = Produce.protocol({ version })({ acks: -1, timeout: 1, topicData: [] });
    await expect(response.parse(refused)).rejects.toThrow(/not the leader/);
  }
});

import { expect, test } from 'vitest';
import { patchedKafka } from './apply.ts';
import { internal } from './internals.ts';

interface Answer {
  readonly topicMetadata: readonly {
    readonly topicErrorCode: number;
    readonly partitionMetadata: readonly object[];
  }[];
}

patchedKafka();
const { requests } = internal<{
  readonly requests: {
    readonly Metadata: {
      protocol(version: object): (asked: object) => {
        readonly response: { parse(answer: Answer): Promise<Answer> };
      };
    };
  };
}>('protocol/requests');

const NO_LEADER = 5;
const NO_LISTENER = 72;
const TOPIC_DENIED = 29;
const UNKNOWN_TOPIC = 3;

function parsed(partitionErrorCode: number, topicErrorCode = 0): Promise<Answer> {
  const partitionMetadata = [
    { partitionErrorCode: 0, partitionId: 0, leader: 1 },
    { partitionErrorCode, partitionId: 1, leader: -1 },
  ];
  return requests.Metadata.protocol({ version: 6 })({ topics: ['t'] }).response.parse({
    topicMetadata: [{ topicErrorCode, partitionMetadata }],
  });
}

test.each([NO_LEADER, NO_LISTENER])(
  'a partition without a leader (%s) is in the answer, with the others',
  async (code) => {
    const { topicMetadata } = await parsed(code);
    expect(topicMetadata[0]?.partitionMetadata).toMatchObject([
      { partitionId: 0, leader: 1 },
      { partitionId: 1, leader: -1 },
    ]);
  },
);

test('any other error of a partition or a topic is thrown', async () => {
  await expect(parsed(TOPIC_DENIED)).rejects.toThrow(/authorized/i);
  await expect(parsed(NO_LEADER, UNKNOWN_TOPIC)).rejects.toThrow(/does not host/);
});

import { changeMetadataRequests } from './metadata-requests.ts';

interface Partition {
  readonly partitionErrorCode: number;
}
interface Metadata {
  readonly topicMetadata: readonly { readonly partitionMetadata: readonly Partition[] }[];
}
interface Asking {
  readonly response: {
    /** Throws the first error of the answer. */
    parse(answer: Metadata): Promise<Metadata>;
  };
}

/** It has no leader, or none that listens where we ask. */
const LEADERLESS: ReadonlySet<number> = new Set([5, 72]);

/**
 * kafkajs takes a whole answer about topics for an error where one partition of them has no leader: then nothing can be sent to any other
 * partition of the topic either. Here such a partition is there, with a leader below 0, and only what is sent to it fails (send-partitions.ts).
 */
export function passOverLeaderlessPartitions(): void {
  changeMetadataRequests<object, Asking>(({ response, ...rest }) => {
    const parse = async (answer: Metadata): Promise<Metadata> => {
      await response.parse(withLeadersOnly(answer));
      return answer;
    };
    return { ...rest, response: { ...response, parse } };
  });
}

function withLeadersOnly(answer: Metadata): Metadata {
  const topicMetadata = answer.topicMetadata.map((topic) => ({
    ...topic,
    partitionMetadata: topic.partitionMetadata.filter(
      ({ partitionErrorCode }) => !LEADERLESS.has(partitionErrorCode),
    ),
  }));
  return { ...answer, topicMetadata };
}

import type { Kafka } from 'kafkajs';
import { waitForConcurrentTransactions } from './concurrent-transactions.ts';
import { tellThatBrokersAreAway } from './brokers-away.ts';
import { cacheTransactionCoordinators } from './coordinator-cache.ts';
import { encodeProduceRequestsInOneBuffer } from './lean-produce.ts';
import { writeFramesBeforeBodies } from './request-frame.ts';
import { askForBrokersAlone } from './metadata-of-none.ts';
import { passOverLeaderlessPartitions } from './leaderless-partitions.ts';
import { measureByMonotonicTime } from './monotonic-time.ts';
import { patchRequestQueueTimer } from './request-queue-timer.ts';
import { sendEachPartitionOnce } from './send-partitions.ts';
import { mustBeKnownKafkajs } from './version.ts';

let patched: typeof Kafka | undefined;

/**
 * kafkajs with all of our patches, for the whole process. Its clients come from the class that this returns, never from `kafkajs`
 * itself. Throws where another version is installed than the one that the patches were written against.
 */
export function patchedKafka(): typeof Kafka {
  if (patched === undefined) {
    mustBeKnownKafkajs();
    patchRequestQueueTimer();
    measureByMonotonicTime();
    tellThatBrokersAreAway();
    askForBrokersAlone();
    passOverLeaderlessPartitions();
    cacheTransactionCoordinators();
    waitForConcurrentTransactions();
    encodeProduceRequestsInOneBuffer();
    writeFramesBeforeBodies();
    patched = sendEachPartitionOnce();
  }
  return patched;
}

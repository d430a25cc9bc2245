import type { BrokerAddress } from '../client/broker-link.ts';
import type { KafkaClient } from '../client/kafka-client.ts';
import { createPause } from './pause.ts';
import { NO_ERROR, topicLayout, UNKNOWN_TOPIC_OR_PARTITION } from './topic-layout.ts';

/** A partition whose leader is looked for. */
export interface Sought {
  /** As the source has it. */
  readonly logicalTopic: string;
  readonly partition: number;
  /** Attempts in a row that brought nothing: the more, the longer the pause before the next. */
  readonly failures: number;
}

/** What a search is made for. */
export interface SearchWork<Partition extends Sought> {
  /** Those that have no leader now: the search goes on until there are none. */
  leaderless(): readonly Partition[];
  found(partition: Partition, leader: number, address: BrokerAddress): void;
  /** @param code of Kafka, why it has no leader */
  notFound(partition: Partition, code: number): void;
  /** The cluster gave no answer. */
  failed(partitions: readonly Partition[], error: unknown): void;
  /** All results of one search were reported. */
  looked(): void;
}

/** Looks for leaders, again and again, one look at a time, as long as there is a partition without one. */
export interface LeaderSearch {
  /** There may be something to look for. */
  begin(): void;
  /** The same, and what is there now does not wait for the pause to end. */
  hurry(): void;
  /** Resolves when no more of the work is called. */
  close(): Promise<void>;
}

/** Pauses between attempts to reach a partition: 50 ms, then twice as long each time. */
const PAUSE_FIRST_MS = 50;
const PAUSE_MAX_MS = 500;

export function createLeaderSearch<Partition extends Sought>(
  client: KafkaClient,
  work: SearchWork<Partition>,
): LeaderSearch {
  const pause = createPause();
  let isClosed = false;
  let isSearching = false;
  let searching: Promise<void> = Promise.resolve();

  async function search(): Promise<void> {
    for (let all = work.leaderless(); !isClosed && all.length > 0; all = work.leaderless()) {
      const waitMs = Math.min(...all.map(pauseMs));
      if (waitMs > 0) await pause.wait(waitMs);
      await look(work.leaderless());
    }
    isSearching = false;
  }

  async function look(sought: readonly Partition[]): Promise<void> {
    if (isClosed || sought.length === 0) return;
    const topics = [...new Set(sought.map(({ logicalTopic }) => logicalTopic))];
    try {
      const layout = await topicLayout(client, topics);
      if (isClosed) return;
      for (const one of sought) {
        const topic = layout.topics.get(one.logicalTopic);
        const leader = topic?.leaders.get(one.partition);
        const address = layout.brokers.get(leader ?? -1);
        const code = topic?.error ?? NO_ERROR;
        if (leader !== undefined && address !== undefined) work.found(one, leader, address);
        else work.notFound(one, code === NO_ERROR ? UNKNOWN_TOPIC_OR_PARTITION : code);
      }
    } catch (error) {
      work.failed(sought, error);
    }
    work.looked();
  }

  function begin(): void {
    if (isSearching) return;
    isSearching = true;
    searching = search();
  }

  return {
    begin,
    hurry() {
      pause.end();
      begin();
    },
    async close() {
      isClosed = true;
      pause.end();
      await searching;
    },
  };
}

function pauseMs({ failures }: Sought): number {
  return failures === 0 ? 0 : Math.min(PAUSE_MAX_MS, PAUSE_FIRST_MS * 2 ** (failures - 1));
}

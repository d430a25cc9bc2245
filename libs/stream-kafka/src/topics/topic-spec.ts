/** A topic as it is to be. */
export interface TopicSpec {
  /** Logical: without the cluster's prefix. */
  readonly name: string;
  readonly partitions: number;
  readonly replicationFactor: number;
  /** Kafka's own names and values; those that follow from the number of copies are in `settingsOf`. */
  readonly config: ReadonlyMap<string, string>;
}

const MIN_IN_SYNC = 'min.insync.replicas';

/**
 * The settings of the topic where it has this many copies: as many must be in sync as the file says, but one fewer than there are
 * (at least 1), so that one broker can be away.
 */
export function settingsOf(spec: TopicSpec, copies: number): ReadonlyMap<string, string> {
  const inSync = spec.config.get(MIN_IN_SYNC);
  if (inSync === undefined) return spec.config;
  const possible = Math.max(1, Math.min(Number(inSync), copies - 1));
  return new Map([...spec.config, [MIN_IN_SYNC, String(possible)]]);
}

/** A topic as the cluster has it. */
export interface FoundTopic {
  readonly partitions: number;
  /** Of the partition that has the fewest. */
  readonly replicationFactor: number;
  /** Every setting that the brokers know, with the value in force. */
  readonly settings: ReadonlyMap<string, FoundSetting>;
}

export interface FoundSetting {
  readonly value: string;
  /** Set on this topic; otherwise a default of the brokers. */
  readonly ownToTopic: boolean;
}

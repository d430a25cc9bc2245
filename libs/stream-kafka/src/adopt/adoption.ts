import type { KafkaClientOptions } from '../client/kafka-client.ts';

export interface AdoptOptions extends KafkaClientOptions {
  /** As the services have it; default `baton`. */
  readonly group?: string;
  /** Processors that decide: they go on with what they know. */
  readonly deciders: readonly string[];
  /** Processors that write records elsewhere: they begin with the first record of this cluster. */
  readonly readers: readonly string[];
  /** Topics that are read, and those that deciders append to; some are both. */
  readonly inputs: readonly string[];
  readonly outputs: readonly string[];
  /** Only says what would be. */
  readonly dryRun: boolean;
}

/** What a mirrored cluster holds, and how its tasks go on. */
export interface Adoption {
  readonly partitions: readonly MirroredPartition[];
  readonly tasks: readonly AdoptedTask[];
}

export interface MirroredPartition {
  readonly topic: string;
  readonly partition: number;
  readonly records: number;
  /** Of its last record, in ms since 1970: what the lost cluster appended later is not here. Null: there is none. */
  readonly lastAppendedAt: number | null;
}

export interface AdoptedTask {
  readonly task: string;
  /**
   * `goesOn`: from what it knew after `unit`. `fromStart`: with the first record of this cluster; what it knew is not needed.
   * `forgot`: the same, since nothing that it knew is here. `wasAdopted`: by an earlier run that ended before others were.
   */
  readonly how: 'goesOn' | 'fromStart' | 'forgot' | 'wasAdopted';
  /** The unit of the lost cluster after which it goes on; 0: before its first. */
  readonly unit: number;
  /** The time of the task then, in ms since 1970. */
  readonly time: number;
  /** Later units that the changelog has, and that are undone since records are missing that they appended. */
  readonly undone: number;
  /** Records that later units appended and that are here: what they say is decided again. */
  readonly decidedAgain: number;
  /** Of inputs: records that the task may know already and reads again, and those after them. */
  readonly readAgain: number;
  readonly toRead: number;
}

/** Nothing was changed; `reason` says why. */
export class AdoptionRefused extends Error {
  override readonly name = 'AdoptionRefused';
  readonly reason: 'running' | 'adopted' | 'nothing';

  constructor(reason: AdoptionRefused['reason'], message: string) {
    super(message);
    this.reason = reason;
  }
}

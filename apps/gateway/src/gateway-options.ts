import type { Codec } from '#contracts';
import type { Health, Logger, Registry } from '#platform';
import type { LogExtent } from '#lmdb-store';
import type { RecordAppender, RecordSource } from '#stream';
import type { GatewayConfig } from './gateway-config.ts';
import type { FurtherFolding } from './reading/kept-projection.ts';

/** How the gateway reads a log; each runtime gives one. */
export interface GatewayLog {
  /** A new source of every partition of these topics, not started; for this process alone, independent of consumer groups. */
  tail(topics: readonly string[]): RecordSource;
  /** Which log it is and what it holds of these topics, asked anew at every call. */
  extent(topics: readonly string[]): Promise<LogExtent>;
}

/** A process that decides, and the newest feature level that it knows. */
export interface WorkerLevel {
  /** What it runs, for people: `trigger`. */
  readonly processor: string;
  readonly host: string;
  readonly featureLevel: number;
}

export interface GatewayOptions {
  readonly config: GatewayConfig;
  readonly appender: RecordAppender;
  readonly log: GatewayLog;
  readonly codec: Codec;
  readonly health: Health;
  readonly metrics: Registry;
  readonly logger: Logger;
  /** The processes that decide now, and the newest feature level that each knows. */
  readonly workers: () => Promise<readonly WorkerLevel[]>;
  /** Processors that each have a worker before a feature level is activated: a task that nobody runs cannot learn of it. */
  readonly deciders: readonly string[];
  /** Folder on a local disk for the projection; it may be deleted, and is rebuilt from the log then. */
  readonly projectionDir: string;
  /** What else is folded with it. */
  readonly further?: FurtherFolding;
}

/** For Nest's injection. */
export const OPTIONS = Symbol('GatewayOptions');
export const TAIL = Symbol('LogTail');
export const GATE = Symbol('LogGate');
export const METRICS = Symbol('GatewayMetrics');

import type { Codec } from '#contracts';
import type { Health, Logger, Registry } from '#platform';
import type { Offset, RecordAppender, RecordSource, SourceId } from '#stream';
import type { GatewayConfig } from './gateway-config.ts';

/** How the gateway reads a log; each runtime gives one. */
export interface GatewayLog {
  /** A new source of every partition of these topics, not started; for this process alone, independent of consumer groups. */
  tail(topics: readonly string[]): RecordSource;
  /** For every partition of these topics, the offset after its last durable record. */
  ends(topics: readonly string[]): Promise<ReadonlyMap<SourceId, Offset>>;
}

export interface GatewayOptions {
  readonly config: GatewayConfig;
  readonly appender: RecordAppender;
  readonly log: GatewayLog;
  readonly codec: Codec;
  readonly health: Health;
  readonly metrics: Registry;
  readonly logger: Logger;
}

/** For Nest's injection. */
export const OPTIONS = Symbol('GatewayOptions');
export const TAIL = Symbol('LogTail');
export const METRICS = Symbol('GatewayMetrics');

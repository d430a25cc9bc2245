import type { Codec } from '#contracts';
import { NotProvisioned, type RecordAppender } from '#stream';
import type { GatewayLog, GatewayOptions } from './gateway-options.ts';

/** All that the gateway needs of a log. */
type LogParts = Pick<GatewayOptions, 'appender' | 'log' | 'codec' | 'workers'>;

/** A log that opens after the HTTP API listens, so that probes are answered meanwhile. */
export interface LateLog {
  /** Throws NotProvisioned until the log is open: callers get 503 with Retry-After, the projection retries by itself. */
  readonly parts: LogParts;
  opened(parts: LogParts): void;
}

export function lateLog(): LateLog {
  let open: LogParts | undefined;
  const now = (): LogParts => {
    if (open === undefined) throw new NotProvisioned('The log is not open yet.');
    return open;
  };
  const appender: RecordAppender = {
    append: async (records, at) => now().appender.append(records, at),
    probe: async () => now().appender.probe?.(),
  };
  const log: GatewayLog = {
    tail: (topics) => now().log.tail(topics),
    extent: async (topics) => now().log.extent(topics),
  };
  const codec: Codec = {
    prepare: (values) => now().codec.prepare(values),
    decode: (topic: string, value: Uint8Array) => now().codec.decode(topic, value) as never,
    encode: (topic, event) => now().codec.encode(topic, event),
    outbound: (event) => now().codec.outbound(event),
    deadLetterRecord: (letter) => now().codec.deadLetterRecord(letter),
    decodeDeadLetter: (value) => now().codec.decodeDeadLetter(value),
  };
  const workers = async () => now().workers();
  return { parts: { appender, log, codec, workers }, opened: (parts) => void (open = parts) };
}

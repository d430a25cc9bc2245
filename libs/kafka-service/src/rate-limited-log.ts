import type { KafkaLog } from '#stream-kafka';

/** A message is logged at most once in this time per level; the next one counts how many were left out. */
const EVERY_MS = 60_000;
/** Messages that are remembered. */
const KINDS_MAX = 200;

/**
 * Rate-limits repeated messages, so that one recurring condition (a broker that is away refuses connections several times a
 * second) does not drown out everything else. Debug messages are not limited.
 */
export function rateLimitedLog(log: KafkaLog): KafkaLog {
  const kinds = new Map<string, { readonly at: number; leftOut: number }>();

  const limited = (level: 'info' | 'warn' | 'error') => (fields: object, message: string) => {
    const kind = `${level} ${message}`;
    const now = performance.now();
    const last = kinds.get(kind);
    if (last !== undefined && now - last.at < EVERY_MS) {
      last.leftOut += 1;
      return;
    }
    kinds.delete(kind);
    if (kinds.size >= KINDS_MAX) kinds.delete(kinds.keys().next().value ?? '');
    kinds.set(kind, { at: now, leftOut: 0 });
    const leftOut = last?.leftOut ?? 0;
    log[level](leftOut === 0 ? fields : { ...fields, leftOut }, message);
  };

  return {
    debug: (fields, message) => log.debug(fields, message),
    info: limited('info'),
    warn: limited('warn'),
    error: limited('error'),
  };
}

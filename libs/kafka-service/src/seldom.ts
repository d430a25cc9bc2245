import type { KafkaLog } from '#stream-kafka';

/** The same message of the same level is told once in so long; what was left out is counted in the next one. */
const EVERY_MS = 60_000;
/** Messages that are remembered. */
const KINDS_MAX = 200;

/**
 * A log in which one thing that happens again and again (a broker that is away answers no connection, several times a second)
 * does not drown everything else. Debug is left as it is: who asks for it wants all.
 */
export function seldom(log: KafkaLog): KafkaLog {
  const kinds = new Map<string, { readonly at: number; leftOut: number }>();

  const told = (level: 'info' | 'warn' | 'error') => (fields: object, message: string) => {
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
    info: told('info'),
    warn: told('warn'),
    error: told('error'),
  };
}

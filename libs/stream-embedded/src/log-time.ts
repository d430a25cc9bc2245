import { instant, laterOf } from '#kernel';
import type { Instant } from '#kernel';
import { sealJson } from '#lmdb-store';
import type { Environment } from './environment.ts';
import { readJson } from './tables.ts';

/**
 * Whose time the log has (adr/0004). A log is born without an era; the first record from outside decides:
 * history   it came with a time of its own. Records carry the times they are imported with, what tasks write carries
 *           the task's time, and the clock fires nothing: only records move time.
 * live      it came without. Time is this machine's, never earlier than what a partition was stamped with before.
 * From history a log goes live with the first record that has no time of its own, and never back.
 */
export type Era =
  | { readonly kind: 'unborn' }
  | { readonly kind: 'history' }
  | { readonly kind: 'live'; readonly since: Instant };

const KEY = Buffer.from('era');

export function readEra(env: Environment): Era {
  return readJson<Era>(env, env.meta, KEY, 'the era') ?? { kind: 'unborn' };
}

/** Inside a transaction. */
export function writeEra(env: Environment, era: Era): void {
  env.meta.putSync(KEY, sealJson(KEY, era));
}

/** The era after a record from outside, with a time of its own or not. */
export function eraAfter(era: Era, importedAt: Instant | undefined, now: Instant): Era {
  if (era.kind === 'live') return era;
  if (importedAt === undefined) return { kind: 'live', since: now };
  return era.kind === 'history' ? era : { kind: 'history' };
}

/**
 * What a record is stamped with, before it is compared with the partition's last stamp.
 * @param own the time that it is imported with, or the time of the task that writes it
 */
export function stampOf(era: Era, own: Instant | undefined, from: 'outside' | 'task', now: Instant): Instant {
  if (era.kind !== 'live') return own ?? now;
  if (own === undefined || from === 'task') return now;
  return laterOf(own, era.since);
}

export const systemTime = (): Instant => instant(Date.now());

import { instant } from '#kernel';
import type { Instant } from '#kernel';
import { SEAL_BYTES, seal, unseal } from '#lmdb-store';
import { CHAIN_BYTES, FIRST_CHAIN } from './chunk.ts';
import { WORDS } from './environment.ts';
import type { Environment } from './environment.ts';
import type { LogId } from './keys.ts';

/** Where the log of one topic partition ends. */
export interface Head {
  /** Offset of the next record. */
  readonly next: number;
  /** Append time of the last record; 0 where there is none. */
  readonly time: Instant;
  readonly chain: Buffer;
}

const EMPTY_HEAD: Head = { next: 0, time: instant(0), chain: FIRST_CHAIN };

const headKey = (log: LogId): Buffer => {
  const key = Buffer.allocUnsafe(4);
  key.writeUInt32BE(log, 0);
  return key;
};

export function readHead(env: Environment, log: LogId): Head {
  const key = headKey(log);
  const sealed = env.heads.get(key);
  if (sealed === undefined) return EMPTY_HEAD;
  const body = unseal(key, sealed, () => `${env.dir}: the end of log ${log}`, WORDS.remedy);
  return {
    next: body.readUIntLE(0, 6),
    time: instant(body.readUIntLE(6, 6)),
    chain: body.subarray(12, 12 + CHAIN_BYTES),
  };
}

/** Inside a transaction. */
export function writeHead(env: Environment, log: LogId, head: Head): void {
  const sealed = Buffer.allocUnsafe(SEAL_BYTES + 12 + CHAIN_BYTES);
  sealed.writeUIntLE(head.next, SEAL_BYTES, 6);
  sealed.writeUIntLE(head.time, SEAL_BYTES + 6, 6);
  sealed.set(head.chain, SEAL_BYTES + 12);
  const key = headKey(log);
  env.heads.putSync(key, seal(key, sealed));
}

import { createHash } from 'node:crypto';
import { Fenced } from '#stream';
import type { Offset, SourceId } from '#stream';
import { openEnvironment } from './lmdb-environment.ts';
import { afterPrefix } from './lmdb-keys.ts';
import { seal, SEAL_BYTES, sealJson, unseal } from './sealed.ts';
import type { StoreMessages } from './store-messages.ts';

/** What the values in the file are as of, written in the transaction that made it so. */
export interface ValueNote {
  readonly format: number;
  readonly epochs: Readonly<Record<string, string>>;
  readonly position: readonly (readonly [SourceId, Offset])[];
  /** Of the process that has it, so that two do not write to one file. */
  readonly owner: string;
  /** See `machineRun`. */
  readonly machine: string;
  /** Everything is on the disk: it was closed as it should be. */
  readonly flushed: boolean;
}

/** JSON by key, in an lmdb file. Reading throws Corrupt where a byte has changed. */
export interface ValueFile {
  note(): ValueNote | undefined;
  /** The text of a value. */
  get(key: string): string | undefined;
  /** @param from a key to begin at */
  scan(prefix: string, from?: string): Iterable<readonly [key: string, text: string]>;
  /** One transaction; null removes. Throws DiskFull; Fenced where another process has written to the file since it was taken. */
  write(values: Iterable<readonly [string, string | null]>, note: ValueNote): void;
  /** Takes the file: from now on the others' writes are refused. */
  take(note: ValueNote): void;
  flush(): Promise<void>;
  close(): Promise<void>;
}

const WORDS: StoreMessages = { name: 'projection', remedy: 'It is rebuilt from the log.' };
const NOTE = Buffer.from('note');
/** Below lmdb's limit for a key. */
const PLAIN_KEY_BYTES_MAX = 1_900;

/** Throws Corrupt where the file is damaged, DiskFull, an error with the remedy where the folder cannot be used. */
export function openValueFile(dir: string): ValueFile {
  const tables = ['values', 'meta'] as const;
  const env = openEnvironment({ dir, tables, mode: 'owner', words: WORDS, absent: '' });
  const { values, meta } = env.tables;
  const textOf = (key: Buffer, sealed: Buffer): string =>
    unseal(key, sealed, () => `${dir}: ${key.toString()}`, WORDS.remedy).toString('utf8');

  function noteNow(): ValueNote | undefined {
    const sealed = meta.get(NOTE);
    return sealed && (JSON.parse(textOf(NOTE, sealed)) as ValueNote);
  }

  return {
    note: noteNow,
    get(key) {
      const bytes = bytesOf(key);
      const sealed = values.get(bytes);
      return sealed && textOf(bytes, sealed);
    },
    *scan(prefix, from = prefix) {
      const bytes = Buffer.from(prefix);
      const range = {
        ...(from !== '' && { start: bytesOf(from) }),
        ...(prefix !== '' && { end: afterPrefix(bytes) }),
      };
      for (const { key, value } of values.getRange(range)) yield [key.toString('utf8'), textOf(key, value)];
    },
    write(changes, note) {
      env.transact(() => {
        if (noteNow()?.owner !== note.owner) {
          throw new Fenced(
            `Another process writes to ${dir}: give each process a folder of its own, and restart this one.`,
          );
        }
        for (const [key, text] of changes) {
          const bytes = bytesOf(key);
          if (text === null) values.removeSync(bytes);
          else values.putSync(bytes, sealText(bytes, text));
        }
        meta.putSync(NOTE, sealJson(NOTE, note));
      });
    },
    take(note) {
      env.transact(() => meta.putSync(NOTE, sealJson(NOTE, note)));
    },
    flush: () => env.flush(),
    close: () => env.close(),
  };
}

function bytesOf(key: string): Buffer {
  const bytes = Buffer.from(key);
  if (bytes.length <= PLAIN_KEY_BYTES_MAX) return bytes;
  const hashed = createHash('sha256').update(bytes).digest();
  return Buffer.concat([bytes.subarray(0, PLAIN_KEY_BYTES_MAX - hashed.length), hashed]);
}

function sealText(key: Buffer, text: string): Buffer {
  const sealed = Buffer.allocUnsafe(SEAL_BYTES + Buffer.byteLength(text));
  sealed.write(text, SEAL_BYTES);
  return seal(key, sealed);
}

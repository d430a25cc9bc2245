import { gunzipSync, zstdDecompressSync } from 'node:zlib';
import { decompressLz4 } from './lz4.ts';
import { decompressSnappy } from './snappy.ts';

/** A batch that inflates to more than it could hold by any broker's settings is damaged or an attack. */
const INFLATED_BYTES_MAX = 256 * 1024 * 1024;

/**
 * The records of a compressed batch. All codecs of the protocol are read: gzip and zstd by Node, snappy and lz4 by ours, since what a
 * platform's producers choose is not ours to say.
 *
 * @param failed makes the error for a batch that cannot be decompressed
 */
export function decompress(codec: number, packed: Buffer, failed: (what: string) => Error): Buffer {
  try {
    switch (codec) {
      case 1:
        return gunzipSync(packed, { maxOutputLength: INFLATED_BYTES_MAX });
      case 2:
        return decompressSnappy(packed, INFLATED_BYTES_MAX);
      case 3:
        return decompressLz4(packed, INFLATED_BYTES_MAX);
      case 4:
        return zstdDecompressSync(packed, { maxOutputLength: INFLATED_BYTES_MAX });
    }
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw failed(`its ${NAMES[codec]} compression is damaged (${reason}).`);
  }
  throw failed(
    `it is compressed by codec ${codec}, which this version does not know. Set compression.type=zstd on the topic.`,
  );
}

const NAMES = ['no', 'gzip', 'snappy', 'lz4', 'zstd'];

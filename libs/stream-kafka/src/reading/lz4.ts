import { repeat } from './snappy.ts';

const MAGIC = 0x184d2204;
/** Of the frame's flags. */
const HAS_BLOCK_CHECKSUMS = 0x10;
const HAS_CONTENT_SIZE = 0x08;
const HAS_DICTIONARY = 0x01;
/** Of a block's length: the block is stored as it is. */
const IS_STORED = 0x80000000;
/** Blocks inflate to 64 kB, 256 kB, 1 MB or 4 MB at most, by the frame's number 4 to 7. */
const blockBytesMax = (number: number): number => 1 << (8 + 2 * number);

/**
 * A frame of lz4 (lz4_Frame_format.md), which a producer makes of each batch. The frame's own checksums are not looked at: the batch
 * has one over all of it. Throws on damaged input and past `bytesMax`.
 */
export function decompressLz4(packed: Buffer, bytesMax: number): Buffer {
  if (packed.readUInt32LE(0) !== MAGIC) throw new Error('it is not an lz4 frame');
  const flags = packed.readUInt8(4);
  if ((flags & HAS_DICTIONARY) !== 0) throw new Error('it needs a dictionary');
  const blockMax = blockBytesMax((packed.readUInt8(5) >>> 4) & 7);
  let at = 6 + ((flags & HAS_CONTENT_SIZE) !== 0 ? 8 : 0) + 1;
  let out: Buffer = Buffer.allocUnsafeSlow(Math.min(bytesMax, Math.max(blockMax, 4 * packed.length)));
  let end = 0;
  for (;;) {
    const head = packed.readUInt32LE(at);
    at += 4;
    if (head === 0) return out.subarray(0, end);
    const length = head & ~IS_STORED;
    if (at + length > packed.length) throw new Error('a block ends outside of the batch');
    const needed = end + blockMax;
    if (needed > out.length) out = grown(out, end, needed, bytesMax);
    const block = packed.subarray(at, at + length);
    end = (head & IS_STORED) === 0 ? inflate(block, out, end) : stored(block, out, end);
    at += length + ((flags & HAS_BLOCK_CHECKSUMS) !== 0 ? 4 : 0);
  }
}

function grown(out: Buffer, end: number, needed: number, bytesMax: number): Buffer {
  if (end >= bytesMax) throw new Error(`it inflates to more than ${bytesMax} bytes`);
  const larger = Buffer.allocUnsafeSlow(Math.min(bytesMax, Math.max(needed, 2 * out.length)));
  out.copy(larger, 0, 0, end);
  return larger;
}

function stored(block: Buffer, out: Buffer, end: number): number {
  if (end + block.length > out.length) throw new Error('a block is too long');
  out.set(block, end);
  return end + block.length;
}

/** One block (lz4_Block_format.md): literals, then a copy of what was before, again and again; the last has literals only. */
function inflate(block: Buffer, out: Buffer, from: number): number {
  let at = 0;
  let end = from;
  const extended = (length: number): number => {
    if (length !== 15) return length;
    let total = length;
    let byte: number;
    do {
      byte = block.readUInt8(at++);
      total += byte;
    } while (byte === 255);
    return total;
  };
  while (at < block.length) {
    const token = block[at++]!;
    const literals = extended(token >>> 4);
    if (at + literals > block.length || end + literals > out.length) throw new Error('a literal is too long');
    out.set(block.subarray(at, at + literals), end);
    at += literals;
    end += literals;
    if (at === block.length) return end;
    const back = block.readUInt16LE(at);
    at += 2;
    end = repeat(out, end, back, extended(token & 15) + 4);
  }
  return end;
}

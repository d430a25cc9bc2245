/** The Java client frames snappy: this head (8 bytes), version and compatibility (4 bytes each), then blocks of length and bytes. */
const XERIAL_MAGIC = Buffer.from([0x82, 0x53, 0x4e, 0x41, 0x50, 0x50, 0x59, 0x00]);
const XERIAL_HEAD_BYTES = 16;

/** Snappy, framed as the Java client does or bare as librdkafka may. Throws on damaged input and past `bytesMax`. */
export function decompressSnappy(packed: Buffer, bytesMax: number): Buffer {
  if (!packed.subarray(0, XERIAL_MAGIC.length).equals(XERIAL_MAGIC)) return decompressBlock(packed, bytesMax);
  const blocks: Buffer[] = [];
  let left = bytesMax;
  for (let at = XERIAL_HEAD_BYTES; at < packed.length;) {
    const length = packed.readInt32BE(at);
    at += 4;
    if (length < 0 || at + length > packed.length) throw new Error('a block ends outside of the batch');
    const block = decompressBlock(packed.subarray(at, at + length), left);
    blocks.push(block);
    left -= block.length;
    at += length;
  }
  return blocks.length === 1 ? blocks[0]! : Buffer.concat(blocks);
}

/** One block of snappy: the length it inflates to, then literals and copies (google/snappy, format_description.txt). */
function decompressBlock(packed: Buffer, bytesMax: number): Buffer {
  let at = 0;
  let size = 0;
  for (let unit = 1, more = true; more; unit *= 128) {
    const byte = packed.readUInt8(at++);
    size += (byte & 0x7f) * unit;
    more = byte > 0x7f;
  }
  if (size > bytesMax) throw new Error(`it inflates to more than ${bytesMax} bytes`);
  const out = Buffer.allocUnsafeSlow(size);
  let end = 0;
  while (at < packed.length) {
    const tag = packed[at++]!;
    const kind = tag & 3;
    if (kind === 0) {
      let length = (tag >>> 2) + 1;
      if (length > 60) {
        const lengthBytes = length - 60;
        length = packed.readUIntLE(at, lengthBytes) + 1;
        at += lengthBytes;
      }
      if (at + length > packed.length || end + length > size) throw new Error('a literal is too long');
      out.set(packed.subarray(at, at + length), end);
      at += length;
      end += length;
      continue;
    }
    let length: number;
    let back: number;
    if (kind === 1) {
      length = ((tag >>> 2) & 7) + 4;
      back = ((tag >>> 5) << 8) | packed.readUInt8(at);
      at += 1;
    } else {
      length = (tag >>> 2) + 1;
      back = kind === 2 ? packed.readUInt16LE(at) : packed.readUInt32LE(at);
      at += kind === 2 ? 2 : 4;
    }
    end = repeat(out, end, back, length);
  }
  if (end !== size) throw new Error(`it holds ${end} bytes and not ${size}`);
  return out;
}

/** Appends `length` bytes that begin `back` bytes before `end`; they may overlap what they make. Returns the new end. */
export function repeat(out: Buffer, end: number, back: number, length: number): number {
  const from = end - back;
  if (back === 0 || from < 0 || end + length > out.length)
    throw new Error('a copy reaches outside of the batch');
  if (back >= length) out.copyWithin(end, from, from + length);
  else for (let i = 0; i < length; i += 1) out[end + i] = out[from + i]!;
  return end + length;
}

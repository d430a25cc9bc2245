import { internal } from './internals.ts';

/** What kafkajs writes requests with: the first `offset` bytes of `buf` are written. */
export interface Encoder {
  buf: Buffer;
  offset: number;
  readonly buffer: Buffer;
  writeEncoder: (this: Encoder, written: Encoder) => Encoder;
}

/** Room for what kafkajs puts before the body of a request: size, API and its version, correlation id, client id. */
export const FRONT_BYTES = 512;
/** Written bytes with room before them: from `start` on. */
const withRoom = new WeakMap<Encoder, { readonly whole: Buffer; readonly start: number }>();

/**
 * kafkajs copies a request twice to put its head and then its size before it, each time into zeroed memory of twice the length.
 * A body that was written with room before it takes them there.
 */
export function writeFramesBeforeBodies(): void {
  const { prototype } = internal<{ readonly prototype: Encoder }>('protocol/encoder.js');
  const copyBehind = prototype.writeEncoder;
  prototype.writeEncoder = function (written) {
    const room = withRoom.get(written);
    if (room === undefined || room.start < this.offset) return copyBehind.call(this, written);
    const start = room.start - this.offset;
    room.whole.set(this.buffer, start);
    this.buf = room.whole.subarray(start);
    this.offset = this.buf.length;
    withRoom.set(this, { whole: room.whole, start });
    return this;
  };
}

/** The bytes of `whole` after the first FRONT_BYTES as an encoder's; what comes before them is put into those. */
export function bodyWithRoom(whole: Buffer): Encoder {
  const Written = internal<new (size: number) => Encoder>('protocol/encoder.js');
  const body = new Written(0);
  body.buf = whole.subarray(FRONT_BYTES);
  body.offset = body.buf.length;
  withRoom.set(body, { whole, start: FRONT_BYTES });
  return body;
}

import { expect, test, vi } from 'vitest';
import { patchedKafka } from './apply.ts';
import { internal } from './internals.ts';
import { bodyWithRoom, FRONT_BYTES, type Encoder } from './request-frame.ts';

patchedKafka();
const EncoderOfTheirs =
  internal<new () => Encoder & { writeBuffer(bytes: Buffer): Encoder }>('protocol/encoder.js');
const createRequest =
  internal<
    (asked: {
      readonly correlationId: number;
      readonly clientId: string;
      readonly request: { readonly apiKey: number; readonly apiVersion: number; encode(): Promise<Encoder> };
    }) => Promise<Encoder>
  >('protocol/request.js');

const BODY = Buffer.alloc(100_000, 'body');
const framed = (encode: () => Encoder, clientId = 'test'): Promise<Encoder> =>
  createRequest({
    correlationId: 7,
    clientId,
    request: { apiKey: 0, apiVersion: 7, encode: async () => encode() },
  });
const copied = (): Encoder => new EncoderOfTheirs().writeBuffer(BODY);
const withRoom = (): Encoder => bodyWithRoom(Buffer.concat([Buffer.alloc(FRONT_BYTES), BODY]));

test('a request whose body has room before it is the same request', async () => {
  expect((await framed(withRoom)).buffer.equals((await framed(copied)).buffer)).toBe(true);
});

test('its body is not copied', async () => {
  const body = withRoom();
  const allocated = vi.spyOn(Buffer, 'alloc');
  const request = await framed(() => body);
  const large = allocated.mock.calls.filter(([bytes]) => bytes > 1_000).length;
  allocated.mockRestore();
  expect(request.buffer.buffer).toBe(body.buf.buffer);
  expect(large).toBe(0);
});

test('where the room does not suffice it is copied as ever', async () => {
  const longName = 'c'.repeat(FRONT_BYTES);
  expect((await framed(withRoom, longName)).buffer.equals((await framed(copied, longName)).buffer)).toBe(
    true,
  );
});

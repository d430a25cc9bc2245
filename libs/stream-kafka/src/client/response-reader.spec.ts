import fc from 'fast-check';
import { expect, test } from 'vitest';
import { responseReader } from './response-reader.ts';

test('answers are the same however the bytes of the connection are cut', () => {
  fc.assert(
    fc.property(
      fc.array(fc.uint8Array({ minLength: 4, maxLength: 40 }), { maxLength: 8 }),
      fc.array(fc.integer({ min: 1, max: 30 }), { minLength: 1, maxLength: 50 }),
      (answers, cuts) => {
        const sent = Buffer.concat(
          answers.flatMap((answer) => {
            const length = Buffer.alloc(4);
            length.writeInt32BE(answer.length);
            return [length, answer];
          }),
        );
        const read: Uint8Array[] = [];
        const reader = responseReader((answer) => read.push(Uint8Array.from(answer)));
        const packet = Buffer.alloc(30);
        for (let at = 0, i = 0; at < sent.length; i += 1) {
          const length = sent.copy(packet, 0, at, at + cuts[i % cuts.length]!);
          reader(packet.subarray(0, length));
          at += length;
        }
        expect(read).toEqual(answers.map((answer) => Uint8Array.from(answer)));
      },
    ),
  );
});

test.each([-1, 0, 3, 0x7fffffff])('%i is refused as the length of an answer', (length) => {
  const head = Buffer.alloc(4);
  head.writeInt32BE(length);
  expect(() => responseReader(() => {})(head)).toThrow(/not a length of an answer/);
});

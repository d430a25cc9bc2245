import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { saidNowIn } from './said-now.ts';

const saidNow = saidNowIn([
  { wrote: ['wrote'], header: ['from', 'original message'], signOff: ['kind regards', 'thanks'] },
]);
const words = (text: string) =>
  saidNow(text)
    .split(/[\s.,]+/)
    .filter((word) => word !== '')
    .join(' ');

describe('what is said now', () => {
  it.each([
    ['a quoted line', 'it is still broken\n> please hold for an agent', 'it is still broken'],
    [
      'all below the head of a quoted mail',
      'no change yet\n\nOn Mon, 3 March 2026 at 10:11, Ann Lee wrote:\nDear Sir\nask an operator',
      'no change yet',
    ],
    ['a forwarded mail', 'see below\n----- Original Message -----\nspeak to the manager', 'see below'],
    ['a block of headers', 'see below\nFrom: Ann\nSent: Monday\nget me a person', 'see below'],
    ['a signature', 'where is it?\n\nKind regards,\nAnn Lee\nRegional Manager', 'where is it?'],
    ['a signature behind dashes', 'where is it?\n--\nAnn Lee\nCustomer Care Agent', 'where is it?'],
    [
      'a menu',
      'it says\n1. Billing\n2. Orders\n3. Speak to an agent\nand then stops',
      'it says and then stops',
    ],
    ['a long quotation', 'it tells me "please wait for an agent now" and stops', 'it tells me and stops'],
  ])('is without %s', (_, text, expected) => {
    expect(words(text)).toBe(expected);
  });
  it.each([
    ['a stressed word', 'i want a "real person"'],
    ['a list of two', 'my wishes:\n- a refund\n- a call from a person'],
    [
      'thanks before more is said',
      'thanks\nbut can you put me through to somebody who can really sort this out?',
    ],
    ['a text that is nothing but a quotation', '"get me a person right now"'],
    ['a text that only quotes', '> get me a person'],
    ['an arrow inside a line', 'price > 5 get me a person'],
  ])('keeps %s', (_, text) => {
    expect(saidNow(text)).toBe(text);
  });
  it('is always as long as the text, whatever it is', () => {
    const lines = fc.array(
      fc.oneof(
        fc.string({ unit: 'binary', maxLength: 30 }),
        fc.constantFrom(
          '> a',
          '--',
          'Kind regards',
          'On 3 March Ann wrote:',
          '1. a',
          '"a b c d e"',
          '',
          'From: x',
        ),
      ),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(lines, (some) => {
        const text = some.join('\n');
        expect(saidNow(text)).toHaveLength(text.length);
        expect(saidNow(saidNow(text))).toHaveLength(text.length);
      }),
    );
  });
});

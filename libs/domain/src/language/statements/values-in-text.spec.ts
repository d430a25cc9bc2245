import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { valuesIn } from './values-in-text.ts';

const said = (text: string, before = '') =>
  valuesIn(text, before).map(({ label, value, negated }) => `${negated ? 'not ' : ''}${label}: ${value}`);

describe('values of a turn', () => {
  it.each([
    ['it costs £64.00, instead of 512,30 €', ['Amount: £64.00', 'Amount: 512,30 €']],
    ['389 euro. am 3.11. gekauft', ['Amount: 389 euro', 'Date: 3.11.']],
    ['the wedding is Saturday 14 June', ['Date: Saturday 14 June']],
    ['el 19 de agosto', ['Date: 19 de agosto']],
    ['am 18. Juli', ['Date: 18. Juli']],
    ['to flat 6, 40 Quarry Road, BS5 7QT please', ['Address: flat 6, 40 Quarry Road, BS5 7QT']],
    ['a la avda. de la Paz 88, 3º B, 46210 Picanya', ['Address: avda. de la Paz 88, 3º B, 46210 Picanya']],
    ['auf Hafenstr. 4, 24103 Kiel', ['Address: Hafenstr. 4, 24103 Kiel']],
    ['au 12 rue, ou rue des Lilas 4', ['Detail: 12', 'Address: rue des Lilas 4']],
    ['ring 07700 900862 or +34 612 555 019', ['Phone: 07700 900862', 'Phone: +34 612 555 019']],
    ['card ending 4471', ['Ending in: 4471']],
    ['visa terminada en 9034', ['Ending in: 9034']],
    ['error P-409 again', ['Error: P-409']],
    ['jedes mal fehler ID-17', ['Error: ID-17']],
    ['mandant 40077', ['Account: 40077']],
    ['my booking QK7M2P', ['Booking code: QK7M2P']],
    ['a Dell HL-L2350DW', ['Number: HL-L2350DW']],
    ['tracking PX 5530 1187 GB', ['Number: PX 5530 1187 GB']],
    ['ana@mail.example', ['E-mail: ana@mail.example']],
    ['order no 12345678', ['Order number: 12345678']],
    ['my phone no is 0171 2345678', ['Phone: 0171 2345678']],
    ['error no 40077, invoice no 66712', ['Error: 40077', 'Reference: 66712']],
    ['el pedido no es 7712345', ['not Order number: 7712345']],
    ['رقم الطلب 7712345', ['Order number: 7712345']],
    ['يوم 15 يناير', ['Date: 15 يناير']],
    ['मेरा ऑर्डर नंबर 7712345 है, 15 जनवरी', ['Order number: 7712345', 'Date: 15 जनवरी']],
    ['no 7712345', ['not Number: 7712345']],
    ['claim HH/2026/00417', ['Number: HH/2026/00417']],
    ['Vorgang 2025/118834', ['Reference: 2025/118834']],
    ['DR 551-9082, WG 4/882-107', ['Number: DR 551-9082', 'Number: WG 4/882-107']],
    ['my car is KX19 VDU', ['Number: KX19 VDU']],
    ['the 10th at 4pm', ['Date: the 10th', 'Date: 4pm']],
    ['ab dem 12. in Kiel, um 10:21', ['Date: dem 12.', 'Date: 10:21']],
    ['not Thursday, Friday 23rd at 8am', ['not Date: Thursday', 'Date: Friday 23rd at 8am']],
    ['y el viernes no, el jueves', ['not Date: viernes', 'Date: jueves']],
    ['I waited 45 minutes', ['Detail: 45']],
    ['1 290 € for 14 people', ['Amount: 1 290 €', 'Detail: 14']],
    ['it is not 7712345 but 7712346', ['not Number: 7712345', 'Number: 7712346']],
  ])('%s', (text, values) => {
    expect(said(text)).toEqual(values);
  });

  it.each([
    ['the direct debit of £396 went out', 'direct debit of £396'],
    ['its £89 of food gone', '£89 of food gone'],
    ['14 pacientes citados', '14 pacientes citados'],
    ['my serial E10Z-044-518 reads 21,906', 'serial E10Z-044-518'],
    ['the funeral is in Harare on the 24th', 'Harare on the 24th'],
    ['QF-88K-203', null],
    ['me cobraron sin franquicia los 96 €', 'sin franquicia los 96 €'],
    ['der 12. geht doch nicht', 'der 12. geht doch nicht'],
    ['I never got the refund of £40', 'never got the refund of £40'],
    ['30 euro hab ich übrigens auch nicht bekommen', '30 euro hab ich übrigens auch nicht'],
    ['nobody said that it is not so and they took out of my account £40', null],
  ])('stand among the words that say what they are: %s', (text, context) => {
    expect(valuesIn(text, '')[0]?.context).toBe(context);
  });

  it('names a code by what the assistant asked for', () => {
    expect(said('HX-77201', 'Sorry! Could you tell me the order number?')).toEqual([
      'Order number: HX-77201',
    ]);
    expect(said('CR-20771', '¿Número de reserva y camarote?')).toEqual(['Booking code: CR-20771']);
    expect(said('HX-77201', 'Your order 12 is late.')).toEqual(['Number: HX-77201']);
  });

  it.each(['hello', 'no A4'])('none: %s', (text) => {
    expect(said(text)).toEqual([]);
  });

  it('are always bounded, and stand in the turn', () => {
    const text = fc.string({
      unit: fc.constantFrom('0', '7', ' ', '-', '.', ',', '£', 'a', 'Z', '(', '+'),
      maxLength: 400,
    });
    fc.assert(
      fc.property(text, (turn) => {
        const values = valuesIn(turn, '');
        return values.length <= 12 && values.every(({ value }) => turn.includes(value) || turn.includes(' '));
      }),
    );
  });
});

import { describe, expect, it } from 'vitest';
import { factsIn } from './facts-in-text.ts';

describe('facts of a turn', () => {
  it.each([
    ['my order number is 4711', ['Order number: 4711']],
    ['pedido nº 12345', ['Order number: 12345']],
    ['رقم الطلب 12345678', ['Order number: 12345678']],
    ['طلبي رقم 12345678 لم يصل', ['Order number: 12345678']],
    ['رقم الفاتورة هو 77201', ['Reference: 77201']],
    ['मेरा ऑर्डर नंबर 12345678 है', ['Order number: 12345678']],
    ['शिकायत संख्या 77201', ['Reference: 77201']],
    ['mitt ärende 77201', ['Reference: 77201']],
  ])('%s', (text, facts) => {
    expect(factsIn(text).map(({ label, value }) => `${label}: ${value}`)).toEqual(facts);
  });

  it.each(['reorder 4711', 'طلبات 4711', 'order in 2 days'])('none: %s', (text) => {
    expect(factsIn(text)).toEqual([]);
  });
});

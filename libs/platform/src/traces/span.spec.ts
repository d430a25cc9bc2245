import { describe, expect, it } from 'vitest';
import { readTraceparent, traceparentOf } from './span.ts';

const TRACE = '0af7651916cd43dd8448eb211c80319c';
const SPAN = 'b7ad6b7169203331';

describe('a traceparent', () => {
  it.each([
    ['that is kept', `00-${TRACE}-${SPAN}-01`],
    ['with other flags as well', `00-${TRACE}-${SPAN}-03`],
    ['of a later version, with more behind it', `01-${TRACE}-${SPAN}-01-more`],
  ])('%s names a span', (_, header) =>
    expect(readTraceparent(header)).toEqual({ traceId: TRACE, spanId: SPAN }),
  );

  it.each([
    ['that is not there', undefined],
    ['of a trace that its caller does not keep', `00-${TRACE}-${SPAN}-00`],
    ['of the version that there is none of', `ff-${TRACE}-${SPAN}-01`],
    ['without a trace', `00-${'0'.repeat(32)}-${SPAN}-01`],
    ['without a span', `00-${TRACE}-${'0'.repeat(16)}-01`],
    ['in capitals', `00-${TRACE.toUpperCase()}-${SPAN}-01`],
    ['with something before it', ` 00-${TRACE}-${SPAN}-01`],
    ['of flags that are longer', `00-${TRACE}-${SPAN}-011`],
    ['of nonsense', 'nonsense'],
  ])('%s names none', (_, header) => expect(readTraceparent(header)).toBeUndefined());

  it('is written as it is read', () => {
    const span = { traceId: TRACE, spanId: SPAN };
    expect(readTraceparent(traceparentOf(span))).toEqual(span);
  });
});

import { expect, it } from 'vitest';
import { table } from './text-table.ts';

it('aligns words to the left and numbers to the right', () => {
  expect(
    table(
      ['domain', 'escalated', 'share'],
      [
        ['airline', '12', '0.5 %'],
        ['fastfood', '1,204', '31.0 %'],
      ],
    ),
  ).toBe(
    [
      'domain    escalated   share',
      '--------  ---------  ------',
      'airline          12   0.5 %',
      'fastfood      1,204  31.0 %',
    ].join('\n'),
  );
});

it('prints its header where there are no rows', () => {
  expect(table(['a', 'bc'], [])).toBe('a  bc\n-  --');
});

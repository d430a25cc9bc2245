import { expect, it } from 'vitest';
import { WrittenByNewer } from '#kernel';
import { Corrupt, NewerFormat, unreadable } from './index.ts';

it.each([
  ['itself', new WrittenByNewer('its form is version 9')],
  [
    'within another',
    new Error('agent/ana: its form is version 9', { cause: new WrittenByNewer('version 9') }),
  ],
])('what a newer version wrote is refused by name: %s', (_where, cause) => {
  const fault = unreadable('workspace/w', cause);
  expect(fault).toBeInstanceOf(NewerFormat);
  expect(fault.message).toMatch(
    /^The stored state of workspace\/w cannot be read: .*version 9.*go on with the newer version/,
  );
});

it('what cannot be read is Corrupt, with the remedy', () => {
  const fault = unreadable('conversation/w/c', new SyntaxError('Unexpected token'));
  expect(fault).toBeInstanceOf(Corrupt);
  expect(fault.message).toMatch(/conversation\/w\/c cannot be read: Unexpected token.* from a backup/);
});

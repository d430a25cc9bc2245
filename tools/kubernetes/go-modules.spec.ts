import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { verify } from './go-modules.ts';

const archive = Buffer.from('what was released');
const checksum = createHash('sha256').update(archive).digest('hex');

it('takes an archive that has the checksum', () => {
  expect(() => verify(archive, checksum, 'here')).not.toThrow();
});

it('refuses one of which a byte differs, and says where it is from', () => {
  const altered = Buffer.from('what was releasee');
  expect(() => verify(altered, checksum, 'https://example.com/go.zip')).toThrow(
    /https:\/\/example\.com\/go\.zip has the checksum .* not unpacked/,
  );
});

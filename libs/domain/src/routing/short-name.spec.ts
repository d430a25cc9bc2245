import { describe, expect, it } from 'vitest';
import { shortName } from './short-name.ts';

describe('A short name', () => {
  it('is FNV-1a in 32 bits, in base 36', () => {
    expect(shortName('')).toBe((0x811c9dc5).toString(36));
    expect(shortName('a')).toBe((0xe40c292c).toString(36));
    expect(shortName('foobar')).toBe((0xbf9cf968).toString(36));
  });
});

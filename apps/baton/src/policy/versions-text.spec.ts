import { expect, it } from 'vitest';
import type { PolicyVersion } from './policy-client.ts';
import { versionsText } from './versions-text.ts';

const version: PolicyVersion = {
  ...{ version: 1, hash: 'a'.repeat(64), name: 'calm', state: 'staged' },
  ...{ stagedBy: null, stagedAt: null, stagedReason: null },
  ...{ activatedBy: null, activatedAt: null, activatedReason: null },
};
const staged = { stagedBy: 'ana', stagedAt: '2026-11-29T14:05:00.000Z', stagedReason: 'for Monday' };
const activated = { activatedBy: 'mia', activatedAt: '2026-11-30T08:00:00.000Z', activatedReason: null };

it('shows who staged and who activated each version, the newest first', () => {
  const lines = versionsText('shop', [
    { ...version, ...staged, version: 3 },
    { ...version, ...staged, ...activated, version: 2, state: 'active' },
    { ...version, ...activated, version: 1, state: 'retired' },
  ]).split('\n');
  expect(lines.slice(2)).toEqual([
    '      3  staged   calm  aaaaaaaaaaaa  staged 2026-11-29T14:05:00.000Z     ana  for Monday',
    '      2  active   calm  aaaaaaaaaaaa  activated 2026-11-30T08:00:00.000Z  mia',
    '                                      staged 2026-11-29T14:05:00.000Z     ana  for Monday',
    '      1  retired  calm  aaaaaaaaaaaa  activated 2026-11-30T08:00:00.000Z  mia',
  ]);
});

it('says so where there is none', () => {
  expect(versionsText('shop', [])).toMatch(/under the built-in policy/);
});

import type { Exception } from './difference.ts';

/** What this version decides or says differently from the recorded one, on purpose. */
export const EXCEPTIONS: readonly Exception[] = [
  {
    why: 'The trace names a rule that the recorded version did not have.',
    allows: (path, recorded) => /^\.event\.rules\[.*\]$/.test(path) && recorded === undefined,
  },
  {
    why: 'An episode needs nothing of a requirement that the recorded version did not have.',
    allows: (path, recorded, decided) =>
      /^\.event\.requirements\.\w+$/.test(path) && recorded === undefined && isNothing(decided),
  },
];

function isNothing(needed: unknown): boolean {
  return needed === null || needed === 0 || ['{}', '[]'].includes(JSON.stringify(needed));
}

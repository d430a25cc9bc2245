import type { Exception } from './difference.ts';

/** What this version decides or says differently from the recorded one, on purpose. */
export const EXCEPTIONS: readonly Exception[] = [
  {
    why: 'The trace names a rule that the recorded version did not have.',
    allows: (path, recorded) => /^\.event\.rules\.\d+$/.test(path) && recorded === undefined,
  },
];

import { linear } from './linear.ts';

/** One line a scorer. */
export const SCORERS = [linear] as const;

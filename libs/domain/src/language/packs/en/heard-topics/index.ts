import type { Listening } from '../../../language-pack.ts';
import { safety } from './safety.ts';

/** What customers write about in English that calls for a person, or may. */
export const englishTopicsHeard: NonNullable<Listening['topics']> = { safety };

import type { Listening } from '../../../language-pack.ts';
import { medical } from './medical.ts';
import { safety } from './safety.ts';
import { violence } from './violence.ts';

export const topics: NonNullable<Listening['topics']> = { safety, medical, violence };

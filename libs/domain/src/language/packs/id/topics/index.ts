import type { Listening } from '../../../language-pack.ts';
import { medical } from './medical.ts';
import { safety } from './safety.ts';
import { violence } from './violence.ts';

/** What customers write about in Indonesian and Malay that calls for a person, or may. */
export const indonesianTopics: NonNullable<Listening['topics']> = { safety, medical, violence };

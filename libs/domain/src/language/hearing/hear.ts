import type { Language } from '#domain/vocabulary';
import { moodIn } from '../mood/index.ts';
import { primaryLanguage } from '../primary-language.ts';
import { PACKS } from '../packs/index.ts';
import { repetitionIn } from '../repetition/index.ts';
import { askedIn, assistantIn, promisedIn } from './asked.ts';
import { createHearing } from './hear-turn.ts';
import { listenersOf } from './listener.ts';

/** What a turn of the customer says, in every language that we know. Time is linear in the length of the turn. */
export const hearTurn = createHearing(PACKS);

const ASSISTANT = assistantIn(listenersOf(PACKS));

/** What a turn of the assistant asks, in every language that we know. */
export const readAsked = askedIn(PACKS, ASSISTANT);

/** What a turn of the assistant promises, in every language that we know. */
export const readPromise = promisedIn(ASSISTANT);

const LISTENING = new Set(
  PACKS.filter(({ listening }) => listening !== undefined).map(({ language }) => language),
);

/** Whether requests are heard in a language, by BCP 47 tag. */
export function listensTo(language: Language): boolean {
  return LISTENING.has(primaryLanguage(language));
}

/** The mood of a turn, in every language that has words for it. */
export const readMood = moodIn(PACKS);

/** How alike turns are, in every language that we know. */
export const readRepetition = repetitionIn(PACKS);

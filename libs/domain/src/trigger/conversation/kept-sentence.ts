import type { StatementKind } from '#domain/language';
import { SAID, type KeptSentence } from './conversation.ts';

/** What the sentence is among those that are kept. */
export function isSaid({ k }: KeptSentence, kind: StatementKind | 'topic' | 'first'): boolean {
  return k.includes(SAID[kind]);
}

/** Whether it is of what is wanted no more, or not before something else. */
export function isSettled({ k }: KeptSentence): boolean {
  return isGivenUp({ k }) || k.includes(SAID.left);
}

/** Whether it is done, or was given up: what is left for another matter may hold still. */
export function isGivenUp({ k }: Pick<KeptSentence, 'k'>): boolean {
  return k.includes(SAID.settled);
}

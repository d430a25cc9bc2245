import type { StatementKind } from '#domain/language';
import { SAID, type KeptSentence } from './conversation.ts';

/** What the sentence is among those that are kept. */
export function isSaid({ k }: KeptSentence, kind: StatementKind | 'topic' | 'first'): boolean {
  return k.includes(SAID[kind]);
}

export function isSettled({ k }: KeptSentence): boolean {
  return k.includes(SAID.settled);
}

import { describe, expect, it } from 'vitest';
import type { Alternative, Language } from '#domain/vocabulary';
import { readChoice } from '../hearing/choice-talk.ts';
import { readTurn } from '../hearing/read-turn.ts';
import { readWaitingTalk } from '../hearing/waiting-talk.ts';
import { english, PACKS } from './index.ts';

/** What customers write while they wait for a person. */
interface WaitingSentences {
  readonly howLong: readonly string[];
  readonly neverMind: readonly string[];
  readonly picks: Readonly<Record<Alternative, readonly string[]>>;
  /** By place in the list, from 1. */
  readonly numbers: readonly (readonly [text: string, number: number])[];
  /** Neither about the wait nor a choice, also right after an offer. */
  readonly none: readonly string[];
}

/** The sentences are heard by the pack of the language; `none` by no pack at all. */
export function hearsThoseWhoWait(language: Language, sentences: WaitingSentences): void {
  const talk = (text: string, of: Language | null = language) => readWaitingTalk(readTurn(text), of);
  const choice = (text: string, isAnswer = false, of: Language | null = language) =>
    readChoice(readTurn(text), of, isAnswer);

  describe(`those who wait and write in "${language}"`, () => {
    it.each(sentences.howLong)('ask how long: %s', (text) => {
      expect([talk(text), talk(text, null), choice(text, true)]).toEqual(['how_long', 'how_long', null]);
    });
    it.each(sentences.neverMind)('need nobody any more: %s', (text) => {
      expect([talk(text), talk(text, null), choice(text, true)]).toEqual(['never_mind', 'never_mind', null]);
    });
    it.each(
      Object.entries(sentences.picks).flatMap(([alternative, texts]) =>
        texts.map((text) => [text, alternative] as const),
      ),
    )('pick: %s (%s)', (text, alternative) => {
      expect([choice(text), choice(text, false, null), talk(text)]).toEqual([
        { alternative },
        { alternative },
        null,
      ]);
    });
    it.each(sentences.numbers)('pick by place: %s', (text, number) => {
      expect([choice(text, true), choice(text)]).toEqual([{ number }, null]);
    });
    it.each(sentences.none)('say something else: %s', (text) => {
      expect([talk(text), talk(text, null), choice(text, true), choice(text, true, null)]).toEqual([
        null,
        null,
        null,
        null,
      ]);
    });
    it('read notices with the same values as in English', () => {
      const notices = PACKS.find((pack) => pack.language === language)?.notices;
      const { situations, situationsByChannel } = english.notices;
      expect(valuesOf(notices?.situations)).toEqual(valuesOf(situations));
      expect(valuesOf(notices?.situationsByChannel?.['voice'])).toEqual(
        valuesOf(situationsByChannel['voice']),
      );
      expect(valuesOf(notices?.situationsByChannel?.['email'])).toEqual(
        valuesOf(situationsByChannel['email']),
      );
    });
  });
}

function valuesOf(texts: Readonly<Record<string, string>> = {}): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(
    Object.entries(texts).map(([situation, text]) => [
      situation,
      [...text.matchAll(/\{\w+\}/g)].map(([name]) => name).sort(),
    ]),
  );
}

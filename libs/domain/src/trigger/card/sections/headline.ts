import { clip, clipWords, PHRASES, visible, withoutCourtesies } from '#domain/language';
import type { MessageId } from '#domain/vocabulary';
import { needIn } from '../../conversation/need.ts';
import { defineSection } from '../define-section.ts';

export const HEADLINE_WORDS_MAX = 12;
const HEADLINE_CHARS_MAX = 120;

/** Danger to life, else what the customer wants now, else the issue, in their own words, and the turn that it comes from. */
export const headline = defineSection<'headline' | 'headlineFrom' | 'headlineAlsoFrom'>({
  fill({ danger, said, issue }, found) {
    if (danger !== null) return oneHalf(begun(danger.x), danger.m);
    const need = needIn(said);
    if (need !== null)
      return { headline: begun(need.text), headlineFrom: need.m, headlineAlsoFrom: need.alsoFrom };
    return oneHalf(
      issue === null ? PHRASES.card.headline_without_issue : firstSentence(issue.x),
      issue?.m ?? found[0]?.finding.evidence[0] ?? null,
    );
  },
  words: (card) => [card.headline],
});

function oneHalf(text: string, headlineFrom: MessageId | null) {
  return { headline: text, headlineFrom, headlineAlsoFrom: null };
}

function firstSentence(issue: string): string {
  const line = visible(issue);
  const rest = withoutCourtesies(line);
  const sentence = /^.{12,}?[.!?](?=\s|$)/.exec(rest)?.[0] ?? rest;
  return begun(sentence === '' ? line : sentence);
}

function begun(text: string): string {
  const shown = clip(clipWords(text, HEADLINE_WORDS_MAX), HEADLINE_CHARS_MAX);
  return shown.charAt(0).toUpperCase() + shown.slice(1);
}

import { clip, clipWords, PHRASES, visible, withoutCourtesies, wordCount } from '#domain/language';
import type { ContextCard, MessageId } from '#domain/vocabulary';
import { STATED_SINCE_LEVEL, type Conversation } from '../../conversation/conversation.ts';
import { NEED_WORDS_MAX, needIn, needOf, needWordsMax, sideBySide } from '../../conversation/need.ts';
import { defineSection } from '../define-section.ts';

/** Of workers below the level that states what customers say. */
const HEADLINE_WORDS_MAX = 12;
const HEADLINE_CHARS_MAX = 120;
/** What is wanted, and what it is about: a wish alone was read right in half of the conversations. */
export const HEADLINE_WORDS_MAX_AT_LEVEL_2 = NEED_WORDS_MAX;
const HEADLINE_CHARS_MAX_AT_LEVEL_2 = 260;

type HeadlineField = 'headline' | 'headlineFrom' | 'headlineAlsoFrom' | 'headlineMoreFrom';

/** Danger to life, else what the customer wants now, else the issue, in their own words, and the turn that it comes from. */
export const headline = defineSection<HeadlineField>({
  fill({ danger, said, people, issue }, found, level) {
    if (danger !== null) return dangerFirst(danger, { said, people }, level);
    const need = needOf({ said, people });
    if (need !== null) return { headline: begun(need.text, level), ...sources(need.from) };
    return oneHalf(
      issue === null ? PHRASES.card.headline_without_issue : firstSentence(issue.x, level),
      issue?.m ?? found[0]?.finding.evidence[0] ?? null,
    );
  },
  words: (card) => [card.headline],
});

const NEED_WORDS_MIN = 5;

/** Danger, and behind it what is wanted where that says something else and fits. */
function dangerFirst(
  { x, m }: NonNullable<Conversation['danger']>,
  c: Pick<Readonly<Conversation>, 'said' | 'people'>,
  level: number,
): Pick<ContextCard, HeadlineField> {
  // The separator is read, too.
  const wordsMax = needWordsMax(c) - wordCount(x) - 1;
  const need =
    wordsMax < NEED_WORDS_MIN
      ? null
      : needIn(
          c.said.filter((sentence) => sentence.m !== m),
          wordsMax,
        );
  if (need === null) return oneHalf(begun(x, level), m);
  return { headline: begun(sideBySide([x, need.text]), level), ...sources([m, ...need.from]) };
}

/** The messages that it is taken from, each once. */
function sources(messages: readonly MessageId[]) {
  const [headlineFrom = null, headlineAlsoFrom = null, ...headlineMoreFrom] = new Set(messages);
  return { headlineFrom, headlineAlsoFrom, headlineMoreFrom };
}

function oneHalf(text: string, headlineFrom: MessageId | null) {
  return { headline: text, headlineFrom, headlineAlsoFrom: null, headlineMoreFrom: [] };
}

function firstSentence(issue: string, level: number): string {
  const line = visible(issue);
  const rest = withoutCourtesies(line);
  const sentence = /^.{12,}?[.!?](?=\s|$)/.exec(rest)?.[0] ?? rest;
  return begun(sentence === '' ? line : sentence, level);
}

function begun(text: string, level: number): string {
  const shown =
    level < STATED_SINCE_LEVEL
      ? clip(clipWords(text, HEADLINE_WORDS_MAX), HEADLINE_CHARS_MAX)
      : clip(clipWords(text, HEADLINE_WORDS_MAX_AT_LEVEL_2), HEADLINE_CHARS_MAX_AT_LEVEL_2);
  return shown.charAt(0).toUpperCase() + shown.slice(1);
}

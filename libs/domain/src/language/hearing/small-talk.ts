import type { Language } from '#domain/vocabulary';
import type { LanguagePack } from '../language-pack.ts';
import { primaryLanguage } from '../primary-language.ts';
import { PACKS } from '../packs/index.ts';
import { indexPhrases, isMark, tokenize, type PhraseIndex, type Tokens } from '../text/index.ts';
import type { SmallTalkWords } from './small-talk-words.ts';

/**
 * What the customer's next turn answers. `person`: the last question was whether they want a person; `person_first`, `person_second`: a
 * person was one of two things to choose from; `answered`: a person was offered, and then the assistant said something that asks nothing;
 * `other`: the assistant asked something else.
 */
export type OpenQuestion = 'person' | 'person_first' | 'person_second' | 'answered' | 'other';

/** A yes or no of more words goes on to say something else. */
const HEDGED_WORDS_MIN = 4;
/** A no among the first words behind a yes is what is meant. */
const NO_WITHIN = 3;

type Section = Exclude<keyof SmallTalkWords, 'or'>;

/** Small talk of one language, or of all of them. */
interface SmallTalk {
  readonly phrases: Readonly<Record<Section, PhraseIndex>>;
  readonly words: Readonly<Record<Section, ReadonlySet<string>>>;
}

const SECTIONS: readonly Section[] = [
  ...([
    'yes',
    'yesInTwo',
    'no',
    'takesBack',
    'hedge',
    'greeting',
    'closing',
    'filler',
    'first',
    'second',
  ] as const),
];
const byLanguage = new Map(PACKS.map((pack) => [pack.language, compiled([pack])] as const));
const everyLanguage = compiled(PACKS);

function compiled(packs: readonly LanguagePack[]): SmallTalk {
  const entries = (section: Section) =>
    packs.flatMap(({ smallTalk }) => smallTalk?.[section]?.split(/\s+/).filter((word) => word !== '') ?? []);
  const of = <Value>(make: (written: readonly string[]) => Value) =>
    Object.fromEntries(SECTIONS.map((section) => [section, make(entries(section))])) as Record<
      Section,
      Value
    >;
  return {
    phrases: of((written) => indexPhrases(written)),
    words: of((written) => new Set(written.flatMap((entry) => [...tokenize(entry).words]))),
  };
}

/** The language's own small talk, where it is known and has a pack. */
function smallTalkOf(language: Language | null): SmallTalk {
  return (language === null ? undefined : byLanguage.get(primaryLanguage(language))) ?? everyLanguage;
}

/**
 * The answer to what was asked last, where that was whether a person is wanted; null: something else was said.
 * @param language of the conversation
 */
export function readAnswer(
  tokens: Tokens,
  asked: OpenQuestion,
  language: Language | null,
): 'yes' | 'no' | null {
  if (asked === 'other') return null;
  const own = smallTalkOf(language);
  return (
    answerIn(own, tokens, asked) ?? (own === everyLanguage ? null : answerIn(everyLanguage, tokens, asked))
  );
}

function answerIn(talk: SmallTalk, tokens: Tokens, asked: OpenQuestion): 'yes' | 'no' | null {
  const said = tokens.words.filter((word) => !isMark(word));
  if (said.length === 0) return null;
  const holds = (section: Section) => said.some((word) => talk.words[section].has(word));
  if (asked === 'person_first' || asked === 'person_second') {
    const chosen = [holds('first'), holds('second')];
    if (said.length <= HEDGED_WORDS_MIN && chosen[0] !== chosen[1])
      return chosen[asked === 'person_first' ? 0 : 1] ? 'yes' : 'no';
  }
  if (begins(talk, 'no', tokens)) return 'no';
  const [first = '', second = ''] = said;
  const yes =
    begins(talk, 'yes', tokens) || (talk.words.yesInTwo.has(first) && talk.words.yesInTwo.has(second));
  if (!yes || (said.length >= HEDGED_WORDS_MIN && holds('hedge'))) return null;
  // `claro que no`, `yeah no`: a yes that a no takes back.
  if (said.slice(1, NO_WITHIN).some((word) => talk.words.takesBack.has(word))) return 'no';
  // Thanks for an answer that came in between, and not a yes to an offer from before.
  return asked === 'answered' && holds('closing') ? null : 'yes';
}

function begins({ phrases }: SmallTalk, section: Section, { words }: Tokens): boolean {
  const at = words.findIndex((word) => !isMark(word));
  return (phrases[section].get(words[at] ?? '') ?? []).some((entry) =>
    entry.words.every((word, offset) => words[at + offset] === word),
  );
}

/** Whether a turn says what it is about: not only a greeting, thanks, yes or no, or the wish for a person. */
export function statesIssue(tokens: Tokens, language: Language | null): boolean {
  const { words } = smallTalkOf(language);
  let content = 0;
  let greeted = false;
  for (const word of tokens.words) {
    if (isMark(word)) continue;
    if (words.greeting.has(word)) greeted = true;
    else if (!words.filler.has(word) && !words.closing.has(word) && (word.length > 2 || word > '\u2e80'))
      content += 1;
  }
  return content >= 2 || (content === 1 && !greeted);
}

/** A turn whose tokens are made when they are first asked for. */
interface Turn {
  readonly text: string;
  readonly tokens: Tokens;
}

/** Whether the assistant owes an answer: thanks and goodbyes call for none. */
export function wantsAnswer(turn: Turn, language: Language | null): boolean {
  if (turn.text.length > 60 || turn.text.includes('?')) return true;
  const { closing } = smallTalkOf(language).words;
  return turn.tokens.words.some((word) => !isMark(word) && !closing.has(word));
}

import { PACKS } from '../packs/index.ts';
import { isMark, type Tokens } from '../text/index.ts';
import type { SmallTalkWords } from './small-talk-words.ts';

/** Of every language: which one a short turn is in is rarely known. */
const words = (kind: keyof SmallTalkWords): ReadonlySet<string> =>
  new Set(
    PACKS.flatMap(({ smallTalk }) => smallTalk?.[kind].split(/\s+/).filter((word) => word !== '') ?? []),
  );

const YES = words('yes');
const YES_IN_TWO = words('yesInTwo');
const NO = words('no');
const HEDGE = words('hedge');
const GREETING = words('greeting');
const CLOSING = words('closing');
const FILLER = words('filler');

/** The answer to "would you like a person?"; null: something else was said. */
export function readAnswer(tokens: Tokens): 'yes' | 'no' | null {
  const said = tokens.words.filter((word) => !isMark(word));
  const first = said[0];
  if (first === undefined) return null;
  if (NO.has(first)) return 'no';
  const yes = YES.has(first) || (YES_IN_TWO.has(first) && said.length > 1 && YES_IN_TWO.has(said[1] ?? ''));
  if (!yes) return null;
  return said.length > 3 && said.some((word) => HEDGE.has(word)) ? null : 'yes';
}

/** Whether a turn says what it is about: not only a greeting, thanks, yes or no, or the wish for a person. */
export function statesIssue(tokens: Tokens): boolean {
  let content = 0;
  let greeted = false;
  for (const word of tokens.words) {
    if (isMark(word)) continue;
    if (GREETING.has(word)) greeted = true;
    else if (!FILLER.has(word) && !CLOSING.has(word) && word.length > 2) content += 1;
  }
  return content >= 2 || (content === 1 && !greeted);
}

/** A turn whose tokens are made when they are first asked for. */
interface Turn {
  readonly text: string;
  readonly tokens: Tokens;
}

/** Whether the assistant owes an answer: thanks and goodbyes call for none. */
export function wantsAnswer(turn: Turn): boolean {
  if (turn.text.length > 60 || turn.text.includes('?')) return true;
  return turn.tokens.words.some((word) => !isMark(word) && !CLOSING.has(word));
}

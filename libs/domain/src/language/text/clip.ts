/** Controls (line breaks among them), zero-width and direction marks, tags: nothing that could hide or reorder what is read. */
const UNSEEN = /[\p{Cc}\u00ad\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff\u{e0000}-\u{e007f}]+/gu;
const LONE_SURROGATE = /\p{Cs}/gu;
const JOINS_PREVIOUS = /^(?:\p{M}|\u200d|\p{Emoji_Modifier})/u;

/** One line of visible text: control characters out, runs of blanks made one. Text stays text: nothing in it is interpreted. */
export function visible(text: string): string {
  if (isPlain(text)) return text.trim();
  return text.replace(UNSEEN, ' ').replace(LONE_SURROGATE, '').replace(/\s+/g, ' ').trim();
}

/** Visible characters of ASCII, with one blank between them: what most texts are. */
function isPlain(text: string): boolean {
  let before = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code < BLANK || code > 126 || (code === BLANK && before === BLANK)) return false;
    before = code;
  }
  return true;
}

const BLANK = 32;

/** `visible`, at most `unitsMax` UTF-16 units; cut between words where one ends near, never inside a character; `…` marks a cut. */
export function clip(text: string, unitsMax: number): string {
  const whole = visible(text.length > 4 * unitsMax ? text.slice(0, 4 * unitsMax) : text);
  if (whole.length <= unitsMax) return whole;
  let end = unitsMax - 1;
  while (end > 0 && joined(whole, end)) end -= 1;
  const space = whole.lastIndexOf(' ', end);
  if (space > end * 0.75) end = space;
  return `${whole.slice(0, end).trimEnd()}…`;
}

/** At most `wordsMax` words, as `wordCount` has it. */
export function clipWords(text: string, wordsMax: number): string {
  const seen = visible(text);
  const { end } = firstWords(seen, wordsMax);
  return end === seen.length ? seen : `${seen.slice(0, end).trimEnd()}…`;
}

/** Runs of characters that are no blanks; of scripts that are written without blanks, as many characters as say about what a word does. */
export function wordCount(text: string): number {
  return firstWords(text, Infinity).words;
}

/** How many words there are, up to `wordsMax`, and where the next one begins. */
function firstWords(text: string, wordsMax: number): { readonly words: number; readonly end: number } {
  let words = 0;
  /** Characters that belong to the last word still, where it has a bound. */
  let left = 0;
  let before: Kind = 'blank';
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const kind = kindOf(code);
    if (kind === 'blank') {
      before = kind;
      continue;
    }
    if (before !== 'blank' && (kind === 'mark' || (isPlainMark(code) && before !== 'letter'))) continue;
    const isDense = kind === 'han' || kind === 'thai';
    if (kind !== before || (isDense && left === 0)) {
      if (before !== 'blank' && joined(text, at)) continue;
      if (words === wordsMax) return { words, end: at };
      words += 1;
      left = isDense ? CHARS_A_WORD[kind] : 0;
    }
    if (isDense) left -= 1;
    before = kind;
  }
  return { words, end: text.length };
}

/** `han` and `thai` are written without blanks between words; a `mark` belongs to what stands before it. */
type Kind = 'blank' | 'letter' | 'han' | 'thai' | 'mark';

const CHARS_A_WORD = { han: 2, thai: 4 } as const;

function kindOf(code: number): Kind {
  if (isBlank(code)) return 'blank';
  if (code < 0xe00) return 'letter';
  if (code < 0x1100) return code < 0xf00 || code >= 0x1000 ? 'thai' : 'letter';
  if (code < 0x3000) return code >= 0x1780 && code < 0x1800 ? 'thai' : 'letter';
  if (code < 0x3040) return code === 0x3005 || code === 0x3007 ? 'han' : 'mark';
  const isHan =
    code < 0x3100 || (code >= 0x31f0 && code < 0x3200) || (code >= 0x3400 && code < 0xa000) || isFarHan(code);
  if (isHan) return 'han';
  // The second half of a character, or a mark as wide as a letter.
  return (code >= 0xdc00 && code < 0xe000) || (code > 0xff00 && code < 0xff10) || WIDE_MARKS.has(code)
    ? 'mark'
    : 'letter';
}

/** Of ASCII. */
function isPlainMark(code: number): boolean {
  return code < 48 || (code > 57 && code < 65) || (code > 90 && code < 97) || (code > 122 && code < 128);
}

/** Rare characters, of which this is the first half, those of compatibility, and narrow kana. */
function isFarHan(code: number): boolean {
  return (
    (code >= 0xd840 && code < 0xd889) ||
    (code >= 0xf900 && code < 0xfb00) ||
    (code >= 0xff66 && code < 0xffa0)
  );
}

const WIDE_MARKS: ReadonlySet<number> = new Set(
  [...'：；＜＝＞？＠［＼］＾＿｀｛｜｝～｡｢｣､･'].map((mark) => mark.charCodeAt(0)),
);

/** As `\s` of a pattern has it. */
function isBlank(code: number): boolean {
  if (code < 128) return code === BLANK || (code > 8 && code < 14);
  return (
    code === 0xa0 ||
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000 ||
    code === 0xfeff
  );
}

/** Whether a cut before `at` would split what is seen as one character. */
function joined(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1);
  const after = text.charCodeAt(at);
  if (after >= 0xdc00 && after <= 0xdfff) return true;
  return before === 0x200d || JOINS_PREVIOUS.test(text.slice(at, at + 2));
}

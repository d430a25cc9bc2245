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

/** At most `wordsMax` words, as a reader counts them: by blanks. */
export function clipWords(text: string, wordsMax: number): string {
  const words = visible(text).split(' ');
  return words.length <= wordsMax ? words.join(' ') : `${words.slice(0, wordsMax).join(' ')}…`;
}

/** Runs of characters that are no blanks. */
export function wordCount(text: string): number {
  let words = 0;
  let within = false;
  for (let at = 0; at < text.length; at += 1) {
    const blank = isBlank(text.charCodeAt(at));
    if (!blank && !within) words += 1;
    within = !blank;
  }
  return words;
}

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

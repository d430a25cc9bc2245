import type { MailWords } from './mail-words.ts';

/** A text of more lines is no mail. */
const LINES_MAX = 5_000;
/** Lines of a signature at most, and words of the line that begins one. */
const SIGNATURE_LINES_MAX = 8;
const SIGN_OFF_WORDS_MAX = 5;
const SIGNATURE_LINE_CHARS_MAX = 60;
const HEADER_LINE_CHARS_MAX = 160;
const MENU_LINES_MIN = 3;
const MENU_LINE_WORDS_MAX = 7;
/** Fewer words in quotation marks are stressed, not quoted. */
const QUOTED_WORDS_MIN = 4;
const QUOTED_CHARS_MAX = 2_000;

const QUOTED_LINE = /^\s{0,8}>/;
const RULED = /^\s{0,8}[-_=*]{3,}/;
const MENU_LINE = /^\s{0,8}(?:\(?\d{1,2}[.):\]-]|[•*◦▪-]\s|(?:press|\p{L}{2,12})\s\d\b)/iu;
const QUOTATIONS =
  /"[^"\n]{1,2000}"|“[^“”\n]{1,2000}”|«[^«»\n]{1,2000}»|„[^„“”\n]{1,2000}[“”]|「[^「」\n]{1,2000}」/g;

/**
 * A text with what is not said now taken out: quoted mails, signatures, menus, long quotations. What is taken out is blanked, so that
 * every offset stays; its ends divide sentences.
 */
export type SaidNow = (text: string) => string;

export function saidNowIn(mails: readonly MailWords[]): SaidNow {
  const words = (part: keyof MailWords) =>
    mails.flatMap((mail) => mail[part]).map((word) => word.toLowerCase());
  const [wrote, header, signOffs] = [words('wrote'), words('header'), new Set(words('signOff'))];
  return (text) => {
    const quoted = withoutQuotations(text);
    return quoted.includes('\n') ? withoutLines(quoted) : quoted;
  };

  function withoutLines(text: string): string {
    const lines = text.split('\n', LINES_MAX + 1);
    if (lines.length > LINES_MAX) return text;
    const out = new Set<number>();
    const rest = restFrom(lines);
    for (let at = rest; at < lines.length; at += 1) out.add(at);
    for (const [at, line] of lines.entries()) if (QUOTED_LINE.test(line)) out.add(at);
    for (const at of menuLines(lines)) out.add(at);
    if (out.size === 0 || out.size === lines.length) return text;
    return lines.map((line, at) => (out.has(at) ? blank(line) : line)).join('\n');
  }

  /** The first line of all that follows a quoted mail's head, or of a signature; the number of lines: there is none. */
  function restFrom(lines: readonly string[]): number {
    for (let at = 1; at < lines.length; at += 1) {
      const line = lines[at]!.trim().toLowerCase();
      if (line === '--' || line === '—') return at;
      if (line.length > HEADER_LINE_CHARS_MAX) continue;
      if (line.endsWith(':') && /\d/.test(line) && wrote.some((word) => line.includes(word))) return at;
      if (RULED.test(line) && header.some((word) => line.includes(word))) return at;
      if (header.some((word) => line.startsWith(`${word}:`)) && headersFollow(lines, at)) return at;
      if (signOffs.has(bare(line)) && isSignature(lines.slice(at + 1))) return at;
    }
    return lines.length;
  }

  function headersFollow(lines: readonly string[], at: number): boolean {
    return lines.slice(at + 1, at + 3).some((line) => /^\s{0,8}[\p{L} ]{2,20}\s?[::]\s/u.test(line));
  }
}

function isSignature(lines: readonly string[]): boolean {
  const written = lines.filter((line) => line.trim() !== '');
  return (
    written.length > 0 &&
    written.length <= SIGNATURE_LINES_MAX &&
    written.every((line) => line.trim().length <= SIGNATURE_LINE_CHARS_MAX && !/[?？]/.test(line))
  );
}

/** A line without its punctuation, where it has few words. */
function bare(line: string): string {
  const words = line
    .replace(/[.,!;:،。、]/g, ' ')
    .split(/\s+/)
    .filter((word) => word !== '');
  return words.length > SIGN_OFF_WORDS_MAX ? '' : words.join(' ');
}

/** Three short lines of a list or more, one after the other. */
function menuLines(lines: readonly string[]): readonly number[] {
  const listed = lines.map(
    (line) => MENU_LINE.test(line) && line.trim().split(/\s+/).length <= MENU_LINE_WORDS_MAX,
  );
  const menu: number[] = [];
  for (let from = 0; from < lines.length;) {
    let to = from;
    while (listed[to]) to += 1;
    if (to - from >= MENU_LINES_MIN) for (let at = from; at < to; at += 1) menu.push(at);
    from = to + 1;
  }
  return menu;
}

function withoutQuotations(text: string): string {
  if (!/["“«„「]/.test(text)) return text;
  return text.replace(QUOTATIONS, (quotation) => {
    const words = quotation.trim().split(/\s+/).length;
    const long = words >= QUOTED_WORDS_MIN || (quotation.startsWith('「') && quotation.length > 8);
    if (!long || quotation.length > QUOTED_CHARS_MAX || quotation.length > text.length * 0.9)
      return quotation;
    return `,${' '.repeat(quotation.length - 2)},`;
  });
}

/** Of the same length; it ends the sentences around it. */
function blank(line: string): string {
  return line === '' ? line : `.${' '.repeat(line.length - 1)}`;
}

import type { Language } from '#domain/vocabulary';

/** Languages that their letters alone tell from all others that we know. */
const BY_LETTERS: ReadonlyMap<Language, 'han' | 'kana' | 'hangul' | 'arabic' | 'devanagari'> = new Map([
  ['zh', 'han'],
  ['ja', 'kana'],
  ['ko', 'hangul'],
  ['ar', 'arabic'],
] as const);

export type WritingSystem = 'han' | 'kana' | 'hangul' | 'arabic' | 'devanagari' | 'latin' | 'other';

export function isRecognisedByLetters(language: Language): boolean {
  return BY_LETTERS.has(language);
}

/** The script of a word, by its first letter. */
export function scriptOf(word: string): WritingSystem {
  const code = word.codePointAt(0) ?? 0;
  if (code < 0x250) return (code | 32) >= 97 ? 'latin' : 'other';
  if (code >= 0x1e00 && code < 0x1f00) return 'latin';
  if (code >= 0x600 && code < 0x780) return 'arabic';
  if (code >= 0x900 && code < 0x980) return 'devanagari';
  if (code >= 0x3040 && code < 0x3100) return 'kana';
  if ((code >= 0xac00 && code < 0xd7a4) || (code >= 0x1100 && code < 0x1200)) return 'hangul';
  if ((code >= 0x3400 && code < 0xa000) || (code >= 0x20000 && code < 0x32000)) return 'han';
  return 'other';
}

/** What a word of Latin letters is recognised by: itself, where it is short, and its runs of two to four letters, ends marked. */
export function featuresOf(word: string): readonly string[] {
  if (scriptOf(word) !== 'latin') return [];
  const marked = `_${word.slice(0, 24)}_`;
  const features = [`=${word}`];
  for (let at = 0; at + 1 < marked.length; at += 1) {
    features.push(marked.slice(at, at + 2));
    if (at + 3 <= marked.length) features.push(marked.slice(at, at + 3));
    if (at + 4 <= marked.length) features.push(marked.slice(at, at + 4));
  }
  return features;
}

/** Columns that a text takes where all letters are as wide: characters of China, Japan and Korea take two, marks on others none. */
export function columns(text: string): number {
  return [...text].reduce((sum, character) => sum + columnsOf(character), 0);
}

function columnsOf(character: string): 0 | 1 | 2 {
  if (/[\p{Mn}\p{Me}\p{Cf}]/u.test(character)) return 0;
  return /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303f\u30fc\uff01-\uff60]/u.test(
    character,
  )
    ? 2
    : 1;
}

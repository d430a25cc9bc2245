/** Each verb with each pronoun written onto it, as one entry of a class: `pasa`, `pase` with `me`, `nos` give `pasame`, `pasanos` and so on. */
export function attached(verbs: string, pronouns: string): string {
  const endings = listOf(pronouns);
  return listOf(verbs)
    .flatMap((verb) => endings.map((ending) => verb + ending))
    .join(', ');
}

function listOf(words: string): readonly string[] {
  return words.split(/[\s,]+/).filter((word) => word !== '');
}

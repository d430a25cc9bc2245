/** Sentences of our own for one language pack, one a line. Nothing here comes from the sets that `npm run eval` reads. */
export interface Fixtures {
  readonly language: string;
  /** Ask for a human, by manner: each escalates. */
  readonly requests: Readonly<Record<string, string>>;
  /** Ask for a human behind another matter: each escalates. */
  readonly buried: string;
  /** At least offered. */
  readonly 'refuses the machine': string;
  readonly 'manager, colleague, department': string;
  /** May ask for one: each is at least offered. */
  readonly offered: string;
  /** Ask for nobody, by trap: none escalates. */
  readonly traps: Readonly<Record<string, string>>;
  /** Of the requests above: those that do not escalate yet. They count against recall. */
  readonly misses: string;
}

export function sentences(lines: string): readonly string[] {
  return lines
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

export function requestsOf(fixtures: Fixtures): readonly string[] {
  const kinds = [fixtures.buried, fixtures['manager, colleague, department']];
  return [...Object.values(fixtures.requests), ...kinds].flatMap(sentences);
}

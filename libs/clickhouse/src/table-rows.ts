import type { Row } from '#stream';

/** Characters that are turned into bytes at once: enough to cost little each, few enough to stay in the processor's cache. */
const CHUNK_CHARS = 64 * 1024;

/**
 * Rows of one table as lines of JSONCompactEachRow. A column takes the next place when a row first names it; a row ends with the last
 * column that was known then, so lines differ in length, and what a row does not name is null or not there: the column's default.
 */
export class TableRows {
  readonly #places = new Map<string, number>();
  readonly #values: unknown[] = [];
  readonly #chunks: Buffer[] = [];
  #text = '';

  add(row: Row): void {
    const values = this.#values.fill(null);
    for (const name in row) {
      let place = this.#places.get(name);
      if (place === undefined) {
        place = values.length;
        this.#places.set(name, place);
      }
      values[place] = row[name];
    }
    this.#text += JSON.stringify(values) + '\n';
    if (this.#text.length >= CHUNK_CHARS) this.#cut();
  }

  /** Every key that any row has, in order of appearance. */
  get columns(): readonly string[] {
    return [...this.#places.keys()];
  }

  /** All lines, as UTF-8. */
  chunks(): readonly Buffer[] {
    this.#cut();
    return this.#chunks;
  }

  #cut(): void {
    if (this.#text !== '') this.#chunks.push(Buffer.from(this.#text));
    this.#text = '';
  }
}

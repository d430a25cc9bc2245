import type { Row } from '#stream';

/** Characters that are converted to bytes at once: enough to be cheap, few enough to stay in the cache of the processor. */
const CHUNK_CHARS = 64 * 1024;

/**
 * Rows of one table as lines of JSONCompactEachRow. A column gets the next index when a row first names it; a line ends with the last
 * column known at that time, so lines differ in length, and what a row does not name is null or absent: the default of the column.
 */
export class TableRows {
  readonly #indexes = new Map<string, number>();
  readonly #values: unknown[] = [];
  readonly #chunks: Buffer[] = [];
  #text = '';

  add(row: Row): void {
    const values = this.#values.fill(null);
    for (const name in row) {
      let index = this.#indexes.get(name);
      if (index === undefined) {
        index = values.length;
        this.#indexes.set(name, index);
      }
      values[index] = row[name];
    }
    this.#text += JSON.stringify(values) + '\n';
    if (this.#text.length >= CHUNK_CHARS) this.#cut();
  }

  /** Every column that a row has named, in order of appearance. */
  get columns(): readonly string[] {
    return [...this.#indexes.keys()];
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

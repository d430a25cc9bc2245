/** One row: a value a column, JSON types only (64-bit integers as strings). */
export type Row = Readonly<Record<string, unknown>>;

/** What came of the records `[from, to)` of one topic partition, on its way into tables. */
export interface RowBlock {
  /** Adds a row. It is turned into what the database takes at once, and not kept. */
  readonly put: (table: string, row: Row) => void;
  /**
   * When it resolves, the rows are in their tables once, however often a block of this token was written before. The same token must
   * always name the same rows. Throws Transient while the database does not take them, for whatever reason outside this process (away, full,
   * a table that is missing): it is called again until it does, so that nothing is lost and only the sink waits.
   * @param token `<epoch>:<topic>:<partition>:<from>-<to>`
   */
  write(token: string): Promise<void>;
}

export interface RowWriter {
  /** An empty block. */
  block(): RowBlock;
}

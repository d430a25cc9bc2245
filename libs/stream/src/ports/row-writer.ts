/** One row: a value a column, JSON types only (64-bit integers as strings). */
export type Row = Readonly<Record<string, unknown>>;

/** What came of the records `[from, to)` of one topic partition, on its way into tables. */
export interface RowBlock {
  /** Adds a row. It is turned into what the database takes at once, and not kept. */
  readonly put: (table: string, row: Row) => void;
  /**
   * When it resolves, the rows are in their tables once, however often a block of this token was written before. The same token must
   * always name the same rows. Throws Transient while the database is away; may then be called again.
   * @param token `<epoch>:<topic>:<partition>:<from>-<to>`
   */
  write(token: string): Promise<void>;
}

export interface RowWriter {
  /** An empty block. */
  block(): RowBlock;
}

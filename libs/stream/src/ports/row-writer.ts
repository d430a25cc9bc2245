/** One row: a value a column, JSON types only (64-bit integers as strings). */
export type Row = Readonly<Record<string, unknown>>;

/** What came of the records `[from, to)` of one topic partition. The same token always names the same rows. */
export interface RowBlock {
  /** `<topic>:<partition>:<from>-<to>` */
  readonly token: string;
  /** Rows by table. */
  readonly rows: ReadonlyMap<string, readonly Row[]>;
}

export interface RowWriter {
  /**
   * When it resolves, the rows are in their tables once, however often a block of this token was written before.
   * Throws Transient while the database is away.
   */
  write(block: RowBlock): Promise<void>;
}

/** Where the objects of an archive lie. Names have `/` between their parts, as in S3. */
export interface ArchiveStore {
  /** As people name it: a folder, `s3://bucket/prefix`. */
  readonly place: string;
  /** Names that begin with `prefix`, in ascending order. */
  list(prefix: string): Promise<readonly string[]>;
  /** Throws where there is no such object. */
  read(name: string): Promise<Buffer>;
  /**
   * When it resolves, the object is there as a whole and survives a crash of the machine; after a crash before that it is there as a whole or not at all.
   * It replaces one of the same name.
   */
  write(name: string, bytes: Buffer): Promise<void>;
}

import { offset, partitionNumber, sourceId, topicName, type BlockRange, type SourceId } from '#stream';

/** An object of an archive: the records `[from, to)` of one source partition that the log had. */
export interface ArchivedRange extends BlockRange {
  /** Of the object's bytes, in hexadecimal. */
  readonly sha256: string;
  /** Of the object in its store. */
  readonly name: string;
}

/** As many as the largest safe number has: names sort as offsets do. */
const DIGITS = 16;

/** Where the objects of a source lie: `<epoch>/<topic>/<partition>/`. A new log has another epoch, so it mixes with none. */
export function folderOf(epoch: string, source: SourceId): string {
  return `${encodeURIComponent(epoch)}/${topicName(source)}/${partitionNumber(source)}/`;
}

/** `<folder><from>-<to>-<SHA-256>.avro` */
export function nameOf({ epoch, source, from, to }: BlockRange, sha256: string): string {
  return `${folderOf(epoch, source)}${digits(from)}-${digits(to)}-${sha256}.avro`;
}

/** Undefined where a name is none of an archive: stores may hold anything else beside it. */
export function rangeOf(name: string): ArchivedRange | undefined {
  const match = /^([^/]+)\/([^/]+)\/(\d+)\/(\d{16})-(\d{16})-([0-9a-f]{64})\.avro$/.exec(name);
  if (match === null) return undefined;
  const [, epoch = '', topic = '', partition, from, to, sha256 = ''] = match;
  return {
    epoch: decodeURIComponent(epoch),
    source: sourceId(topic, Number(partition)),
    from: offset(Number(from)),
    to: offset(Number(to)),
    sha256,
    name,
  };
}

const digits = (n: number): string => String(n).padStart(DIGITS, '0');

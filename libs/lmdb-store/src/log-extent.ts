import { topicName, type Offset, type SourceId } from '#stream';

/** Which log it is, and what it holds. */
export interface LogExtent {
  /** By topic: what distinguishes it from every other that has or had its name. */
  readonly epochs: ReadonlyMap<string, string>;
  /** The first offset that is still there, of every source. */
  readonly starts: ReadonlyMap<SourceId, Offset>;
  /** The offset after the last durable record, of every source. */
  readonly ends: ReadonlyMap<SourceId, Offset>;
}

/** Why what was folded up to a position of one log cannot be continued with this one; undefined where it can. */
export function notContinued(
  { epochs, starts, ends }: LogExtent,
  position: ReadonlyMap<SourceId, Offset>,
  epochsBefore: Readonly<Record<string, string>>,
): string | undefined {
  for (const [source, next] of position) {
    const topic = topicName(source);
    const [start, end] = [starts.get(source), ends.get(source)];
    if (start === undefined || end === undefined) return `the log has no ${source} any more`;
    if (epochs.get(topic) !== epochsBefore[topic]) return `it was folded from another ${topic}`;
    if (next > end) return `the log ends before it: ${source} at ${end} instead of ${next}`;
    if (next < start)
      return `the log no longer holds what comes after it: ${source} from ${next} to ${start}`;
  }
  return undefined;
}

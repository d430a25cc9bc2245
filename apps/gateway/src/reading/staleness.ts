import { whoIsSilent } from '#platform';
import { partitionNumber, topicName, type Heard } from '#stream';

/** Reading has stopped, or a part of it: what is shown was right then. */
export interface Stale {
  /** Since when, by this machine's clock. */
  readonly since: Date;
  /** Why, for people. */
  readonly reason: string;
}

/** What keeps what is shown from being kept up to date. */
export interface Staleness {
  /** Reading has failed; what was shown is right until now. */
  failed(reason: string): void;
  /** Reading goes on. */
  goesOn(heard: () => readonly Heard[]): void;
  /** Null: it is kept up to date. */
  now(): Stale | null;
  /** Why nothing is heard of this partition; null: it is heard of. */
  whySilent(topic: string, partition: number): string | null;
}

/**
 * A partition is heard of ten times a second. A broker that takes longer than this for one answer could not take a posting within the
 * time that postings have either: that takes some answers.
 */
const SILENT_MS = 3_000;

export function staleness(): Staleness {
  let failure: Stale | undefined;
  let heard: () => readonly Heard[] = () => [];
  return {
    failed(reason) {
      const since = failure?.since ?? new Date();
      failure = { since, reason: reason.endsWith('.') ? reason : `${reason}.` };
      heard = () => [];
    },
    goesOn(from) {
      failure = undefined;
      heard = from;
    },
    now() {
      if (failure !== undefined) return failure;
      const all = heard();
      const reason = whoIsSilent(all, SILENT_MS);
      if (reason === null) return null;
      return { since: new Date(Date.now() - Math.max(...all.map(({ agoMs }) => agoMs))), reason };
    },
    whySilent: (topic, partition) =>
      whoIsSilent(
        heard().filter(({ source }) => topicName(source) === topic && partitionNumber(source) === partition),
        SILENT_MS,
      ),
  };
}

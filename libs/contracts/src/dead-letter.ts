import type { Instant } from '#kernel';

/** What could not be decoded or was refused, as the runtime hands it over. */
export interface DeadLetterInput {
  readonly processor: string;
  readonly topic: string;
  readonly partition: number;
  readonly offset: number;
  readonly appendedAt: Instant;
  readonly kind: 'undecodable' | 'rejected';
  readonly reason: string;
  readonly key: string | null;
  readonly value: Uint8Array;
  readonly headers: Readonly<Record<string, string>>;
}

export interface DeadLetterEntry extends DeadLetterInput {
  /** `<processor>/<topic>/<partition>/<offset>`: the same refusal has the same id, however often it is written. */
  readonly id: string;
}

export function deadLetterEntry(deadLetter: DeadLetterInput): DeadLetterEntry {
  const { processor, topic, partition, offset } = deadLetter;
  return { ...deadLetter, id: `${processor}/${topic}/${partition}/${offset}` };
}

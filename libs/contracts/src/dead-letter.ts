import type { Instant } from '#kernel';

/** A record that could not be decoded or was rejected, as the runtime passes it. */
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
  /** `<processor>/<topic>/<partition>/<offset>`: the same dead letter always has the same id. */
  readonly id: string;
}

export function deadLetterEntry(deadLetter: DeadLetterInput): DeadLetterEntry {
  const { processor, topic, partition, offset } = deadLetter;
  return { ...deadLetter, id: `${processor}/${topic}/${partition}/${offset}` };
}

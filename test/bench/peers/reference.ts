// What has to come out of the plain job: every candidate's outputs are compared with it.
import { decide, escalated, heard, newConversation, type Conversation, type Turn } from './job.ts';
import { encodeEscalation } from './wire.ts';

/** Outputs by key, in order; each value's bytes as a latin1 string. */
export type Outputs = ReadonlyMap<string, readonly string[]>;

export interface Reference {
  apply(turn: Turn): void;
  /** Outputs so far. */
  readonly count: number;
  readonly outputs: Outputs;
  /** How many turns it took to get that many outputs. */
  turnsFor(outputs: number): number;
}

export function createReference(): Reference {
  const conversations = new Map<string, Conversation>();
  const collected = collectOutputs();
  const ledTo: number[] = [];
  let turns = 0;
  return {
    apply(turn) {
      turns += 1;
      let conversation = conversations.get(turn.conversationId);
      if (conversation === undefined) {
        conversations.set(turn.conversationId, (conversation = newConversation()));
      }
      const escalation = decide(conversation, turn);
      heard(conversation, turn);
      if (escalation === undefined) return;
      escalated(conversation);
      ledTo.push(turns);
      collected.add(escalation.conversationId, encodeEscalation(escalation));
    },
    get count() {
      return collected.count;
    },
    outputs: collected.outputs,
    turnsFor: (outputs) => ledTo[outputs - 1] ?? 0,
  };
}

export interface CollectedOutputs {
  add(key: string, value: Buffer): void;
  readonly count: number;
  readonly outputs: Outputs;
}

export function collectOutputs(): CollectedOutputs {
  const outputs = new Map<string, string[]>();
  let count = 0;
  return {
    add(key, value) {
      count += 1;
      const text = value.toString('latin1');
      const earlier = outputs.get(key);
      if (earlier === undefined) outputs.set(key, [text]);
      else earlier.push(text);
    },
    get count() {
      return count;
    },
    outputs,
  };
}

/** Same outputs, same order for each key; otherwise a sentence about the first key that differs. */
export function difference(actual: Outputs, expected: Outputs): string | undefined {
  for (const [key, values] of expected) {
    const got = actual.get(key) ?? [];
    const at = values.findIndex((value, n) => got[n] !== value);
    if (at >= 0)
      return `${key}: output ${at + 1} of ${values.length} is missing, late or not the one expected`;
    if (got.length > values.length) return `${key}: ${got.length} outputs instead of ${values.length}`;
  }
  for (const key of actual.keys()) if (!expected.has(key)) return `${key}: outputs where none were expected`;
  return undefined;
}

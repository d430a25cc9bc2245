import { Undecodable } from '#kernel';
import type { Addressed, Processor } from './processor.ts';
import type { DeadLetter, SourceRecord } from './records.ts';
import { skippedRecord, type OnSkipped } from './skipped-record.ts';

/**
 * What becomes of a poison record, one that cannot be decoded or that the workflow rejects: a dead letter in the unit, with its very
 * bytes. The task's position moves past it with the same commit, so that it neither stops the task nor gets lost. A record of a newer Baton
 * is no poison: it is skipped.
 */
export interface DeadLetters {
  /** Since the last unit was taken. */
  readonly count: number;
  /** The record as an input of its aggregate; undefined: it is a dead letter now, or was skipped. */
  read(record: SourceRecord): Addressed | undefined;
  reject(record: SourceRecord, reason: string): void;
  /** For the unit. */
  take(): readonly DeadLetter[];
}

export function createDeadLetters(processor: Processor, onSkipped?: OnSkipped): DeadLetters {
  let found: DeadLetter[] = [];

  function add(record: SourceRecord, kind: DeadLetter['kind'], reason: string): void {
    const { topic, partition, offset, appendedAt, key, value, headers } = record;
    const { name } = processor;
    found.push({ processor: name, topic, partition, offset, appendedAt, kind, reason, key, value, headers });
  }

  return {
    get count() {
      return found.length;
    },
    read(record) {
      try {
        return processor.read(record);
      } catch (error) {
        if (!(error instanceof Undecodable)) throw error;
        const skipped = skippedRecord(record, error);
        if (skipped === undefined) add(record, 'undecodable', error.message);
        else onSkipped?.(skipped);
        return undefined;
      }
    },
    reject: (record, reason) => add(record, 'rejected', reason),
    take() {
      const taken = found;
      found = [];
      return taken;
    },
  };
}

export function countsByKind(letters: readonly DeadLetter[]): Readonly<Record<DeadLetter['kind'], number>> {
  const rejected = letters.filter(({ kind }) => kind === 'rejected').length;
  return { undecodable: letters.length - rejected, rejected };
}

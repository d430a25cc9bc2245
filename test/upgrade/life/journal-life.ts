import { routingProcessor } from '#apps/routing';
import { triggerProcessor } from '#apps/trigger';
import type { Codec } from '#contracts';
import type { EscalationEvent, EscalationRequest } from '#domain/vocabulary';
import { laterOf, plusMs, type Instant } from '#kernel';
import {
  createMachine,
  offset,
  sourceId,
  type Journal,
  type JournalSession,
  type Machine,
  type OutboundRecord,
  type Processor,
  type SourceRecord,
} from '#stream';
import { DECISION_TOPICS } from '../../fixtures/decision-topics.ts';
import { LIFE_BEGINS, LIFE_STEP_MS } from './life-time.ts';
import type { LifeLog } from './world.ts';

/** Of the log that is fed by hand: offsets go on where the earlier life ended, so it is the same log. */
const EPOCH = 'life';

/** Trigger and routing on partition 0 of a journal, fed by hand: each unit is committed, time is that of the records. */
export interface JournalLife extends LifeLog {
  /** Keys of what was stored when it was opened, by processor. */
  readonly stored: ReadonlyMap<string, readonly string[]>;
  deadLetters(): number;
  close(): Promise<void>;
}

interface Task {
  readonly processor: Processor;
  readonly session: JournalSession;
  readonly machine: Machine;
  readonly next: Map<string, number>;
}

export async function openJournalLife(journal: Journal, codec: Codec): Promise<JournalLife> {
  const tasks: Task[] = [];
  const stored = new Map<string, readonly string[]>();
  let now: Instant = LIFE_BEGINS;
  for (const processor of [triggerProcessor(codec), routingProcessor(codec)]) {
    const id = { processor: processor.name, partition: 0 };
    const session = await journal.open(id);
    stored.set(
      processor.name,
      [...session.scan('' as never)].map(([key]) => key),
    );
    now = laterOf(now, session.position.time);
    const next = new Map(
      processor.topics.map((topic) => [topic, session.position.next.get(sourceId(topic, 0)) ?? 0]),
    );
    tasks.push({
      processor,
      session,
      machine: createMachine(processor, id, session, { epochOf: () => EPOCH }),
      next,
    });
  }
  const log = new Map<string, SourceRecord[]>();
  const decided: (EscalationEvent | EscalationRequest)[] = [];
  let deadLetters = 0;

  /** The log begins where the earlier life ended: what came before was read. */
  function append(records: readonly OutboundRecord[]): void {
    for (const { topic, key, value, headers } of records) {
      const all = log.get(topic) ?? [];
      log.set(topic, all);
      const at = all.at(-1)?.offset ?? firstOffset(topic) - 1;
      all.push({ topic, partition: 0, offset: offset(at + 1), appendedAt: now, key, value, headers });
      if (DECISION_TOPICS.includes(topic)) decided.push(codec.decode(topic, value) as EscalationEvent);
    }
  }

  const firstOffset = (topic: string): number =>
    Math.max(0, ...tasks.map(({ next }) => next.get(topic) ?? 0));

  /** One unit; false where there is nothing to do. */
  async function work({ processor, machine, session, next }: Task): Promise<boolean> {
    for (const topic of processor.topics) {
      for (const record of log.get(topic) ?? []) {
        if (record.offset < (next.get(topic) ?? 0)) continue;
        await processor.prepare?.([record]);
        machine.apply(sourceId(topic, 0), record);
        next.set(topic, record.offset + 1);
      }
    }
    machine.fireDue(now);
    if (machine.records + machine.deadlines === 0) return false;
    const unit = machine.takeUnit();
    await session.commit(unit);
    deadLetters += unit.deadLetters.length;
    append(unit.outputs);
    return true;
  }

  return {
    stored,
    deadLetters: () => deadLetters,
    async append(records) {
      now = plusMs(now, LIFE_STEP_MS);
      append(records);
      for (let worked = true; worked;) {
        worked = false;
        for (const task of tasks) worked = (await work(task)) || worked;
      }
    },
    decisions: () => Promise.resolve(decided.splice(0)),
    async close() {
      for (const { session } of tasks) await session.close();
    },
  };
}

import { mustFit, sealBytes } from '#lmdb-store';
import { Fenced, Indeterminate, taskName } from '#stream';
import type {
  CommitUnit,
  DeadLetter,
  Journal,
  JournalSession,
  Offset,
  OutboundRecord,
  Position,
  SourceId,
} from '#stream';
import { offset } from '#stream';
import { CHAIN_BYTES } from './chunk.ts';
import { checkpointBudget } from './checkpoints.ts';
import type { Environment } from './environment.ts';
import { Refused } from './group-writer.ts';
import type { GroupWriter } from './group-writer.ts';
import { stampOf } from './log-time.ts';
import { addNames } from './tables.ts';
import { taskStore } from './task-store.ts';
import type { TaskStore } from './task-store.ts';
import type { Topics } from './embedded-topics.ts';
import { encodeUnit } from './unit-record.ts';
import type { Run } from './unit-record.ts';

/** What a task's number takes of an entity's key. */
const TASK_BYTES = 4;

export interface JournalParts {
  readonly env: Environment;
  readonly writer: GroupWriter;
  readonly topics: Topics;
  readonly encodeDeadLetter: (letter: DeadLetter) => OutboundRecord;
}

export function embeddedJournal(parts: JournalParts): Journal {
  const { env, writer } = parts;
  return {
    async open(task) {
      const opened = await writer.submit(() => {
        const name = taskName(task);
        const store = taskStore(env, task, addNames(env, 'tasks', [name]).numbers.get(name)!);
        const state = store.state();
        const position = store.position();
        const epoch = state.epoch + 1;
        store.writeState({ ...state, epoch });
        return { store, position, epoch };
      });
      return session(parts, opened.store, opened.position, opened.epoch);
    },
  };
}

function session(parts: JournalParts, store: TaskStore, opened: Position, epoch: number): JournalSession {
  let position = opened;
  const checkpoints = checkpointBudget(parts.env, store.number);
  let ended: string | undefined;
  const end = (why: string): void => {
    ended ??= why;
  };

  return {
    get position() {
      return position;
    },
    read: (key) => store.read(key),
    scan: (prefix) => store.scan(prefix),
    async commit(unit) {
      if (ended !== undefined) throw new Fenced(`The session of ${store.name} is over: ${ended}.`);
      const staged = stage(parts, store, unit);
      try {
        await parts.writer.submit((writing) => {
          const state = store.state();
          if (state.epoch !== epoch) {
            throw new Refused(new Fenced(`${store.name} was opened again; this session may commit no more.`));
          }
          if (unit.position.unit !== state.unit + 1) {
            throw new Refused(
              new Error(`Unit ${unit.position.unit} of ${store.name} cannot follow unit ${state.unit}.`),
            );
          }
          const runs = new Map<SourceId, { from: Offset; to: Offset }>();
          for (const { place, record } of staged.records) {
            const decidedAt = record.decidedAt ?? unit.position.time;
            const at = writing.append(place, record, stampOf(writing.era, decidedAt, 'task', writing.now));
            const run = runs.get(place.source);
            if (run === undefined) runs.set(place.source, { from: at, to: offset(at + 1) });
            else run.to = offset(at + 1);
          }
          for (const [key, sealed] of staged.entities) {
            if (sealed === null) store.remove(key);
            else store.put(key, sealed);
          }
          const appended: Run[] = [...runs].map(([source, run]) => ({ source, ...run }));
          const { position: after, manifest, decidedBy } = unit;
          const record = { number: after.unit, position: after, manifest, decidedBy, appended };
          const bytes = encodeUnit(store.name, record, state.chain);
          store.writeUnit(record.number, bytes);
          let appendedBytes = state.appendedBytes + staged.bytes + bytes.length;
          // A sink decides nothing: there is nothing to repeat.
          if (decidedBy !== '' && checkpoints.spend(after, appendedBytes)) appendedBytes = 0;
          const chain = bytes.subarray(0, CHAIN_BYTES);
          store.writeState({ epoch, unit: record.number, chain, appendedBytes });
        });
      } catch (error) {
        if (error instanceof Fenced) end('somebody else owns the task');
        if (error instanceof Indeterminate) end('its last commit may or may not have happened');
        throw error;
      }
      position = { ...unit.position, next: new Map(unit.position.next) };
    },
    async close() {
      end('it was closed');
    },
  };
}

/** Everything that can be refused or prepared before the transaction. */
function stage(parts: JournalParts, store: TaskStore, unit: CommitUnit) {
  const { topics, encodeDeadLetter } = parts;
  const letters = unit.deadLetters.map((letter) => encodeDeadLetter(letter));
  const records = [...unit.outputs, ...letters].map((record) => ({ place: topics.place(record), record }));
  const entities: (readonly [Buffer, Buffer | null])[] = [];
  for (const [key, bytes] of unit.entities) {
    const keyBytes = store.entityKey(key);
    mustFit(key, TASK_BYTES);
    entities.push([keyBytes, bytes === null ? null : sealBytes(keyBytes, bytes)]);
  }
  // In the order of the tree, neighbours share its pages.
  entities.sort(([a], [b]) => a.compare(b));
  const bytes = records.reduce((sum, { record: { value } }) => sum + value.length, 0);
  return { records, entities, bytes };
}

import { instant } from '#kernel';
import {
  createEntityStore,
  Fenced,
  Indeterminate,
  taskName,
  type CommitUnit,
  type DeadLetter,
  type EntityStore,
  type Journal,
  type Position,
  type TaskId,
} from '#stream';
import type { Lives } from './crash.ts';
import type { MemoryLog } from './memory-log.ts';

export interface MemoryJournal extends Journal {
  /** What a task has stored. */
  entities(task: TaskId): EntityStore;
  /** Every unit that a task committed, in order. */
  units(task: TaskId): readonly CommitUnit[];
  /** Tasks that were ever opened. */
  tasks(): readonly TaskId[];
  /** All dead letters, in the order of their commits. */
  deadLetters(): readonly DeadLetter[];
}

interface Stored {
  readonly task: TaskId;
  readonly entities: EntityStore;
  readonly units: CommitUnit[];
  position: Position;
  /** Raised by each open: an older session is fenced. */
  epoch: number;
}

export function createMemoryJournal(log: MemoryLog, lives: Lives): MemoryJournal {
  const tasks = new Map<string, Stored>();
  const deadLetters: DeadLetter[] = [];

  function storedOf(task: TaskId): Stored {
    const name = taskName(task);
    let stored = tasks.get(name);
    if (stored === undefined) {
      const position = { next: new Map(), time: instant(0), unit: 0 };
      stored = { task, entities: createEntityStore(), units: [], position, epoch: 0 };
      tasks.set(name, stored);
    }
    return stored;
  }

  return {
    async open(task) {
      const subject = taskName(task);
      const life = lives.current;
      lives.step(life, { act: 'open', at: 'before', subject });
      const stored = storedOf(task);
      stored.epoch += 1;
      const { epoch } = stored;
      let usable = true;
      lives.step(life, { act: 'open', at: 'after', subject });

      const commit = (unit: CommitUnit): void => {
        lives.step(life, { act: 'commit', at: 'before', subject });
        if (!usable || stored.epoch !== epoch) throw new Fenced(`${subject} was opened by somebody else.`);
        if (unit.position.unit !== stored.position.unit + 1) {
          throw new Error(
            `${subject} stands at unit ${stored.position.unit}; ${unit.position.unit} is not the next.`,
          );
        }
        log.check(unit.outputs);
        lives.step(life, { act: 'commit', at: 'mid', subject });
        // Nothing from here to the last line can fail: all of the unit, or none.
        stored.entities.apply(unit.entities);
        stored.position = unit.position;
        stored.units.push(unit);
        deadLetters.push(...unit.deadLetters);
        log.append(unit.outputs);
        lives.step(life, { act: 'commit', at: 'after', subject });
      };

      return {
        get position() {
          return stored.position;
        },
        read: stored.entities.read,
        scan: stored.entities.scan,
        async commit(unit) {
          try {
            commit(unit);
          } catch (error) {
            if (error instanceof Fenced || error instanceof Indeterminate) usable = false;
            throw error;
          }
        },
        async close() {
          usable = false;
        },
      };
    },
    entities: (task) => storedOf(task).entities,
    units: (task) => storedOf(task).units,
    tasks: () => [...tasks.values()].map(({ task }) => task),
    deadLetters: () => deadLetters,
  };
}

import { instant } from '#kernel';
import {
  createEntityStore,
  createMachine,
  type CommitUnit,
  type EntityStore,
  type Machine,
  type MachineSettings,
  type Processor,
  type TaskId,
} from '#stream';
import { MEMORY_EPOCH } from '#stream-memory';

/** One task of a processor on the machine that every runtime has, synchronous and without a log: whoever drives it says what comes, and when. */
export interface TaskDriver {
  readonly task: TaskId;
  /** Another one after a restart. */
  readonly machine: Machine;
  /** What was committed. */
  readonly store: EntityStore;
  /** Commits what was applied since the last time. */
  readonly commit: () => CommitUnit;
  /** What was not committed is lost; the task is opened again from what was. */
  readonly restart: () => void;
}

export function createTaskDriver(
  processor: Processor,
  settings: Partial<MachineSettings> & { readonly partition?: number } = {},
): TaskDriver {
  const task = { processor: processor.name, partition: settings.partition ?? 0 };
  const store = createEntityStore();
  let position: CommitUnit['position'] = { next: new Map(), time: instant(0), unit: 0 };
  const open = (): Machine =>
    createMachine(
      processor,
      task,
      { position, read: store.read, scan: store.scan },
      { epochOf: () => MEMORY_EPOCH, ...settings },
    );
  let machine = open();
  return {
    task,
    store,
    get machine() {
      return machine;
    },
    commit() {
      const unit = machine.takeUnit();
      store.apply(unit.entities);
      position = unit.position;
      return unit;
    },
    restart() {
      machine = open();
    },
  };
}

import type { Instant } from '#kernel';
import { offset, sourceId, type Addressed, type MachineSettings, type Processor } from '#stream';
import { createTaskDriver, type TaskDriver } from './task-driver.ts';

/** A task whose inputs come decoded and whose facts are handed over, not written: the decisions and the machine, no codec, no log. */
export interface InputDriver extends Pick<TaskDriver, 'store' | 'commit' | 'restart'> {
  /** As a record that its log stamps with this instant. Deadlines that are due by then fire first. */
  apply(input: Addressed, at: Instant): void;
  /** Time passes and nothing comes: deadlines fire, this many at most. Returns how many did. */
  passTo(at: Instant, firingsMax?: number): number;
}

const SOURCE = sourceId('input', 0);
const NO_BYTES = new Uint8Array(0);
const NO_HEADERS = {};

/** @param emitted called with each fact, in order, after all that one input led to is folded */
export function createInputDriver(
  processor: Processor,
  emitted: (fact: unknown) => void,
  settings: Partial<MachineSettings> = {},
): InputDriver {
  let input: Addressed | undefined;
  let next = 0;
  const write = (fact: unknown): readonly never[] => {
    emitted(fact);
    return [];
  };
  const driver = createTaskDriver(
    { ...processor, parts: processor.parts.map((part) => ({ ...part, write })), read: () => input },
    settings,
  );
  return {
    store: driver.store,
    commit: driver.commit,
    restart: driver.restart,
    apply(addressed, at) {
      input = addressed;
      driver.machine.apply(SOURCE, {
        topic: 'input',
        partition: 0,
        offset: offset(next),
        appendedAt: at,
        key: null,
        value: NO_BYTES,
        headers: NO_HEADERS,
      });
      next += 1;
    },
    passTo: (at, firingsMax) => driver.machine.fireDue(at, firingsMax),
  };
}

import type { Instant } from '#kernel';
import { fixedBlocks, sourceId, type SourceId } from '#stream';
import { checkpointUnits, readCheckpoint } from './checkpoints.ts';
import { readUnitCut } from './cuts.ts';
import type { Environment } from './environment.ts';
import { unitsTopic } from './stored-units.ts';
import { readNames } from './tables.ts';
import { taskStore, type TaskStore } from './task-store.ts';
import { decodeUnit } from './unit-record.ts';
import { taskOf } from './unit-log.ts';

/** A processor that reads the log. */
export interface PruneReader {
  /** With those of `unitsTopic`, if it reads units: none goes that it has not read. */
  readonly topics: readonly string[];
  /** Its units are repeated by `verify`; otherwise only its position counts. */
  readonly decides: boolean;
}

export interface Floors {
  /** Nothing at or after this offset may go; absent: nobody reads or repeats this source. */
  readonly bySource: ReadonlyMap<SourceId, number>;
  /** The units of these tasks may go before their checkpoint. */
  readonly tasks: readonly { readonly store: TaskStore; readonly checkpoint: number }[];
}

/**
 * What has to stay, so that every task goes on where it stands, and every unit after the latest checkpoint before `before` can be repeated.
 * A task that is not known by `readers`, or has no such checkpoint, keeps all that it reads.
 */
export function pruneFloors(
  env: Environment,
  before: Instant,
  readers: ReadonlyMap<string, PruneReader>,
  partitions: number,
): Floors {
  const bySource = new Map<SourceId, number>();
  const keep = (source: SourceId, from: number): void => {
    bySource.set(source, Math.min(bySource.get(source) ?? Infinity, from));
  };
  const tasks: { store: TaskStore; checkpoint: number }[] = [];
  const { names } = readNames(env, 'tasks');
  const stores = names.map((name, number) => taskStore(env, taskOf(name), number));
  // Those that decide last: how far others have read their units counts for them.
  const inTurn = [...readers].sort(([, a], [, b]) => Number(a.decides) - Number(b.decides));
  for (const [processor, { topics, decides }] of inTurn) {
    for (let partition = 0; partition < partitions; partition += 1) {
      const sources = topics.map((topic) => sourceId(topic, partition));
      const store = stores.find(({ task }) => task.processor === processor && task.partition === partition);
      if (store === undefined) {
        // It has not begun: everything is still to be read. A sink that never ran is in nobody's way.
        if (decides) for (const source of sources) keep(source, 0);
        continue;
      }
      if (!decides) {
        const { next } = store.position();
        for (const source of sources) keep(source, next.get(source) ?? 0);
        for (const { source, from } of fixedBlocks(store)) keep(source, from);
        continue;
      }
      const unitsRead = bySource.get(sourceId(unitsTopic(processor), partition)) ?? Infinity;
      const checkpoint = latestBefore(env, store, before, unitsRead);
      const start = readCheckpoint(env, store.number, checkpoint);
      for (const source of sources) keep(source, start?.position.next.get(source) ?? 0);
      keepAppended(store, checkpoint, keep);
      tasks.push({ store, checkpoint });
    }
  }
  return { bySource, tasks };
}

/** The unit of the latest checkpoint that was made before `before`, `unitMax` at most; 0 where there is none. */
function latestBefore(env: Environment, store: TaskStore, before: Instant, unitMax: number): number {
  let latest = readUnitCut(env, store.number).checkpoint;
  for (const unit of checkpointUnits(env, store.number)) {
    if (unit > unitMax) break;
    const checkpoint = readCheckpoint(env, store.number, unit);
    if (checkpoint !== undefined && checkpoint.position.time < before) latest = Math.max(latest, unit);
  }
  return latest;
}

/** What the units after the checkpoint appended is compared with what they give again. */
function keepAppended(
  store: TaskStore,
  checkpoint: number,
  keep: (source: SourceId, from: number) => void,
): void {
  const last = store.state().unit;
  for (const { number, bytes } of store.units(checkpoint + 1)) {
    if (number > last) return;
    for (const { source, from } of decodeUnit(bytes, `${store.name}/${number}`).appended) keep(source, from);
  }
}

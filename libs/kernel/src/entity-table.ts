/**
 * The entities of one kind inside an aggregate. It remembers which of them were touched since the last `drain`, so that a
 * commit writes those and no others. Iteration is in order of insertion, hence the same in every replay.
 */
export interface EntityTable<E extends object> {
  readonly size: number;
  get(id: string): Readonly<E> | undefined;
  has(id: string): boolean;
  ids(): IterableIterator<string>;
  values(): IterableIterator<Readonly<E>>;
  /** The entity, to be changed in place; it counts as touched. Throws where there is none. Only `evolve` may call it. */
  edit(id: string): E;
  /** Adds or replaces. Only `evolve` may call it. */
  put(id: string, entity: E): void;
  /** Removes; nothing happens where there is none. Only `evolve` may call it. */
  delete(id: string): void;
  /** Puts an entity back as it was stored: it does not count as touched. */
  restore(id: string, entity: E): void;
  /** Visits what was touched since the last call, in the order it was first touched; `undefined` means removed. */
  drain(visit: (id: string, entity: Readonly<E> | undefined) => void): void;
}

export function entityTable<E extends object>(kind: string): EntityTable<E> {
  const entities = new Map<string, E>();
  const touched = new Set<string>();
  return {
    get size() {
      return entities.size;
    },
    get: (id) => entities.get(id),
    has: (id) => entities.has(id),
    ids: () => entities.keys(),
    values: () => entities.values(),
    edit(id) {
      const entity = entities.get(id);
      if (entity === undefined) throw new Error(`There is no ${kind} "${id}" to change.`);
      touched.add(id);
      return entity;
    },
    put(id, entity) {
      entities.set(id, entity);
      touched.add(id);
    },
    delete(id) {
      if (entities.delete(id)) touched.add(id);
    },
    restore(id, entity) {
      entities.set(id, entity);
    },
    drain(visit) {
      for (const id of touched) visit(id, entities.get(id));
      touched.clear();
    },
  };
}

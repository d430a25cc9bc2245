/** What the local stores of one process hold in memory together while changelogs are read. */
export interface HeldMemory {
  /** One more store, which reports its bytes when asked. Returns what takes it away. */
  add(bytes: () => number): () => void;
  readonly isUsedUp: boolean;
}

/**
 * A million entities of 300 bytes fit, keys and all: written once and in order when the task already runs, instead of in parts, each
 * of which would touch what was written before. A process with more writes earlier.
 */
const BYTES_MAX = 512 * 1024 * 1024;

export function createHeldMemory(bytesMax: number = BYTES_MAX): HeldMemory {
  const held = new Set<() => number>();
  return {
    add(bytes) {
      held.add(bytes);
      return () => void held.delete(bytes);
    },
    get isUsedUp() {
      let sum = 0;
      for (const bytes of held) sum += bytes();
      return sum >= bytesMax;
    },
  };
}

/** What is to be done later, in order of time; what is due at the same time is done in the order it was put there. */
export interface Agenda {
  at(time: number, action: (time: number) => void): void;
  /** Does everything due at or before `now`, including what those actions put there. */
  run(now: number): void;
}

export function agenda(): Agenda {
  const entries: { readonly time: number; readonly action: (time: number) => void }[] = [];
  return {
    at(time, action) {
      let index = entries.length;
      while (index > 0 && (entries[index - 1]?.time ?? 0) > time) index -= 1;
      entries.splice(index, 0, { time, action });
    },
    run(now) {
      for (let next = entries[0]; next !== undefined && next.time <= now; next = entries[0]) {
        entries.shift();
        next.action(next.time);
      }
    },
  };
}

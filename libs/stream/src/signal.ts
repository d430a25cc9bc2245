/** Wakes the one loop that waits on it. What is notified while nobody waits is not lost. */
export interface Signal {
  /** Somebody waits, and nothing was notified since. */
  readonly quiet: boolean;
  readonly notify: () => void;
  wait(): Promise<void>;
}

export function createSignal(): Signal {
  let notified = false;
  let wake: (() => void) | undefined;
  return {
    get quiet() {
      return wake !== undefined && !notified;
    },
    notify() {
      notified = true;
      wake?.();
    },
    async wait() {
      if (!notified) await new Promise<void>((resolve) => (wake = resolve));
      wake = undefined;
      notified = false;
    },
  };
}

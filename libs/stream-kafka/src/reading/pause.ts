/** A wait that can be ended from outside. */
export interface Pause {
  /** Resolves after that many milliseconds, or earlier by `end`. One at a time. */
  wait(ms: number): Promise<void>;
  /** Ends the wait that is going on, if there is one. */
  end(): void;
}

export function createPause(): Pause {
  let end = (): void => {};
  return {
    wait: (ms) =>
      new Promise((resolve) => {
        const timer = Number.isFinite(ms) ? setTimeout(resolve, ms) : undefined;
        end = () => {
          clearTimeout(timer);
          resolve();
        };
      }),
    end: () => end(),
  };
}

/** The process died here. No fault: a worker has no remedy for it; after `restart` a new one goes on with the same stores. */
export class Crashed extends Error {
  override readonly name = 'Crashed';
}

/** A moment at which a crash or a fault makes a difference. before: nothing happened; mid: half prepared; after: done, but without an answer. */
export interface Step {
  /** `open` and `commit` of a journal, `write` of a block of rows. */
  readonly act: 'open' | 'commit' | 'write';
  readonly at: 'before' | 'mid' | 'after';
  /** The task, or the token of the block. */
  readonly subject: string;
}

/** Called at every step; throws `Crashed` where the process is to die, or the fault that the step is to meet. */
export type StepHook = (step: Step) => void;

/** One life of the process after another. What a dead one still tries does not get through. */
export interface Lives {
  readonly current: number;
  /** Throws Crashed where that life is over; else lets the hook see the step. */
  step(life: number, step: Step): void;
  restart(): void;
}

export function createLives(hook: StepHook): Lives {
  let current = 0;
  let dead = false;
  return {
    get current() {
      return current;
    },
    step(life, step) {
      if (dead || life !== current)
        throw new Crashed(`The process died before ${step.act} of ${step.subject}.`);
      try {
        hook(step);
      } catch (error) {
        dead ||= error instanceof Crashed;
        throw error;
      }
    },
    restart() {
      current += 1;
      dead = false;
    },
  };
}

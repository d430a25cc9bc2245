import type { Env, Instant } from '#kernel';

/** The Env of one input. Its cause is put together only when somebody asks: most inputs need no id. */
export class InputEnv implements Env {
  readonly now: Instant;
  readonly #origin: string;
  readonly #mark: '/' | '@';
  readonly #number: number;
  #cause: string | undefined;

  /** A record: its source, `/`, its offset. A deadline: `<task>/<entity>`, `@`, its due instant. */
  constructor(now: Instant, origin: string, mark: '/' | '@', number: number) {
    this.now = now;
    this.#origin = origin;
    this.#mark = mark;
    this.#number = number;
  }

  get cause(): string {
    this.#cause ??= `${this.#origin}${this.#mark}${this.#number}`;
    return this.#cause;
  }

  newId(ordinal: number): string {
    return `${this.cause}/${ordinal}`;
  }
}

import type { Env, Instant } from '#kernel';

/** The Env of one input. Its cause is put together only when somebody asks: most inputs need no id. */
export class InputEnv implements Env {
  readonly now: Instant;
  readonly peers: unknown;
  readonly #origin: string;
  readonly #mark: '/' | '@';
  readonly #number: number;
  readonly #deadline: string;
  #cause: string | undefined;
  #ids = 0;

  /** A record: its source, `/`, its offset. A deadline: `<task>/<entity>`, `@`, its due instant, its name. */
  constructor(
    now: Instant,
    peers: unknown,
    origin: string,
    mark: '/' | '@',
    number: number,
    deadline: string | null = null,
  ) {
    this.now = now;
    this.peers = peers;
    this.#origin = origin;
    this.#mark = mark;
    this.#number = number;
    this.#deadline = deadline === null ? '' : `/${deadline}`;
  }

  get cause(): string {
    this.#cause ??= `${this.#origin}${this.#mark}${this.#number}${this.#deadline}`;
    return this.#cause;
  }

  newId(): string {
    return `${this.cause}/${this.#ids++}`;
  }
}

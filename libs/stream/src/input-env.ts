import type { Env, Instant } from '#kernel';
import type { LogEpochs } from './log-epochs.ts';

/** The Env of one input. Its cause is put together only when somebody asks: most inputs need no id. */
export class InputEnv implements Env {
  readonly now: Instant;
  readonly peers: unknown;
  readonly #epochs: LogEpochs;
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
    epochs: LogEpochs,
    origin: string,
    mark: '/' | '@',
    number: number,
    deadline: string | null = null,
  ) {
    this.now = now;
    this.peers = peers;
    this.#epochs = epochs;
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
    return `${this.#epochs.of(this.#origin)}/${this.cause}/${this.#ids++}`;
  }
}

import { Server, type CustomTransportStrategy } from '@nestjs/microservices';
import type { Worker, WorkerStatus } from '#stream';
import type { Health } from '../health.ts';
import type { Logger } from '../logger.ts';
import { openWithin } from './open-within.ts';
import { createTurnWatch, whyItDoesNotWork } from './worker-conditions.ts';

/** A worker with the clients that it works on. */
export interface OpenStream {
  /** Not started yet. */
  readonly worker: Worker;
  /** Disconnects the clients; called after the worker has stopped. */
  close(): Promise<void>;
}

export interface StreamServerOptions {
  /** Opens the clients, or leaves none open. Transient is tried again. Should give up when the signal is aborted. */
  readonly open: (stopping: AbortSignal) => Promise<OpenStream>;
  /** How long brokers and databases may be away at the start, in ms; after that the server fails with the reason. */
  readonly openBudgetMs: number;
  /** How long one turn of the worker may take, in ms; after that the process is not live. */
  readonly turnMsMax: number;
  /** One deadline for all of `close`, in ms. */
  readonly stopTimeoutMs: number;
  readonly health: Health;
  readonly logger: Logger;
}

/**
 *   opening ──► running ──► stopping ──► stopped
 *      │           │
 *      └───────────┴──► failed
 */
export type StreamStatus = 'opening' | 'running' | 'stopping' | 'stopped' | 'failed';

// A type, not an interface: Nest asks for an index signature.
export type StreamEvents = {
  /** Once: with the reason after a fault without a remedy, with undefined after `close`. */
  readonly ended: (error: unknown) => void;
};

/**
 * A worker as a transport of Nest. It alone owns the worker and its clients, because Nest's shutdown hooks run together in no
 * order, and a client that goes before the worker turns its last commit into a fault.
 */
export class StreamServer extends Server<StreamEvents, StreamStatus> implements CustomTransportStrategy {
  readonly #options: StreamServerOptions;
  readonly #tooLongBusy: (status: WorkerStatus) => string | null;
  readonly #stopping = new AbortController();
  readonly #end = Promise.withResolvers<unknown>();
  #stream: OpenStream | undefined;
  #closing: Promise<void> | undefined;
  #failed = false;
  /** Why there is no stream yet. */
  #away = 'the clients are being opened';

  constructor(options: StreamServerOptions) {
    super();
    this.#options = options;
    this.#tooLongBusy = createTurnWatch(options.turnMsMax);
    options.health.addReadiness('worker', () => this.#whyNotReady());
    options.health.addLiveness('worker', () => this.#whyNotLive());
  }

  /** Resolves when the worker has ended: with undefined after `close`, with the reason otherwise. Never rejects. */
  get ended(): Promise<unknown> {
    return this.#end.promise;
  }

  /** Opens the clients and starts the worker; then calls back, with the error where it could not. */
  override listen(callback: (error?: unknown) => void): void {
    this._status$.next('opening');
    this.#start().then(
      () => callback(),
      (error: unknown) => {
        // What a stop interrupts has not failed.
        if (this.#stopping.signal.aborted) return callback();
        this.#fail(error);
        callback(error);
      },
    );
  }

  /** Stops the worker (it commits what it has in hand), then disconnects, within one deadline. Never rejects. */
  override close(): Promise<void> {
    this.#closing ??= this.#close();
    return this.#closing;
  }

  override on<Event extends keyof StreamEvents, Callback extends StreamEvents[Event]>(
    event: Event,
    callback: Callback,
  ): void {
    if (event === 'ended') void this.#end.promise.then(callback);
  }

  /** The worker. @throws Error before the clients are open */
  override unwrap<Unwrapped = Worker>(): Unwrapped {
    if (this.#stream === undefined)
      throw new Error('The worker does not exist yet: its clients are not open.');
    return this.#stream.worker as Unwrapped;
  }

  async #start(): Promise<void> {
    const { logger, openBudgetMs } = this.#options;
    const { signal: stopping } = this.#stopping;
    const stream = await openWithin({
      open: () => this.#openAndStart(),
      budgetMs: openBudgetMs,
      stopping,
      logger,
      waiting: ({ message }) => (this.#away = message),
    });
    if (stopping.aborted) {
      await closeInOrder(stream);
      return;
    }
    this.#stream = stream;
    this._status$.next('running');
    logger.info({}, 'the clients are open, the worker runs');
    void stream.worker.ended.then((error) => {
      if (error !== undefined) this.#fail(error);
    });
  }

  /** A worker starts once: one that could not is thrown away together with its clients. */
  async #openAndStart(): Promise<OpenStream> {
    const stream = await this.#options.open(this.#stopping.signal);
    try {
      await stream.worker.start();
      return stream;
    } catch (error) {
      await closeInOrder(stream);
      throw error;
    }
  }

  #fail(error: unknown): void {
    this.#failed = true;
    this._status$.next('failed');
    this.#end.resolve(error);
  }

  async #close(): Promise<void> {
    const { logger, stopTimeoutMs } = this.#options;
    this._status$.next('stopping');
    this.#stopping.abort();
    const deadline = Promise.withResolvers<'late'>();
    const timer = setTimeout(() => deadline.resolve('late'), stopTimeoutMs);
    const closed = (this.#stream === undefined ? Promise.resolve() : closeInOrder(this.#stream)).catch(
      (error: unknown) => {
        logger.warn({ err: error }, 'a client did not close properly; everything is committed already');
      },
    );
    if ((await Promise.race([closed, deadline.promise])) === 'late') {
      logger.error(
        { stopTimeoutMs },
        'not everything was closed in time; the next owner repeats what is not committed',
      );
    }
    clearTimeout(timer);
    this._status$.next('stopped');
    this.#end.resolve(undefined);
  }

  #whyNotReady(): string | null {
    if (this.#failed) return 'the worker has ended with an error';
    if (this.#stopping.signal.aborted) return 'stopping';
    if (this.#stream === undefined) return this.#away;
    return whyItDoesNotWork(this.#stream.worker.status());
  }

  #whyNotLive(): string | null {
    if (this.#stream === undefined || this.#stopping.signal.aborted) return null;
    return this.#tooLongBusy(this.#stream.worker.status());
  }
}

/** 1. The worker: it needs its clients for the last commit. 2. The clients. */
async function closeInOrder(stream: OpenStream): Promise<void> {
  await stream.worker.stop();
  await stream.close();
}

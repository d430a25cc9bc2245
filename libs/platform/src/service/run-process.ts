import { Transient } from '#stream';
import { ConfigurationError } from '../configuration.ts';
import type { Logger } from '../logger.ts';
import { Refusal } from '../refusal.ts';

/** What a process does until it is asked to stop. */
export interface RunningService {
  /** Resolves when it has ended by itself, with the reason; never rejects. */
  readonly ended: Promise<unknown>;
  /** Commits, hands over, disconnects. */
  stop(): Promise<void>;
}

export interface ProcessOptions {
  readonly logger: Logger;
  /** Resolves at once: what may be away is opened behind it, so that probes are answered meanwhile. */
  readonly start: () => Promise<RunningService>;
  /** For all of `stop`, in ms; then the process ends as it is. */
  readonly stopTimeoutMs: number;
}

/** What a supervisor learns from the exit code; the last three are those of sysexits.h. */
export const EXIT_CODES = {
  stopped: 0,
  failed: 1,
  usage: 64,
  unavailable: 69,
  configuration: 78,
  /** 128 + SIGINT, as shells have it. */
  atOnce: 130,
} as const;

/**
 * Runs a service until SIGTERM or Ctrl-C, or until it fails; then ends the process. A second signal ends it at once: whoever
 * sends it does not want to wait, and what is not committed is done again by the next owner.
 */
export async function runProcess({ logger, start, stopTimeoutMs }: ProcessOptions): Promise<never> {
  const signalled = stopSignal();
  process.on('uncaughtException', (error) => {
    logger.fatal({ err: error }, 'a bug: uncaught exception');
    process.exit(EXIT_CODES.failed);
  });
  let error: unknown;
  let service: RunningService | undefined;
  try {
    service = await start();
    error = await Promise.race([signalled, service.ended]);
  } catch (cause) {
    error = portTaken(cause) ?? cause;
  }
  if (error === undefined) logger.info({ stopTimeoutMs }, 'stopping');
  else if (error instanceof Refusal) logger.fatal({}, error.message);
  else logger.fatal({ err: error }, 'the service has failed; its supervisor may start it again');
  const late = setTimeout(() => {
    logger.error({ stopTimeoutMs }, 'stopping took too long; the next owner repeats what is not committed');
    process.exit(error === undefined ? EXIT_CODES.failed : exitCodeOf(error));
  }, stopTimeoutMs);
  await service?.stop().catch((cause: unknown) => logger.error({ err: cause }, 'stopping failed'));
  clearTimeout(late);
  if (error === undefined) logger.info({}, 'stopped');
  process.exit(exitCodeOf(error));
}

/** For the error of listening on a port that is in use; undefined for any other. */
function portTaken(cause: unknown): Refusal | undefined {
  const { code, address, port } = cause as {
    readonly code?: string;
    readonly address?: string;
    readonly port?: number;
  };
  if (code !== 'EADDRINUSE') return undefined;
  return new Refusal(
    `Port ${port} on ${address} is taken by another program. Stop that program, or choose another port with BATON_HTTP_PORT.`,
    { cause },
  );
}

/** Resolves with undefined at the first signal. */
function stopSignal(): Promise<undefined> {
  return new Promise((resolve) => {
    let signals = 0;
    const onSignal = (): void => {
      signals += 1;
      if (signals > 1) process.exit(EXIT_CODES.atOnce);
      resolve(undefined);
    };
    process.on('SIGINT', onSignal).on('SIGTERM', onSignal);
  });
}

function exitCodeOf(error: unknown): number {
  if (error === undefined) return EXIT_CODES.stopped;
  if (error instanceof ConfigurationError || error instanceof Refusal) return EXIT_CODES.configuration;
  return error instanceof Transient ? EXIT_CODES.unavailable : EXIT_CODES.failed;
}

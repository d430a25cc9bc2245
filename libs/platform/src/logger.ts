import { pino, type DestinationStream, type Logger } from 'pino';
import type { LoggerService } from '@nestjs/common';

export type { Logger } from 'pino';

export const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'silent'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

export interface LoggerOptions {
  readonly name: string;
  readonly level: LogLevel;
  /** Standard error where none is given: standard output belongs to a command's result. */
  readonly to?: DestinationStream;
}

/**
 * One JSON object a line. Log ids, counts, topics and offsets; never what a person wrote: the fields that could hold it are
 * cut out here as a second net.
 */
export function createLogger({ name, level, to }: LoggerOptions): Logger {
  return pino(
    {
      name,
      level,
      base: { name },
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
      redact: { paths: PAYLOADS, remove: true },
    },
    to ?? pino.destination(2),
  );
}

const PAYLOADS = [
  'text',
  'value',
  'payload',
  'body',
  'card',
  'headers',
  '*.text',
  '*.value',
  '*.body',
  '*.card',
];

/** Nest's own messages through our logger. */
export class NestLog implements LoggerService {
  private readonly logger: Logger;

  constructor(logger: Logger) {
    this.logger = logger;
  }

  log(message: unknown, ...context: unknown[]): void {
    this.logger.debug({ context: context.at(-1) }, String(message));
  }

  warn(message: unknown, ...context: unknown[]): void {
    this.logger.warn({ context: context.at(-1) }, String(message));
  }

  error(message: unknown, ...context: unknown[]): void {
    // What keeps an application from listening is thrown as well, and reported where it is caught.
    if (context.at(-1) === 'NestApplication') this.logger.debug({}, String(message));
    else if (message instanceof Error) this.logger.error({ err: message }, message.message);
    else this.logger.error({ context: context.at(-1) }, String(message));
  }

  debug(message: unknown, ...context: unknown[]): void {
    this.logger.debug({ context: context.at(-1) }, String(message));
  }
}

import { Catch, HttpException, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { Request, Response } from 'express';
import type { Logger } from '#platform';
import { Indeterminate, Transient } from '#stream';
import { BODY_BYTES_MAX } from '../gateway-config.ts';
import { logIds } from './log-ids.ts';
import { Problem } from './problem.ts';

/** Answers every error with a problem document; details of unexpected ones go to the log, never to the caller. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  private readonly logger: Logger;

  constructor(logger: Logger) {
    this.logger = logger;
  }

  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const response = http.getResponse<Response>();
    const problem = problemOf(error);
    if (problem.kind === 'bug') {
      // What fails before its route is known has none.
      const ids = logIds(http.getRequest<Partial<Request<Record<string, string>>>>().params);
      this.logger.error({ err: error, ...ids }, 'a request failed');
    }
    if (response.headersSent) {
      response.destroy();
      return;
    }
    if (problem.retryAfterSeconds !== undefined) response.setHeader('Retry-After', problem.retryAfterSeconds);
    if (problem.kind === 'key-required') response.setHeader('WWW-Authenticate', 'Bearer realm="baton"');
    response.status(problem.status).type('application/problem+json').send(JSON.stringify(problem.document()));
  }
}

function problemOf(error: unknown): Problem {
  if (error instanceof Problem) return error;
  if (error instanceof Transient) {
    return new Problem(
      'unavailable',
      'The log is unavailable or full. Nothing was written: send the same again later.',
      {
        retryAfterSeconds: 2,
      },
    );
  }
  if (error instanceof Indeterminate) {
    return new Problem(
      'unavailable',
      'It is not known whether it was written. Send the same again, with the same event ids: events that are there already change nothing.',
      { retryAfterSeconds: 2 },
    );
  }
  switch (statusOf(error)) {
    case 400:
      return new Problem(
        'bad-request',
        `${(error as Error).message}. Send well-formed JSON and a well-formed path.`,
      );
    case 404:
      return new Problem('not-found', 'There is no such route. /docs lists them all.');
    case 413:
      return new Problem(
        'body-too-large',
        `A body may have at most ${BODY_BYTES_MAX} bytes. Send fewer events at a time.`,
      );
    case 415:
      return new Problem('unsupported-media-type', (error as Error).message);
    default:
      return new Problem(
        'bug',
        'The request failed for a reason that is not yours; the log of this process has it.',
      );
  }
}

/** The status that Nest, or a body parser of Express, has given an error. */
function statusOf(error: unknown): number | undefined {
  if (error instanceof HttpException) return error.getStatus();
  const status: unknown = error instanceof Error && 'status' in error ? error.status : undefined;
  return typeof status === 'number' ? status : undefined;
}

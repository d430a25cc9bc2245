import { z } from 'zod';
import { LOG_LEVELS } from '../logger.ts';
import { httpTlsShape, httpTlsVariables } from '../tls/http-tls.ts';

const milliseconds = (min: number, max: number, fallback: number) =>
  z.coerce.number().int().min(min).max(max).default(fallback);

/**
 * What every service asks of its environment, whatever it runs on.
 *
 * @param port where it serves its probes by default: each service has its own, so that all run on one machine
 */
export function serviceShape(port: number) {
  return {
    host: z
      .string()
      .default('127.0.0.1')
      .describe(
        'The address on which /livez, /readyz and /metrics are served; 0.0.0.0 if other machines probe.',
      ),
    port: z.coerce
      .number()
      .int()
      .min(0)
      .max(65_535)
      .default(port)
      .describe('The port of these, 0 to 65535; 0 takes a free one.'),
    ...httpTlsShape,
    ...processShape,
  };
}

export const processShape = {
  logLevel: z
    .enum(LOG_LEVELS)
    .default('info')
    .describe(`One of ${LOG_LEVELS.join(', ')}.`),
  retryBudgetMs: milliseconds(0, 3_600_000, 60_000).describe(
    'How long a broker, the registry or the database may be away, in ms; after that the service exits for its supervisor.',
  ),
  stopTimeoutMs: milliseconds(1_000, 600_000, 20_000).describe(
    'Time for committing, handing over and disconnecting on SIGTERM, in ms; the supervisor must wait longer.',
  ),
};

export const processVariables = {
  logLevel: 'BATON_LOG_LEVEL',
  retryBudgetMs: 'BATON_RETRY_BUDGET_MS',
  stopTimeoutMs: 'BATON_STOP_TIMEOUT_MS',
};

export const serviceVariables = {
  host: 'BATON_HTTP_HOST',
  port: 'BATON_HTTP_PORT',
  ...httpTlsVariables,
  ...processVariables,
};

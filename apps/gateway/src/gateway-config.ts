import { z } from 'zod';
import {
  configure,
  httpTlsGroup,
  httpTlsSecrets,
  httpTlsShape,
  httpTlsVariables,
  type ConfigurationSource,
} from '#platform';

/** Limit of a request's body. A turn is some hundred bytes; a thousand of them fit. */
export const BODY_BYTES_MAX = 2 * 1024 * 1024;

const LOOPBACK = new Set(['127.0.0.1', '::1', 'localhost']);

export const isLoopback = (host: string): boolean => LOOPBACK.has(host);

const shape = {
  host: z
    .string()
    .default('127.0.0.1')
    .describe('The address to listen on; 127.0.0.1 unless other machines may call.'),
  port: z.coerce
    .number()
    .int()
    .min(0)
    .max(65_535)
    .default(7070)
    .describe('The port to listen on, 0 to 65535; 0 takes a free one.'),
  apiKey: z
    .string()
    .min(16, 'must have at least 16 characters')
    .optional()
    .describe(
      'The key that callers send as `Authorization: Bearer` or `X-API-Key`, 16 characters or more; ' +
        'a file may hold it: BATON_API_KEY_FILE, or `baton start --api-key-file`.',
    ),
  projectionDays: z.coerce
    .number()
    .min(1)
    .max(3_650)
    .default(90)
    .describe(
      'How many days the gateway answers for conversations and episodes that are over; older ones are in ClickHouse.',
    ),
  ...httpTlsShape,
};

const needsKey = {
  key: 'apiKey' as const,
  problem: 'is needed when the gateway listens on more than this machine',
  broken: ({ host, apiKey }: { readonly host?: string; readonly apiKey?: string | undefined }) =>
    host !== undefined && !isLoopback(host) && apiKey === undefined,
};

const schema = z
  .object(shape)
  .refine((values) => !needsKey.broken(values), { path: [needsKey.key], message: needsKey.problem });

export type GatewayConfig = Readonly<z.output<typeof schema>>;

const variables = {
  host: 'BATON_HTTP_HOST',
  port: 'BATON_HTTP_PORT',
  apiKey: 'BATON_API_KEY',
  projectionDays: 'BATON_PROJECTION_DAYS',
  ...httpTlsVariables,
};
const secrets = ['apiKey', ...httpTlsSecrets] as const;
const tls = [httpTlsGroup];

/** The same, to be put together with the settings of the log that the gateway reads. */
export const gatewayGroup = { shape, variables, secrets, tls, rules: [needsKey] };

/** @throws ConfigurationError, for instance where the host is not loopback and there is no key */
export function gatewaySettings(
  given: Pick<ConfigurationSource<typeof schema>, 'flags' | 'environment'> = {},
): GatewayConfig {
  return configure({ schema, variables, secrets, tls, ...given });
}

import { z } from 'zod';
import {
  httpTlsGroup,
  httpTlsSecrets,
  httpTlsShape,
  httpTlsVariables,
  type ConfigurationSource,
} from '#platform';
import { serviceShape, serviceVariables } from '#platform/service';
import { isCanary } from '#domain/vocabulary';

const MINUTE_MS = 60_000;
const PORT = 7075;
const { host, port, logLevel, stopTimeoutMs } = serviceShape(PORT);

/** Longer, and the id of the canary's workspace would be too long for the gateway. */
const WORKSPACE = /^[A-Za-z0-9][A-Za-z0-9._:-]{0,199}$/;

/** Whether it may be the id of a workspace whose queues are tried; one of a canary is not. */
export const mayBeTried = (workspace: string): boolean => WORKSPACE.test(workspace) && !isCanary(workspace);

const shape = {
  gatewayUrl: z
    .url({ protocol: /^https?$/, error: 'must be an http or https URL' })
    .describe(
      'The gateway, as its callers reach it, e.g. http://baton-gateway; its certificate must be trusted (NODE_EXTRA_CA_CERTS).',
    ),
  apiKey: z.string().optional().describe('The key that the gateway asks for, where it asks for one.'),
  canaryWorkspaces: z
    .string()
    .default('default')
    .transform((text) => text.split(',').map((each) => each.trim()))
    .pipe(
      z.array(z.string().refine(mayBeTried, 'must be ids of workspaces, with commas between them')).min(1),
    )
    .describe('Workspaces whose queues are tried, with commas between them.'),
  canaryEveryMs: z.coerce
    .number()
    .int()
    .min(5_000)
    .max(24 * 60 * MINUTE_MS)
    .default(5 * MINUTE_MS)
    .describe('From one customer who is made up to the next, in each queue, in ms.'),
  canaryTimeoutMs: z.coerce
    .number()
    .int()
    .min(1_000)
    .max(10 * MINUTE_MS)
    .default(30_000)
    .describe('How long one handoff of them may take, in ms; what takes longer has failed.'),
  ...{ host, port, logLevel, stopTimeoutMs, ...httpTlsShape },
};

/** Of the process that tries the queues. */
export const canarySettings: ConfigurationSource<z.ZodObject<typeof shape>> = {
  schema: z.object(shape),
  variables: {
    gatewayUrl: 'BATON_GATEWAY_URL',
    apiKey: 'BATON_API_KEY',
    canaryWorkspaces: 'BATON_CANARY_WORKSPACES',
    canaryEveryMs: 'BATON_CANARY_EVERY_MS',
    canaryTimeoutMs: 'BATON_CANARY_TIMEOUT_MS',
    host: serviceVariables.host,
    port: serviceVariables.port,
    logLevel: serviceVariables.logLevel,
    stopTimeoutMs: serviceVariables.stopTimeoutMs,
    ...httpTlsVariables,
  },
  secrets: ['apiKey', ...httpTlsSecrets],
  tls: [httpTlsGroup],
};

/** For a canary that is given no other. */
export const CANARY_TIMEOUT_MS = shape.canaryTimeoutMs.parse(undefined);

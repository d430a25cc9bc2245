import { z } from 'zod';
import type { ClickHouseAccess } from '#clickhouse';
import { configure } from '#platform';

const shape = {
  clickhouseUrl: z
    .url({ protocol: /^https?$/, error: 'must be an http or https URL' })
    .refine(isBare, 'must have no user, path or parameters: they are settings of their own')
    .describe("ClickHouse's HTTP interface, e.g. https://clickhouse:8443."),
  clickhouseUsername: z.string().default('default').describe('User that writes.'),
  clickhousePassword: z.string().optional().describe('Password of that user.'),
  clickhouseDatabase: z
    .string()
    .default('default')
    .describe('Created if it does not exist; its tables and metrics are brought up to date at start.'),
  clickhouseTlsCa: z
    .string()
    .optional()
    .describe(
      'For https: PEM certificates of the authorities to trust. Default: the authorities that Node trusts.',
    ),
  blockIntervalMs: z.coerce
    .number()
    .int()
    .min(1)
    .max(60_000)
    .default(500)
    .describe(
      'Maximum time between inserts, in ms; 50,000 records are inserted at once. In a backlog the maximum is ten times as long, as fewer and larger inserts cost less.',
    ),
};

/** The client would use a path as the database, parameters as settings, and a user in the URL instead of ours. */
function isBare(text: string): boolean {
  const url = URL.parse(text);
  return url === null || url.href === `${url.origin}/`;
}

export type AnalyticsSinkSettings = z.output<z.ZodObject<typeof shape>>;

/** Settings of the sink beyond those of every service on Kafka. */
export const sinkSettings = {
  shape,
  variables: {
    clickhouseUrl: 'BATON_CLICKHOUSE_URL',
    clickhouseUsername: 'BATON_CLICKHOUSE_USERNAME',
    clickhousePassword: 'BATON_CLICKHOUSE_PASSWORD',
    clickhouseDatabase: 'BATON_CLICKHOUSE_DATABASE',
    clickhouseTlsCa: 'BATON_CLICKHOUSE_TLS_CA',
    blockIntervalMs: 'BATON_BLOCK_INTERVAL_MS',
  } satisfies Record<keyof typeof shape, string>,
  secrets: ['clickhousePassword', 'clickhouseTlsCa'] as const,
  tls: [{ ca: 'clickhouseTlsCa' }] as const,
  rules: [
    {
      key: 'clickhouseTlsCa' as const,
      problem: 'is set, but BATON_CLICKHOUSE_URL is not https',
      broken: ({ clickhouseTlsCa, clickhouseUrl = '' }: Partial<AnalyticsSinkSettings>) =>
        clickhouseTlsCa !== undefined && !clickhouseUrl.startsWith('https:'),
    },
  ] as const,
};

export function clickHouseAccess(settings: AnalyticsSinkSettings): ClickHouseAccess {
  const { clickhousePassword: password } = settings;
  // Asked for at every new connection: files are followed.
  const tls = {
    get ca() {
      return settings.clickhouseTlsCa;
    },
  };
  return {
    url: settings.clickhouseUrl,
    username: settings.clickhouseUsername,
    database: settings.clickhouseDatabase,
    ...(password === undefined ? {} : { password }),
    ...(settings.clickhouseTlsCa === undefined ? {} : { tls }),
  };
}

/** Where ClickHouse is and as whom to speak to it, by the variables of the sink, for a command line. @throws ConfigurationError */
export function clickHouseOf(flags: { readonly clickhouseUrl?: string }): ClickHouseAccess {
  const { variables, secrets } = sinkSettings;
  const [{ key, problem, broken }] = sinkSettings.rules;
  const schema = z.object(shape).refine((values) => !broken(values), { path: [key], message: problem });
  return clickHouseAccess(configure({ schema, variables, secrets, flags }));
}

import { z } from 'zod';
import type { ClickHouseAccess } from '#clickhouse';

const shape = {
  clickhouseUrl: z
    .url({ protocol: /^https?$/, error: 'must be an http or https URL' })
    .refine(isBare, 'must have no user, path or parameters: they are settings of their own')
    .describe("ClickHouse's HTTP interface, e.g. https://clickhouse:8443."),
  clickhouseUsername: z.string().default('default').describe('As whom to write.'),
  clickhousePassword: z.string().optional().describe('Of that user.'),
  clickhouseDatabase: z
    .string()
    .default('default')
    .describe('Made where it is missing; its tables and views are brought up to date at the start.'),
  clickhouseTlsCa: z
    .string()
    .optional()
    .describe('For https: PEM certificates to trust; none: those that Node trusts.'),
  blockIntervalMs: z.coerce
    .number()
    .int()
    .min(1)
    .max(60_000)
    .default(500)
    .describe(
      'Rows are written so often, in ms, or when there are 50,000 records; a backlog ten times as seldom: fewer, larger inserts cost less.',
    ),
};

/** The client would take a path for the database, parameters for settings, and a user before ours. */
function isBare(text: string): boolean {
  const url = URL.parse(text);
  return url === null || url.href === `${url.origin}/`;
}

export type SinkSettings = z.output<z.ZodObject<typeof shape>>;

/** What the sink asks of its environment beyond what every service on Kafka does. */
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
  rules: [
    {
      key: 'clickhouseTlsCa' as const,
      problem: 'is set, but BATON_CLICKHOUSE_URL is not https',
      broken: ({ clickhouseTlsCa, clickhouseUrl = '' }: Partial<SinkSettings>) =>
        clickhouseTlsCa !== undefined && !clickhouseUrl.startsWith('https:'),
    },
  ],
};

export function clickHouseAccess(settings: SinkSettings): ClickHouseAccess {
  const { clickhousePassword: password, clickhouseTlsCa: ca } = settings;
  return {
    url: settings.clickhouseUrl,
    username: settings.clickhouseUsername,
    database: settings.clickhouseDatabase,
    ...(password === undefined ? {} : { password }),
    ...(ca === undefined ? {} : { tls: { ca } }),
  };
}

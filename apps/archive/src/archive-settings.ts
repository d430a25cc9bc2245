import { resolve } from 'node:path';
import { z } from 'zod';
import { folderStore, s3Store, webIdentityKeys, type ArchiveStore } from '#archive';
import { configure } from '#platform';

const S3 = 's3://';

const storeShape = {
  archive: z
    .string()
    .regex(/^(?!s3:\/\/)(?!\w+:\/\/)|^s3:\/\/[^/]/, 'must be a folder, or s3://bucket with a prefix or none')
    .describe('Where the archive lies: a folder, or s3://bucket/prefix of any S3-compatible store.'),
  s3Endpoint: z
    .url({ protocol: /^https?$/, error: 'must be an http or https URL' })
    .optional()
    .describe("URL of a store that is not Amazon's, e.g. https://minio:9000."),
  s3Region: z.string().default('us-east-1').describe('Region of the bucket.'),
  s3AccessKeyId: z
    .string()
    .optional()
    .describe('Access key of the store; needed with s3:// where there is no role.'),
  s3SecretAccessKey: z.string().optional().describe('Secret of that key; needed with s3://.'),
  s3SessionToken: z.string().optional().describe('Token of a temporary key.'),
  roleArn: z
    .string()
    .optional()
    .describe('Role whose keys are taken in the place of such a key, as the platform sets it in a pod.'),
  webIdentityTokenFile: z
    .string()
    .optional()
    .describe(
      'File with the token that is exchanged for keys of the role, as the platform sets it in a pod.',
    ),
  stsEndpoint: z
    .url({ protocol: /^https?$/, error: 'must be an http or https URL' })
    .optional()
    .describe("URL of a token service that is not Amazon's."),
};

/** Those that Amazon's own tools have: what works with `aws s3` works here. */
const storeVariables = {
  archive: 'BATON_ARCHIVE',
  s3Endpoint: 'AWS_ENDPOINT_URL_S3',
  s3Region: 'AWS_REGION',
  s3AccessKeyId: 'AWS_ACCESS_KEY_ID',
  s3SecretAccessKey: 'AWS_SECRET_ACCESS_KEY',
  s3SessionToken: 'AWS_SESSION_TOKEN',
  roleArn: 'AWS_ROLE_ARN',
  webIdentityTokenFile: 'AWS_WEB_IDENTITY_TOKEN_FILE',
  stsEndpoint: 'AWS_ENDPOINT_URL_STS',
} satisfies Record<keyof typeof storeShape, string>;

const storeSecrets = ['s3AccessKeyId', 's3SecretAccessKey', 's3SessionToken'] as const;

type StoreSettings = z.output<z.ZodObject<typeof storeShape>>;

/** A key of one's own comes first, as with Amazon's own tools. */
const roleOf = ({ s3AccessKeyId, roleArn, webIdentityTokenFile: tokenFile }: Partial<StoreSettings>) =>
  s3AccessKeyId === undefined && roleArn !== undefined && tokenFile !== undefined
    ? { roleArn, tokenFile }
    : undefined;

const lacks = (key: 's3AccessKeyId' | 's3SecretAccessKey') => ({
  key,
  problem: 'is not set, but the archive is in S3 (nor are AWS_ROLE_ARN and AWS_WEB_IDENTITY_TOKEN_FILE)',
  broken: (values: Partial<StoreSettings>) =>
    (values.archive ?? '').startsWith(S3) && values[key] === undefined && roleOf(values) === undefined,
});
const storeRules = [lacks('s3AccessKeyId'), lacks('s3SecretAccessKey')] as const;

const shape = {
  ...storeShape,
  archiveIntervalMs: z.coerce
    .number()
    .int()
    .min(1_000)
    .max(24 * 3_600_000)
    .default(900_000)
    .describe('An object is closed this long after its first record came, in ms, or with 20,000 records.'),
};

/** Settings of the archive beyond those of every service on Kafka. */
export const archiveSettings = {
  shape,
  variables: {
    ...storeVariables,
    archiveIntervalMs: 'BATON_ARCHIVE_INTERVAL_MS',
  } satisfies Record<keyof typeof shape, string>,
  secrets: storeSecrets,
  rules: storeRules,
};

export const ARCHIVE_INTERVAL_MS = shape.archiveIntervalMs.parse(undefined);

export function storeOf(settings: StoreSettings): ArchiveStore {
  const { archive, s3AccessKeyId = '', s3SecretAccessKey = '' } = settings;
  if (!archive.startsWith(S3)) return folderStore(resolve(archive));
  const [bucket = '', ...prefix] = archive
    .slice(S3.length)
    .split('/')
    .filter((part) => part !== '');
  const { s3Region: region, s3SessionToken: sessionToken, stsEndpoint } = settings;
  const role = roleOf(settings);
  return s3Store({
    ...{ bucket, prefix: prefix.join('/'), region, endpoint: settings.s3Endpoint },
    keys:
      role === undefined
        ? { accessKeyId: s3AccessKeyId, secretAccessKey: s3SecretAccessKey, sessionToken }
        : webIdentityKeys({ ...role, region, endpoint: stsEndpoint }),
  });
}

/** The store that a command names, with the keys of the environment. @throws ConfigurationError */
export function archiveStoreOf(flags: { readonly archive: string }): ArchiveStore {
  const schema = storeRules.reduce(
    (ruled, { key, problem, broken }) =>
      ruled.refine((values) => !broken(values), { path: [key], message: problem }),
    z.object(storeShape),
  );
  return storeOf(configure({ schema, variables: storeVariables, secrets: storeSecrets, flags }));
}

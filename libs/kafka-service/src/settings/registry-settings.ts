import { z } from 'zod';
import type { SettingRule } from './setting-rules.ts';

/** Where the schema registry is, and as whom to speak to it. */
export const registryShape = {
  registryUrl: z
    .url({ protocol: /^https?$/, error: 'must be an http or https URL' })
    .describe("The schema registry's Confluent API, e.g. https://registry:8081."),
  registryTlsCa: z
    .string()
    .optional()
    .describe('PEM certificates to trust. Default: the authorities that Node trusts.'),
  registryUsername: z.string().optional().describe('For basic authentication.'),
  registryPassword: z.string().optional().describe('For basic authentication.'),
  registryToken: z.string().optional().describe('For bearer authentication, instead of a username.'),
  registryTokenFile: z
    .string()
    .optional()
    .describe('A file with that token, renewed by another program; read at each request.'),
};

export const registryVariables = {
  registryUrl: 'BATON_REGISTRY_URL',
  registryTlsCa: 'BATON_REGISTRY_TLS_CA',
  registryUsername: 'BATON_REGISTRY_USERNAME',
  registryPassword: 'BATON_REGISTRY_PASSWORD',
  registryToken: 'BATON_REGISTRY_TOKEN',
  registryTokenFile: 'BATON_REGISTRY_TOKEN_FILE',
} satisfies Record<keyof typeof registryShape, string>;

export const registrySecrets = ['registryTlsCa', 'registryPassword', 'registryToken'] as const;

export const registryTlsGroup = { ca: 'registryTlsCa' } as const;

export type RegistrySettings = z.output<z.ZodObject<typeof registryShape>>;

export const registryRules: readonly SettingRule<RegistrySettings>[] = [
  {
    key: 'registryPassword',
    problem: 'and BATON_REGISTRY_USERNAME go together',
    broken: ({ registryUsername, registryPassword }) =>
      (registryUsername === undefined) !== (registryPassword === undefined),
  },
  {
    key: 'registryToken',
    problem: 'is one of three ways (user, token, token file), and more than one is set',
    broken: ({ registryUsername, registryToken, registryTokenFile }) =>
      [registryUsername, registryToken, registryTokenFile].filter((way) => way !== undefined).length > 1,
  },
];

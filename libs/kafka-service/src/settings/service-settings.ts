import { join } from 'node:path';
import { z } from 'zod';
import type { ConfigurationSource, TlsGroup } from '#platform';
import { kafkaRules, kafkaSecrets, kafkaShape, kafkaTlsGroup, kafkaVariables } from './kafka-settings.ts';
import {
  registryRules,
  registrySecrets,
  registryShape,
  registryTlsGroup,
  registryVariables,
} from './registry-settings.ts';
import { withRules, type SettingRule } from './setting-rules.ts';

/** Settings of one subject, to be put together with others. */
export interface SettingGroup<Shape extends z.ZodRawShape> {
  readonly shape: Shape;
  readonly variables: { readonly [Key in keyof Shape & string]: string };
  readonly secrets: readonly (keyof Shape & string)[];
  /** Certificates that are used together. */
  readonly tls?: readonly TlsGroup<keyof Shape & string>[];
  readonly rules?: readonly SettingRule<z.output<z.ZodObject<Shape>>>[];
}

export const KAFKA_GROUP_VARIABLE = 'BATON_KAFKA_GROUP';
export const kafkaGroup = z
  .string()
  .regex(/^[A-Za-z0-9._-]{1,80}$/, 'must be letters, digits and . _ - only')
  .default('baton')
  .describe(
    'Consumer groups are named `<prefix><group>.<service>`; processes of a service with the same group share its work.',
  );

/** What tells services on Kafka apart from others that use the same cluster, and where they keep what can be rebuilt. */
const runtimeShape = {
  group: kafkaGroup,
  stateDir: z
    .string()
    .default(join('.baton', 'kafka'))
    .describe('Folder for local copies of state, on a local disk; lost copies are restored from Kafka.'),
};
const runtimeVariables = { group: KAFKA_GROUP_VARIABLE, stateDir: 'BATON_STATE_DIR' };

const baseShape = { ...kafkaShape, ...registryShape, ...runtimeShape };

/** The settings of every service on Kafka, with those of its own; the rules between them come along. */
export function kafkaServiceSettings<Shape extends z.ZodRawShape>(
  own: SettingGroup<Shape>,
): ConfigurationSource<z.ZodObject<typeof baseShape & Shape>> {
  const shape = { ...baseShape, ...own.shape };
  const source = {
    schema: withRules(withRules(withRules(z.object(shape), kafkaRules), registryRules), own.rules ?? []),
    variables: { ...kafkaVariables, ...registryVariables, ...runtimeVariables, ...own.variables },
    secrets: [...kafkaSecrets, ...registrySecrets, ...own.secrets],
    tls: [kafkaTlsGroup, registryTlsGroup, ...(own.tls ?? [])],
  };
  // The compiler cannot see through a shape that is put together of a known and an unknown one.
  return source as unknown as ConfigurationSource<z.ZodObject<typeof baseShape & Shape>>;
}

export type KafkaPartsSettings = z.output<z.ZodObject<typeof baseShape>>;

import { z } from 'zod';
import { configure } from '#platform';
import type { KafkaAccess, RegistryAccess } from '#stream-kafka';
import { kafkaAccess } from './settings/kafka-access-of.ts';
import { registryAccess } from './settings/registry-access-of.ts';
import { kafkaRules, kafkaSecrets, kafkaShape, kafkaVariables } from './settings/kafka-settings.ts';
import {
  registryRules,
  registrySecrets,
  registryShape,
  registryVariables,
} from './settings/registry-settings.ts';
import { kafkaGroup, KAFKA_GROUP_VARIABLE } from './settings/service-settings.ts';
import { withRules } from './settings/setting-rules.ts';

const CLIENT_ID = 'baton';

/**
 * Where Kafka is and as whom to speak to it, by the variables of the services, for a command line; its flags beat them.
 *
 * @throws ConfigurationError
 */
export function kafkaOf(flags: { readonly brokers?: string; readonly topicPrefix?: string }): {
  readonly access: KafkaAccess;
  readonly topicPrefix: string;
} {
  const settings = configure({
    schema: withRules(z.object(kafkaShape), kafkaRules),
    variables: kafkaVariables,
    secrets: kafkaSecrets,
    flags: { kafkaBrokers: flags.brokers, topicPrefix: flags.topicPrefix },
  });
  return { access: kafkaAccess(settings, CLIENT_ID), topicPrefix: settings.topicPrefix };
}

/** The same for the registry. */
export function registryOf(flags: { readonly registryUrl?: string; readonly topicPrefix?: string }): {
  readonly access: RegistryAccess;
  readonly topicPrefix: string;
} {
  const { topicPrefix } = kafkaShape;
  const settings = configure({
    schema: withRules(z.object({ ...registryShape, topicPrefix }), registryRules),
    variables: { ...registryVariables, topicPrefix: kafkaVariables.topicPrefix },
    secrets: registrySecrets,
    flags,
  });
  return { access: registryAccess(settings), topicPrefix: settings.topicPrefix };
}

/** The group of the services, by their variable. */
export function groupOf(): string {
  const schema = z.object({ group: kafkaGroup });
  return configure({ schema, variables: { group: KAFKA_GROUP_VARIABLE } }).group;
}

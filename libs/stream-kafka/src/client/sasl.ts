import type { KafkaConfig } from 'kafkajs';
import type { KafkaAccess } from './broker-access.ts';

export type Sasl = NonNullable<KafkaConfig['sasl']>;

/** As kafkajs wants it; a new object each time, since kafkajs writes into it. */
export function saslOf(sasl: NonNullable<KafkaAccess['sasl']>): Sasl {
  switch (sasl.mechanism) {
    case 'plain':
      return { mechanism: 'plain', username: sasl.username, password: sasl.password };
    case 'scram-sha-256':
      return { mechanism: 'scram-sha-256', username: sasl.username, password: sasl.password };
    case 'scram-sha-512':
      return { mechanism: 'scram-sha-512', username: sasl.username, password: sasl.password };
    case 'oauthbearer':
      return { mechanism: 'oauthbearer', oauthBearerProvider: async () => ({ value: await sasl.token() }) };
  }
}

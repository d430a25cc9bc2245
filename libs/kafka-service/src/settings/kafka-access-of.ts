import type { KafkaAccess } from '#stream-kafka';
import { defined } from '../defined.ts';
import { tokenOfEndpoint, tokenOfFile, type TokenProvider } from '../oauth-token.ts';
import type { KafkaSettings } from './kafka-settings.ts';

/** @param clientId shown in the brokers' logs and quotas */
export function kafkaAccess(settings: KafkaSettings, clientId: string): KafkaAccess {
  const { kafkaBrokers: brokers } = settings;
  // Asked for at every new connection: files are followed.
  const tls = {
    get ca() {
      return settings.kafkaTlsCa;
    },
    get cert() {
      return settings.kafkaTlsCert;
    },
    get key() {
      return settings.kafkaTlsKey;
    },
  };
  const sasl = saslOf(settings);
  return {
    brokers,
    clientId,
    ...(settings.kafkaTls ? { tls } : {}),
    ...(sasl === undefined ? {} : { sasl }),
  };
}

function saslOf(settings: KafkaSettings): KafkaAccess['sasl'] {
  const { kafkaSasl: mechanism, kafkaUsername: username = '', kafkaPassword: password = '' } = settings;
  if (mechanism === 'none') return undefined;
  if (mechanism === 'oauthbearer') return { mechanism, token: tokenOf(settings) };
  return { mechanism, username, password };
}

function tokenOf(settings: KafkaSettings): TokenProvider {
  const { oauthTokenFile, oauthUrl: url = '', oauthScope: scope } = settings;
  if (oauthTokenFile !== undefined) return tokenOfFile(oauthTokenFile);
  const { oauthClientId: clientId = '', oauthClientSecret: clientSecret = '' } = settings;
  return tokenOfEndpoint({ url, clientId, clientSecret, ...defined({ scope }) });
}

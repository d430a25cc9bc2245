import type { KafkaConfig, KafkaJSError as KafkaError, KafkaJSProtocolError, Logger } from 'kafkajs';
import { internal } from '../patches/internals.ts';

// What we use of kafkajs 2.2.4 beside its public interface (patches/version.ts holds it to that version): the protocol's errors and
// requests, and how one authenticates.

/** A module of ES cannot import it from kafkajs by its name. */
export const { KafkaJSError } = internal<{ readonly KafkaJSError: typeof KafkaError }>('errors');

export interface ProtocolErrorCode {
  readonly type: string;
  readonly code: number;
  readonly retriable: boolean;
  readonly message: string;
}
export const { errorCodes, createErrorFromCode } = internal<{
  readonly errorCodes: readonly ProtocolErrorCode[];
  readonly createErrorFromCode: (code: number) => KafkaJSProtocolError;
}>('protocol/error');

/** A request with its version, and how its answer is read. */
export interface ProtocolRequest<Answer> {
  readonly request: { readonly apiName: string; readonly encode: () => Promise<unknown> };
  readonly response: {
    readonly decode: (payload: Buffer) => Promise<Answer>;
    /** Throws the first error that the answer holds. */
    readonly parse: (decoded: Answer) => Promise<Answer>;
  };
}
/** Makes a request of a version; see its folder in kafkajs/src/protocol/requests for what it holds. */
type Requests<Question, Answer> = {
  readonly protocol: (of: { readonly version: number }) => (question: Question) => ProtocolRequest<Answer>;
};

export interface ApiVersions {
  readonly apiVersions: readonly {
    readonly apiKey: number;
    readonly minVersion: number;
    readonly maxVersion: number;
  }[];
}
export interface Metadata {
  readonly brokers: readonly { readonly nodeId: number; readonly host: string; readonly port: number }[];
  readonly topicMetadata: readonly {
    readonly topicErrorCode: number;
    readonly topic: string;
    readonly partitionMetadata: readonly {
      readonly partitionErrorCode: number;
      readonly partitionId: number;
      readonly leader: number;
      readonly replicas: readonly number[];
    }[];
  }[];
}
export interface ListedOffsets {
  readonly responses: readonly {
    readonly topic: string;
    readonly partitions: readonly {
      readonly partition: number;
      readonly errorCode: number;
      readonly offset: string;
    }[];
  }[];
}
export interface FetchQuestion {
  readonly maxWaitTime: number;
  readonly minBytes: number;
  readonly maxBytes: number;
  readonly isolationLevel: number;
  readonly topics: readonly {
    readonly topic: string;
    readonly partitions: readonly {
      readonly partition: number;
      readonly fetchOffset: number;
      readonly maxBytes: number;
    }[];
  }[];
}

export const { requests } = internal<{
  readonly requests: {
    readonly ApiVersions: Requests<Record<string, never>, ApiVersions>;
    readonly Metadata: Requests<
      { readonly topics: readonly string[]; readonly allowAutoTopicCreation: boolean },
      Metadata
    >;
    readonly ListOffsets: Requests<
      {
        readonly isolationLevel: number;
        readonly topics: readonly {
          readonly topic: string;
          readonly partitions: readonly { readonly partition: number; readonly timestamp: number }[];
        }[];
      },
      ListedOffsets
    >;
    readonly Fetch: Requests<FetchQuestion, never>;
  };
}>('protocol/requests');

/** A request as it goes over the wire, its length first. */
export const encodeRequest =
  internal<
    (of: {
      readonly correlationId: number;
      readonly clientId: string;
      readonly request: ProtocolRequest<unknown>['request'];
    }) => Promise<{ readonly buffer: Buffer }>
  >('protocol/request');

/** What kafkajs's authenticators want of a connection; brokers of our age authenticate by ordinary requests (KIP-152). */
interface AuthenticatedConnection {
  readonly host: string;
  readonly port: number;
  readonly sasl: NonNullable<KafkaConfig['sasl']>;
  send<T>(request: ProtocolRequest<T>): Promise<T>;
}
export const SaslAuthenticator = internal<
  new (
    connection: AuthenticatedConnection,
    logger: Logger,
    /** By api key. */
    versions: Readonly<Record<number, { readonly maxVersion: number }>>,
    supportAuthenticationProtocol: true,
  ) => {
    authenticate(): Promise<void>;
    /** Milliseconds, in digits; '0' where it never ends. */
    readonly sessionLifetime: string;
  }
>('broker/saslAuthenticator');

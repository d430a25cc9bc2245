import { createRequire } from 'node:module';
import type { KafkaJSProtocolError } from 'kafkajs';

// What we use of kafkajs 2.2.4 beside its public interface (patches/version.ts holds it to that version).
const load = createRequire(import.meta.url);

interface RequestQueue {
  readonly pending: readonly unknown[];
}
export const { prototype: requestQueue } = load('kafkajs/src/network/requestQueue') as {
  readonly prototype: { scheduleCheckPendingRequests: (this: RequestQueue) => void };
};

export const { errorCodes, createErrorFromCode } = load('kafkajs/src/protocol/error') as {
  readonly errorCodes: readonly {
    readonly type: string;
    readonly code: number;
    readonly retriable: boolean;
    readonly message: string;
  }[];
  readonly createErrorFromCode: (code: number) => KafkaJSProtocolError;
};

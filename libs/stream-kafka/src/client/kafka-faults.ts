import type { KafkaJSError as KafkaError } from 'kafkajs';
import { Fault, Fenced, Indeterminate, Transient } from '#stream';
import { KafkaJSError } from './kafkajs-internals.ts';

/** Somebody else opened a producer of the same transactional id, or the broker forgot ours. */
const FENCED: ReadonlySet<string> = new Set([
  'INVALID_PRODUCER_EPOCH',
  'PRODUCER_FENCED',
  'INVALID_PRODUCER_ID_MAPPING',
  'INVALID_TXN_STATE',
]);
/** kafkajs knows the protocol's errors up to number 88; the others it names by their number, and only in its message. */
const TYPE_BY_NUMBER: ReadonlyMap<string, string> = new Map([
  ['Unknown error code 90', 'PRODUCER_FENCED'],
  ['Unknown error code 100', 'UNKNOWN_TOPIC_ID'],
]);

/** What no second try changes, and what to do about it. */
const REMEDIES: ReadonlyMap<string, string> = new Map([
  ['TOPIC_AUTHORIZATION_FAILED', 'Give this user the rights on the topic.'],
  ['GROUP_AUTHORIZATION_FAILED', 'Give this user the rights on the group.'],
  ['CLUSTER_AUTHORIZATION_FAILED', 'Give this user the rights on the cluster.'],
  ['TRANSACTIONAL_ID_AUTHORIZATION_FAILED', 'Give this user the rights on the transactional id.'],
  ['SASL_AUTHENTICATION_FAILED', 'Check user and password.'],
  ['UNSUPPORTED_SASL_MECHANISM', 'Choose a mechanism that the broker allows.'],
  ['MESSAGE_TOO_LARGE', "Raise the topic's max.message.bytes."],
  ['RECORD_LIST_TOO_LARGE', "Raise the topic's segment.bytes."],
  ['INVALID_TRANSACTION_TIMEOUT', "Raise the broker's transaction.max.timeout.ms to 10000 at least."],
  ['INVALID_TOPIC_EXCEPTION', 'Check the name of the topic.'],
  ['INVALID_RECORD', "Check the topic's cleanup policy and timestamp settings with: baton topics check"],
  ['INVALID_TIMESTAMP', "Check the topic's timestamp settings with: baton topics check"],
  ['UNSUPPORTED_VERSION', 'Use Kafka 2.5 or newer.'],
  ['INVALID_SESSION_TIMEOUT', "Let the broker's group.min.session.timeout.ms be 8000 at most."],
]);
/** Non-retriable to kafkajs, which would have to know more; a later try may find another answer. */
const PASSING: ReadonlySet<string> = new Set([
  'BROKER_NOT_AVAILABLE',
  'CONCURRENT_TRANSACTIONS',
  'TRANSACTION_COORDINATOR_FENCED',
  'UNKNOWN_TOPIC_ID',
  'UNKNOWN',
]);
const PASSING_NAMES: ReadonlySet<string> = new Set([
  'KafkaJSGroupCoordinatorNotFound',
  'KafkaJSLockTimeout',
  'KafkaJSTimeout',
]);

/**
 * What kafkajs threw where something may have been written: Fenced, Indeterminate, an error with its remedy where no second try can
 * help, or the same error where it is not kafkajs's.
 *
 * @param what was being done and where, as a sentence begins: `Committing trigger.3`
 */
export function writeFault(what: string, error: unknown): unknown {
  return (
    knownFault(what, error) ??
    new Indeterminate(`${what} may or may not have happened: ${textOf(error)}`, { cause: error })
  );
}

/** The same where nothing was written: Transient instead of Indeterminate, and only where a later try may succeed. */
export function accessFault(what: string, error: unknown): unknown {
  const known = knownFault(what, error);
  if (known !== undefined) return known;
  if (!links(error).some(mayPass)) return error;
  return new Transient(`${what} failed, nothing was written: ${textOf(error)}`, { cause: error });
}

function knownFault(what: string, error: unknown): unknown {
  if (error instanceof Fault) return error;
  const chain = links(error);
  const types = chain.map(typeOf);
  const fenced = types.find((type) => FENCED.has(type));
  if (fenced !== undefined)
    return new Fenced(`${what}: somebody else owns the task (${fenced}).`, { cause: error });
  const remedy = types.map((type) => REMEDIES.get(type)).find((text) => text !== undefined);
  if (remedy !== undefined)
    return new Error(`${what} was refused: ${textOf(error)} ${remedy}`, { cause: error });
  return chain.some(isOfKafka) ? undefined : error;
}

function mayPass(error: object): boolean {
  if (PASSING.has(typeOf(error)) || ('name' in error && PASSING_NAMES.has(String(error.name)))) return true;
  return isOfKafka(error) && error.retriable;
}

function isOfKafka(error: object): error is KafkaError {
  return error instanceof KafkaJSError;
}

function typeOf(error: object): string {
  const type = 'type' in error && typeof error.type === 'string' ? error.type : '';
  const message = error instanceof Error ? error.message : '';
  return TYPE_BY_NUMBER.get(message) ?? type;
}

const DEPTH_MAX = 10;

/** The error and everything it was caused by: kafkajs wraps in `cause`, `originalError` and lists. */
function links(error: unknown, depth = 0): readonly object[] {
  if (typeof error !== 'object' || error === null || depth > DEPTH_MAX) return [];
  const { cause, originalError, errors } = error as {
    cause?: unknown;
    originalError?: unknown;
    errors?: unknown;
  };
  const inner: readonly unknown[] = [
    cause,
    originalError,
    ...(Array.isArray(errors) ? (errors as unknown[]) : []),
  ];
  return [error, ...inner.flatMap((link) => links(link, depth + 1))];
}

function textOf(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  return /[.!?]$/.test(text) ? text : `${text}.`;
}

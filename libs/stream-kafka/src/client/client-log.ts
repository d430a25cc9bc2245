import { logLevel, type LogEntry, type logCreator } from 'kafkajs';
import type { KafkaLog } from './broker-access.ts';
import { errorCodes } from './kafkajs-internals.ts';

/** Levels of KafkaLog. */
type Level = keyof KafkaLog;

/** Ordinary answers of a broker, which kafkajs logs as errors although it or we try again or hand the task over. */
const LEVEL_BY_TYPE: ReadonlyMap<string, Level> = new Map<string, Level>([
  // The last transaction of this producer is still being ended: a matter of milliseconds.
  ['CONCURRENT_TRANSACTIONS', 'debug'],
  // The first answer to every member of a group.
  ['MEMBER_ID_REQUIRED', 'debug'],
  ['REBALANCE_IN_PROGRESS', 'debug'],
  ['ILLEGAL_GENERATION', 'info'],
  ['UNKNOWN_MEMBER_ID', 'info'],
  // Somebody else took the task over.
  ['INVALID_PRODUCER_EPOCH', 'info'],
  ['PRODUCER_FENCED', 'info'],
  ['INVALID_PRODUCER_ID_MAPPING', 'info'],
]);

/** Fields of kafkajs's entries that are logged; no others, so that no payload or secret ever is. */
const FIELDS = [
  'broker',
  'groupId',
  'memberId',
  'topic',
  'partition',
  'error',
  'retryCount',
  'retryTime',
] as const;

const TYPE_BY_MESSAGE = new Map(errorCodes.map((error) => [error.message, error]));
/** Parts of kafkajs that log what goes wrong between it and a broker; it always tries again. */
const CONNECTING = new Set(['Connection', 'BrokerPool', 'Broker']);

/** How kafkajs begins what it logs of a connection that is lost or did not come about. */
const LOST = /^Connection (error|timeout)/;

/**
 * kafkajs's log in ours: level by the type of the error, and by whether it is tried again.
 * @param lost called with a broker that cannot be reached any more, as `host:port`
 */
export function clientLog(log: KafkaLog, lost?: (broker: string) => void): logCreator {
  return () => (entry) => {
    const { broker } = entry.log;
    // Not what a broker answers: that it cannot be reached.
    if (entry.namespace === 'Connection' && LOST.test(entry.log.message) && typeof broker === 'string')
      lost?.(broker);
    const level = levelOf(entry);
    if (level === undefined) return;
    const fields: Record<string, unknown> = { client: entry.namespace };
    for (const name of FIELDS) if (entry.log[name] !== undefined) fields[name] = entry.log[name] as unknown;
    log[level](fields, `Kafka: ${entry.log.message}`);
  };
}

function levelOf({ level, namespace, log }: LogEntry): Level | undefined {
  // Its debug entries hold requests and responses.
  if (level === logLevel.DEBUG || level === logLevel.NOTHING) return undefined;
  if (level === logLevel.INFO) return 'debug';
  const known = protocolError(log['error']) ?? protocolError(log.message.replace(/^[^:]*: /, ''));
  if (known !== undefined) return LEVEL_BY_TYPE.get(known.type) ?? (known.retriable ? 'warn' : 'error');
  if (level === logLevel.WARN || CONNECTING.has(namespace)) return 'warn';
  return log['retryCount'] === undefined ? 'error' : 'warn';
}

function protocolError(message: unknown): { readonly type: string; readonly retriable: boolean } | undefined {
  return typeof message === 'string' ? TYPE_BY_MESSAGE.get(message) : undefined;
}

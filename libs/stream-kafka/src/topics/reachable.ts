import { connect } from 'node:net';
import { Transient } from '#stream';

const WITHIN_MS = 3_000;

/**
 * Whether one of these accepts connections. kafkajs tries again for as long as a worker has patience; a person who waits, and a
 * service that starts, are told at once. @throws Transient, naming every address and what was the matter
 */
export async function mustBeReachable(brokers: readonly string[]): Promise<void> {
  try {
    await Promise.any(brokers.map(accepts));
  } catch (cause) {
    const reasons = (cause as AggregateError).errors.map(String);
    throw new Transient(`No Kafka broker can be reached: ${reasons.join('; ')}.`, { cause });
  }
}

function accepts(broker: string): Promise<void> {
  const colon = broker.lastIndexOf(':');
  return new Promise((resolve, reject) => {
    const socket = connect({
      host: broker.slice(0, colon).replace(/^\[(.*)\]$/, '$1'),
      port: Number(broker.slice(colon + 1)),
    });
    const refuse = (reason: string): void => {
      socket.destroy();
      // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors
      reject(`${broker} ${reason}`);
    };
    socket.setTimeout(WITHIN_MS, () => refuse(`does not answer within ${WITHIN_MS / 1_000} s`));
    socket.once('error', (error) => refuse(`(${error.message})`));
    socket.once('connect', () => {
      socket.destroy();
      resolve();
    });
  });
}

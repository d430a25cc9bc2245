import { Transient } from '#stream';
import { accessFault } from './kafka-faults.ts';
import type { BrokerAddress, BrokerLink } from './broker-link.ts';
import type { KafkaClient } from './kafka-client.ts';

/**
 * Asks the brokers that are known, one after the other, until one answers; begins now with one, now with another, so that none is
 * asked for everything. Throws Transient where none answers, with what each said.
 */
export async function askAnyBroker<Answer>(
  client: KafkaClient,
  what: string,
  ask: (link: BrokerLink) => Promise<Answer>,
): Promise<Answer> {
  const brokers = client.brokers.all();
  const failures: unknown[] = [];
  const first = Math.floor(performance.now()) % brokers.length;
  for (let i = 0; i < brokers.length; i += 1) {
    const address = addressOf(brokers[(first + i) % brokers.length]!);
    try {
      return await askBroker(client, address, ask);
    } catch (error) {
      const fault = accessFault(what, error);
      if (!(fault instanceof Transient)) throw fault;
      failures.push(error);
    }
  }
  const reasons = failures.map((error) => (error instanceof Error ? error.message : String(error)));
  throw new Transient(`${what} failed, no broker answers: ${reasons.join(' ')}`, { cause: failures.at(-1) });
}

/** Opens a connection to this broker for these questions only. */
export async function askBroker<Answer>(
  client: KafkaClient,
  address: BrokerAddress,
  ask: (link: BrokerLink) => Promise<Answer>,
): Promise<Answer> {
  const link = await client.link(address);
  try {
    return await ask(link);
  } finally {
    link.close();
  }
}

function addressOf(broker: string): BrokerAddress {
  const colon = broker.lastIndexOf(':');
  return { host: broker.slice(0, colon).replace(/^\[|\]$/g, ''), port: Number(broker.slice(colon + 1)) };
}

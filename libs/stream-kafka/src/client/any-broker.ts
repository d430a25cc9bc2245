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
  throw noAnswer(what, failures);
}

/** Asks every broker that is known at once; the answers of those that answer. Throws Transient where none does. */
export async function askEveryBroker<Answer>(
  client: KafkaClient,
  what: string,
  ask: (link: BrokerLink) => Promise<Answer>,
): Promise<readonly Answer[]> {
  const answers: Answer[] = [];
  const failures: Error[] = [];
  await Promise.all(
    client.brokers.all().map(async (broker) => {
      try {
        answers.push(await askBroker(client, addressOf(broker), ask));
      } catch (error) {
        const fault = accessFault(what, error);
        if (!(fault instanceof Transient)) throw fault;
        failures.push(fault);
      }
    }),
  );
  if (answers.length === 0) throw noAnswer(what, failures);
  return answers;
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

function noAnswer(what: string, failures: readonly unknown[]): Transient {
  const reasons = failures.map((error) => (error instanceof Error ? error.message : String(error)));
  return new Transient(`${what} failed, no broker answers: ${reasons.join(' ')}`, { cause: failures.at(-1) });
}

function addressOf(broker: string): BrokerAddress {
  const colon = broker.lastIndexOf(':');
  return { host: broker.slice(0, colon).replace(/^\[|\]$/g, ''), port: Number(broker.slice(colon + 1)) };
}

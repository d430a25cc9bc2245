import { setTimeout as pause } from 'node:timers/promises';
import { TOPICS } from '#contracts';
import type { Kafka } from '#stream-kafka';
import type { ServiceSet } from './service-set.ts';

const TYPE = 'baton.conversation.v1.CustomerRated';
const READERS = ['trigger', 'gateway', 'analytics-sink'] as const;
const COUNTED_MS = 60_000;
const LOOK_MS = 500;

/** A record of a type that only a release after this one knows. */
export async function appendNewer(kafka: Kafka, registryUrl: string): Promise<void> {
  const topic = TOPICS.conversationEvents;
  const schema = JSON.stringify({
    ...{ type: 'record', name: 'CustomerRated', namespace: 'baton.conversation.v1' },
    fields: [{ name: 'stars', type: 'int' }],
  });
  const answer = await fetch(`${registryUrl}/subjects/${topic}-${TYPE}/versions`, {
    method: 'POST',
    headers: { 'content-type': 'application/vnd.schemaregistry.v1+json' },
    body: JSON.stringify({ schema }),
  });
  const { id } = (await answer.json()) as { readonly id?: number };
  if (id === undefined) throw new Error(`The registry answered ${answer.status}.`);
  const value = Buffer.of(0, 0, 0, 0, 0, 10);
  value.writeUInt32BE(id, 1);
  await kafka.appender.append([{ topic, key: 'rated', value, headers: {} }]);
}

/** Trigger, gateway and sink must have counted it once each; what they have otherwise is added to `problems`. */
export async function mustBeSkipped(services: ServiceSet, problems: string[]): Promise<void> {
  let counted: readonly number[] = [];
  for (const until = performance.now() + COUNTED_MS; performance.now() < until; await pause(LOOK_MS)) {
    counted = await Promise.all(READERS.map((service) => countedBy(services, service)));
    if (counted.every((count) => count === 1)) return;
  }
  problems.push(
    `A record of a newer release: ${READERS.map((service, at) => `${service} counted ${counted[at]}`).join(', ')}`,
  );
}

async function countedBy(services: ServiceSet, service: (typeof READERS)[number]): Promise<number> {
  const line = new RegExp(
    `^baton_skipped_records_total\\{processor="${service}",.*type="${TYPE}"\\} (\\d+)$`,
    'm',
  );
  let sum = 0;
  for (const { url } of [...services.processes.values()].filter((one) => one.service === service))
    sum += Number(line.exec(await (await fetch(`${url}/metrics`)).text())?.[1] ?? 0);
  return sum;
}

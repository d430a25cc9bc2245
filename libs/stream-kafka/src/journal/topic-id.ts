import { askAnyBroker } from '../client/any-broker.ts';
import type { KafkaClient } from '../client/kafka-client.ts';
import { requests } from '../client/kafkajs-internals.ts';

const METADATA = 3;
/** The first version that has ids of topics (Kafka 2.8), which kafkajs does not know. */
const VERSION = 10;
const ID_BYTES = 16;
/** In the place of an id: not known, look by name. */
const NO_ID = Buffer.alloc(ID_BYTES);

/**
 * What distinguishes a topic from another that had the same name before it was deleted; '' where brokers are too old to report it.
 * Throws Transient.
 */
export async function topicIdOf(client: KafkaClient, topic: string): Promise<string> {
  return askAnyBroker(client, 'Asking for the identity of a topic', async (link) => {
    const { apiVersions } = await link.ask(requests.ApiVersions.protocol({ version: 2 })({}));
    const highest = apiVersions.find(({ apiKey }) => apiKey === METADATA)?.maxVersion ?? 0;
    if (highest < VERSION) return '';
    return readTopicId(await link.askBytes({ request: metadataRequest(client.topicPrefix + topic) }));
  });
}

/** Flexible: lengths are one more than they are, as variable numbers, and a byte for tags ends every structure. */
function metadataRequest(topic: string) {
  const name = Buffer.from(topic);
  const buffer = Buffer.concat([
    // Tags of the head; one topic.
    Buffer.of(0, 2),
    NO_ID,
    varint(name.length + 1),
    name,
    // Tags of the topic; create none; no rights of cluster and topics; tags.
    Buffer.of(0, 0, 0, 0, 0),
  ]);
  return {
    apiName: 'Metadata',
    apiKey: METADATA,
    apiVersion: VERSION,
    encode: async () => ({ buf: buffer, buffer }),
  };
}

function readTopicId(answer: Buffer): string {
  let at = 0;
  const number = (): number => {
    let n = 0;
    for (let scale = 1; ; scale *= 0x80) {
      const byte = answer.readUInt8(at++);
      n += (byte & 0x7f) * scale;
      if (byte < 0x80) return n;
    }
  };
  const skipText = (): void => {
    const length = number() - 1;
    if (length > 0) at += length;
  };
  const skipTags = (): void => {
    for (let left = number(); left > 0; left -= 1) {
      number();
      const length = number();
      at += length;
    }
  };
  skipTags();
  // How long we are to wait.
  at += 4;
  for (let brokers = number() - 1; brokers > 0; brokers -= 1) {
    at += 4;
    skipText();
    at += 4;
    skipText();
    skipTags();
  }
  // Cluster and controller; the length of the list of topics, of which there is one; its error and name.
  skipText();
  at += 4;
  number();
  at += 2;
  skipText();
  return answer.subarray(at, at + ID_BYTES).toString('hex');
}

function varint(n: number): Buffer {
  const bytes: number[] = [];
  for (; n > 0x7f; n = Math.floor(n / 0x80)) bytes.push((n % 0x80) | 0x80);
  return Buffer.of(...bytes, n);
}

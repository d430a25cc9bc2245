import { setTimeout as pause } from 'node:timers/promises';
import kafkajs, { type Admin } from 'kafkajs';
import { Fault, NotProvisioned, Transient } from '#stream';
import { askAnyBroker } from '../client/any-broker.ts';
import { createKafkaClient, type KafkaClientOptions } from '../client/kafka-client.ts';
import { accessFault } from '../client/kafka-faults.ts';
import {
  TOPIC_AUTHORIZATION_FAILED,
  topicLayout,
  topicLayouts,
  type TopicLayout,
  type TopicPartitions,
} from '../reading/topic-layout.ts';
import { settingsOf, type FoundSetting, type FoundTopic, type TopicSpec } from './topic-spec.ts';
import type { SettingChange } from './topic-plan.ts';

/** The cluster does not do what it was asked for; the message says why. */
export class TopicsRefused extends Error {
  override readonly name = 'TopicsRefused';
}

/** Topics of a cluster, by their logical names. Every method throws Transient where brokers are away, and TopicsRefused. */
export interface TopicAdmin {
  /** Those of the names that exist. */
  describe(names: readonly string[]): Promise<ReadonlyMap<string, FoundTopic>>;
  /** All of them; when it resolves, every broker that answers shows them. */
  create(specs: readonly TopicSpec[]): Promise<void>;
  /** When it resolves, `describe` shows the changes. */
  alter(topic: string, changes: readonly SettingChange[]): Promise<void>;
  close(): Promise<void>;
}

// Node finds these names of kafkajs on its default export only.
const { ConfigResourceTypes, KafkaJSAggregateError } = kafkajs;

/** `describeConfigs` says where a value is from; this is the topic itself. */
const FROM_TOPIC = 1;

/** @throws Transient where no broker can be reached; TopicsRefused where it lets us not in */
export async function openTopicAdmin(options: KafkaClientOptions): Promise<TopicAdmin> {
  const client = createKafkaClient(options);
  // kafkajs retries as long as a worker may; a person who waits, and a service that starts, get the error at once.
  await asked('Connecting to Kafka', () =>
    askAnyBroker(client, 'Connecting to Kafka', async () => undefined),
  );
  const admin = client.admin();
  await admin.connect();
  const physical = (name: string): string => client.topicPrefix + name;
  return {
    describe: (names) =>
      asked('Looking at topics', async () => {
        const present = existing(await topicLayout(client, names));
        if (present.size === 0) return new Map();
        const settings = await settingsByTopic(admin, [...present.keys()].map(physical));
        return new Map(
          Array.from(present, ([name, { partitions, copies }]): [string, FoundTopic] => [
            name,
            { partitions, replicationFactor: copies, settings: settings.get(physical(name)) ?? new Map() },
          ]),
        );
      }),
    create: (specs) =>
      asked('Creating topics', async () => {
        await admin.createTopics({
          // kafkajs gives up waiting where a broker has not heard of a topic yet; `shown` waits below.
          waitForLeaders: false,
          topics: specs.map((spec) => ({
            topic: physical(spec.name),
            numPartitions: spec.partitions,
            replicationFactor: spec.replicationFactor,
            configEntries: entries(settingsOf(spec, spec.replicationFactor)),
          })),
        });
        const names = specs.map(({ name }) => name);
        await shown(async () =>
          (await topicLayouts(client, names)).every((layout) => existing(layout).size === names.length),
        );
      }),
    alter: (topic, changes) =>
      asked(`Changing settings of ${topic}`, async () => {
        // The only request for this that kafkajs has replaces everything that is set on the topic: what others have set goes with it.
        const name = physical(topic);
        const inForce = (await settingsByTopic(admin, [name])).get(name) ?? new Map<string, FoundSetting>();
        const own = [...inForce].filter(([, { ownToTopic }]) => ownToTopic);
        const all = new Map([
          ...own.map(([setting, { value }]): [string, string] => [setting, value]),
          ...changes.map(({ setting, wanted }): [string, string] => [setting, wanted]),
        ]);
        await admin.alterConfigs({
          validateOnly: false,
          resources: [{ type: ConfigResourceTypes.TOPIC, name, configEntries: entries(all) }],
        });
        await shown(async () => {
          const now = (await settingsByTopic(admin, [name])).get(name);
          return changes.every(({ setting, wanted }) => now?.get(setting)?.value === wanted);
        });
      }),
    close: () => admin.disconnect(),
  };
}

/** Those of the topics asked for that exist. Throws NotProvisioned where this user may not know: rights may come later than services. Others are never asked for: they may be without leaders, which kafkajs would wait for. */
function existing({ topics }: TopicLayout): ReadonlyMap<string, TopicPartitions> {
  const hidden = [...topics].filter(([, { error }]) => error === TOPIC_AUTHORIZATION_FAILED);
  if (hidden.length > 0) {
    throw new NotProvisioned(
      `This user is not authorized to see whether there are topics ${hidden.map(([name]) => name).join(', ')}. Give it the right Describe ` +
        'on them; infra/helm/baton/files/access.yaml lists the rights of every service and command.',
    );
  }
  return new Map([...topics].filter(([, { partitions }]) => partitions > 0));
}

const SHOWN_WITHIN_MS = 10_000;
const LOOK_MS = 20;

/** A change is acknowledged by the controller before every broker shows it; the next look would undo it or do it again. */
async function shown(look: () => Promise<boolean>): Promise<void> {
  const until = performance.now() + SHOWN_WITHIN_MS;
  while (!(await look())) {
    if (performance.now() > until)
      throw new Transient('A change is acknowledged, and not every broker shows it yet.');
    await pause(LOOK_MS);
  }
}

async function asked<T>(what: string, act: () => Promise<T>): Promise<T> {
  try {
    return await act();
  } catch (error) {
    if (error instanceof KafkaJSAggregateError) {
      const reasons = new Set(
        error.errors.map((each: Error | string) => (each instanceof Error ? each.message : each)),
      );
      throw new TopicsRefused(`${what} was refused: ${[...reasons].join('; ')}`, { cause: error });
    }
    const fault = accessFault(what, error);
    if (fault instanceof Fault || !(fault instanceof Error)) throw fault;
    throw new TopicsRefused(fault.message, { cause: error });
  }
}

async function settingsByTopic(
  admin: Admin,
  names: readonly string[],
): Promise<ReadonlyMap<string, ReadonlyMap<string, FoundSetting>>> {
  const { resources } = await admin.describeConfigs({
    includeSynonyms: false,
    resources: names.map((name) => ({ type: ConfigResourceTypes.TOPIC, name })),
  });
  return new Map(
    resources.map(({ resourceName, configEntries }) => [
      resourceName,
      new Map(
        configEntries.map((entry) => [
          entry.configName,
          { value: entry.configValue, ownToTopic: Number(entry.configSource) === FROM_TOPIC },
        ]),
      ),
    ]),
  );
}

const entries = (config: ReadonlyMap<string, string>): { name: string; value: string }[] =>
  [...config].map(([name, value]) => ({ name, value }));

import { ConfigResourceTypes, type Admin } from 'kafkajs';
import { createKafkaClient, type KafkaClientOptions } from '../client/client.ts';
import { mustBeReachable } from './reachable.ts';
import { settingsOf, type FoundSetting, type FoundTopic, type TopicSpec } from './topic-spec.ts';
import type { SettingChange } from './topic-plan.ts';

/** Topics of a cluster, by their logical names. */
export interface TopicAdmin {
  /** Those of the names that exist. */
  describe(names: readonly string[]): Promise<ReadonlyMap<string, FoundTopic>>;
  /** All of them; when it resolves every broker asked next knows them. */
  create(specs: readonly TopicSpec[]): Promise<void>;
  alter(topic: string, changes: readonly SettingChange[]): Promise<void>;
  close(): Promise<void>;
}

/** `describeConfigs` tells where a value is from; this is the topic itself. */
const FROM_TOPIC = 1;

/** @throws Transient where no broker can be reached */
export async function openTopicAdmin(options: KafkaClientOptions): Promise<TopicAdmin> {
  await mustBeReachable(options.access.brokers);
  const client = createKafkaClient(options);
  const admin = client.admin();
  await admin.connect();
  const physical = (name: string): string => client.topicPrefix + name;
  return {
    async describe(names) {
      const existing = new Set(await admin.listTopics());
      const present = names.filter((name) => existing.has(physical(name)));
      if (present.length === 0) return new Map();
      const { topics } = await admin.fetchTopicMetadata({ topics: present.map(physical) });
      const partitions = new Map(topics.map((topic) => [topic.name, topic.partitions]));
      const settings = await settingsByTopic(admin, present.map(physical));
      return new Map(
        present.map((name) => {
          const of = partitions.get(physical(name)) ?? [];
          const found: FoundTopic = {
            partitions: of.length,
            replicationFactor: Math.min(...of.map(({ replicas }) => replicas.length)),
            settings: settings.get(physical(name)) ?? new Map<string, FoundSetting>(),
          };
          return [name, found];
        }),
      );
    },
    async create(specs) {
      await admin.createTopics({
        waitForLeaders: true,
        topics: specs.map((spec) => ({
          topic: physical(spec.name),
          numPartitions: spec.partitions,
          replicationFactor: spec.replicationFactor,
          configEntries: entries(settingsOf(spec, spec.replicationFactor)),
        })),
      });
    },
    async alter(topic, changes) {
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
    },
    close: () => admin.disconnect(),
  };
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

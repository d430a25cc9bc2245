import { settingsOf, type FoundTopic, type TopicSpec } from './topic-spec.ts';

/** One thing that is to be done, or cannot be. Topics under their logical names. */
export type TopicStep =
  | { readonly kind: 'create'; readonly spec: TopicSpec }
  | { readonly kind: 'alter'; readonly topic: string; readonly changes: readonly SettingChange[] }
  | TopicContradiction;

export interface SettingChange {
  readonly setting: string;
  readonly is: string;
  readonly wanted: string;
}

/** What no `apply` can fix. */
export interface TopicContradiction extends SettingChange {
  readonly kind: 'contradiction';
  readonly topic: string;
  /** Why it is not done, and what can be done instead. */
  readonly remedy: string;
}

/** What leads from what the cluster has to what is wanted. Settings that the wanted topics do not name are left alone. */
export function planTopics(
  wanted: readonly TopicSpec[],
  found: ReadonlyMap<string, FoundTopic>,
): readonly TopicStep[] {
  return wanted.flatMap((spec): TopicStep[] => {
    const topic = found.get(spec.name);
    if (topic === undefined) return [{ kind: 'create', spec }];
    const changes: SettingChange[] = [];
    const steps: TopicStep[] = [...shapeContradictions(spec, topic)];
    for (const [setting, value] of settingsOf(spec, topic.replicationFactor)) {
      const inForce = topic.settings.get(setting);
      if (inForce === undefined) steps.push(unknownSetting(spec.name, setting, value));
      // A value that is only a default of the brokers changes with them: what is wanted is set on the topic itself.
      else if (inForce.value !== value || !inForce.ownToTopic) {
        changes.push({ setting, is: inForce.value, wanted: value });
      }
    }
    if (changes.length > 0) steps.push({ kind: 'alter', topic: spec.name, changes });
    return steps;
  });
}

/** What of the plan cannot be done. */
export function contradictions(steps: readonly TopicStep[]): readonly TopicContradiction[] {
  return steps.filter((step) => step.kind === 'contradiction');
}

function shapeContradictions(spec: TopicSpec, topic: FoundTopic): readonly TopicContradiction[] {
  const kind = 'contradiction';
  const found: TopicContradiction[] = [];
  if (topic.partitions !== spec.partitions) {
    found.push({
      kind,
      topic: spec.name,
      setting: 'partitions',
      is: String(topic.partitions),
      wanted: String(spec.partitions),
      remedy: topic.partitions < spec.partitions ? MORE_PARTITIONS : FEWER_PARTITIONS,
    });
  }
  if (topic.replicationFactor !== spec.replicationFactor) {
    found.push({
      kind,
      topic: spec.name,
      setting: 'replication factor',
      is: String(topic.replicationFactor),
      wanted: String(spec.replicationFactor),
      remedy:
        'Which brokers hold the copies is your decision: move them with kafka-reassign-partitions.sh, or ask for what is there ' +
        `with --replication-factor ${topic.replicationFactor} (BATON_TOPICS_REPLICATION_FACTOR).`,
    });
  }
  return found;
}

const ANOTHER_WAY =
  'Either ask for what is there (--partitions, BATON_TOPICS_PARTITIONS), or create new topics beside these under another prefix, ' +
  'start the services on them and move producers over: docs/integrate.md, "More partitions".';

const MORE_PARTITIONS =
  'Partitions are never added to a topic that is in use: most keys would move to another partition, and so to another task, which ' +
  'has no state of them; what is open would be forgotten, records of a key would stand in two partitions and lose their order, and the ' +
  `new partitions would have no policy. ${ANOTHER_WAY}`;

const FEWER_PARTITIONS = `Kafka cannot remove partitions. ${ANOTHER_WAY}`;

function unknownSetting(topic: string, setting: string, wanted: string): TopicContradiction {
  return {
    kind: 'contradiction',
    topic,
    setting,
    is: 'unknown to these brokers',
    wanted,
    remedy: 'Check its spelling in the file of topics, or the version of the brokers.',
  };
}

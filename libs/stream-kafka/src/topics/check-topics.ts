import { NotProvisioned } from '#stream';
import type { KafkaClientOptions } from '../client/kafka-client.ts';
import { openTopicAdmin } from './topic-admin.ts';
import { settingsOf, type FoundTopic, type TopicSpec } from './topic-spec.ts';

/** The cluster's topics are not such that a service could keep its promises on them; its message is made to be printed as it is. */
export class TopicsContradict extends Error {
  override readonly name = 'TopicsContradict';
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(
      `The topics of the cluster contradict the file of topics:\n${problems.map((line) => `  ${line}`).join('\n')}\n` +
        'See `baton topics plan`; `baton topics apply` creates topics and changes settings.',
    );
    this.problems = problems;
  }
}

/** On these rest decisions, state and promises: they must be as they are written. */
const EXACTLY: ReadonlySet<string> = new Set([
  'message.timestamp.type',
  'cleanup.policy',
  'unclean.leader.election.enable',
]);
/** Of these there may be more, but not less. -1: without end. */
const AT_LEAST: ReadonlySet<string> = new Set([
  'min.insync.replicas',
  'max.message.bytes',
  'retention.ms',
  'retention.bytes',
  'delete.retention.ms',
]);

/**
 * For services, before they start. How many partitions and copies there are is the environment's affair, as long as all topics have
 * as many partitions; settings of speed and size are tolerated.
 *
 * @returns the number of partitions that all topics have
 * @throws NotProvisioned where topics are missing and the others fit; TopicsContradict; Transient where no broker can be reached
 */
export async function checkTopics(
  options: KafkaClientOptions,
  wanted: readonly TopicSpec[],
): Promise<number> {
  const admin = await openTopicAdmin(options);
  try {
    const found = await admin.describe(wanted.map(({ name }) => name));
    const missing = wanted.filter(({ name }) => !found.has(name));
    if (topicProblems(wanted, found).length > missing.length)
      throw new TopicsContradict(topicProblems(wanted, found));
    if (missing.length > 0) throw notProvisioned(missing);
    return Math.max(...[...found.values()].map(({ partitions }) => partitions));
  } finally {
    await admin.close();
  }
}

function notProvisioned(missing: readonly TopicSpec[]): NotProvisioned {
  const names = missing.map(({ name }) => name).join(', ');
  return new NotProvisioned(`The cluster has no topics ${names} yet. Create them: \`baton topics apply\`.`);
}

/** What a service cannot start on, a line each. */
export function topicProblems(
  wanted: readonly TopicSpec[],
  found: ReadonlyMap<string, FoundTopic>,
): readonly string[] {
  const partitions = usualPartitions(found);
  return wanted.flatMap((spec) => {
    const topic = found.get(spec.name);
    if (topic === undefined) return [`${spec.name}: it does not exist.`];
    const problems: string[] = [];
    if (topic.partitions !== partitions) {
      problems.push(
        `${spec.name}: it has ${topic.partitions} partitions and others have ${partitions}. Task i owns partition i of every topic: all ` +
          'must have as many. Never add partitions; docs/integrate.md, "More partitions", describes the supported way.',
      );
    }
    for (const [setting, value] of settingsOf(spec, topic.replicationFactor)) {
      const is = topic.settings.get(setting)?.value;
      if (is === undefined || satisfies(setting, is, value)) continue;
      const measure = AT_LEAST.has(setting) ? ' or more' : '';
      problems.push(`${spec.name}: ${setting} is ${is}, and must be ${value}${measure}.`);
    }
    return problems;
  });
}

function satisfies(setting: string, is: string, wanted: string): boolean {
  if (EXACTLY.has(setting)) return is === wanted;
  return !AT_LEAST.has(setting) || endless(is) >= endless(wanted);
}

const endless = (value: string): number => (value === '-1' ? Number.POSITIVE_INFINITY : Number(value));

/** What most have; the larger where as many have one as the other. */
function usualPartitions(found: ReadonlyMap<string, FoundTopic>): number {
  const counts = new Map<number, number>();
  for (const { partitions } of found.values()) counts.set(partitions, (counts.get(partitions) ?? 0) + 1);
  return [...counts].sort(([a, many], [b, others]) => others - many || b - a)[0]?.[0] ?? 0;
}

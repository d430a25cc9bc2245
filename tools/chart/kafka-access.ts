import { TOPICS } from '../../libs/contracts/src/index.ts';

type Operation = 'Read' | 'Write' | 'Describe' | 'DescribeConfigs';

/** A right on Kafka; `{prefix}` and `{group}` in a name stand for BATON_TOPIC_PREFIX and BATON_KAFKA_GROUP. */
export interface AccessRule {
  readonly resource: 'topic' | 'group' | 'transactionalId';
  readonly name: string;
  readonly pattern: 'literal' | 'prefix';
  readonly operations: readonly Operation[];
}

/** What a service does with topics. */
interface Traffic {
  readonly reads: readonly string[];
  readonly writes: readonly string[];
  /** Beginnings of its transactional ids, without the prefix of the topics. */
  readonly transactions: readonly string[];
  /** A service without tasks has no group. */
  readonly hasGroup: boolean;
}

const ALL = Object.values(TOPICS);
const UNITS = 'units.v1';
/** Of records that are appended outside a task. */
const APPENDER = 'append-';
const changelog = (service: string): string => `${service}.changelog.v1`;

/** What a service with tasks writes on an empty log as well: the feature level at which it begins. */
const beginning = (traffic: Traffic): Traffic => ({
  ...traffic,
  writes: [...traffic.writes, TOPICS.policyEvents],
  transactions: [...traffic.transactions, APPENDER],
});

const worker = (name: string, reads: readonly string[], outputs: readonly string[]): Traffic => ({
  reads: [...reads, changelog(name)],
  writes: [...outputs, UNITS, changelog(name)],
  transactions: [`{group}.${name}.`],
  hasGroup: true,
});

const TRAFFIC: Readonly<Record<string, Traffic>> = {
  trigger: beginning(
    worker(
      'trigger',
      [TOPICS.policyEvents, TOPICS.conversationEvents, TOPICS.escalationEvents],
      [TOPICS.escalationRequests, TOPICS.escalationEvents, TOPICS.deadLetters],
    ),
  ),
  routing: beginning(
    worker(
      'routing',
      [TOPICS.policyEvents, TOPICS.agentEvents, TOPICS.escalationRequests],
      [TOPICS.escalationEvents, TOPICS.deadLetters],
    ),
  ),
  'analytics-sink': worker('analytics-sink', ALL, [TOPICS.deadLetters]),
  // It puts dead letters back where they came from, whichever topic that was.
  gateway: {
    reads: ALL,
    writes: ALL.filter((topic) => topic !== TOPICS.deadLetters),
    transactions: [APPENDER],
    hasGroup: false,
  },
};

/** The rights of every service. Those of trigger are proven on a broker (`test/e2e/access.kafka.spec.ts`); the others have the same form. */
export function accessOfServices(): Readonly<Record<string, readonly AccessRule[]>> {
  return Object.fromEntries(Object.entries(TRAFFIC).map(([name, traffic]) => [name, rulesOf(name, traffic)]));
}

function rulesOf(name: string, { reads, writes, transactions, hasGroup }: Traffic): readonly AccessRule[] {
  // Before it starts, a service compares the settings of these topics with ours.
  const checked = [...ALL, UNITS, ...(hasGroup ? [changelog(name)] : [])];
  const topics = checked.map((topic): AccessRule => ({
    resource: 'topic',
    name: `{prefix}${topic}`,
    pattern: 'literal',
    operations: operationsOn(topic, reads, writes),
  }));
  const group: AccessRule = {
    resource: 'group',
    name: `{prefix}{group}.${name}`,
    pattern: 'literal',
    operations: ['Read'],
  };
  // The gateway asks which feature level the members of every group know.
  const levels = [
    { ...group, name: '{prefix}{group}.', pattern: 'prefix', operations: ['Describe'] } as const,
  ];
  const ids = transactions.map((beginning): AccessRule => ({
    resource: 'transactionalId',
    name: `{prefix}${beginning}`,
    pattern: 'prefix',
    operations: ['Write'],
  }));
  return [...topics, ...(hasGroup ? [group] : levels), ...ids];
}

/** Read and Write bring Describe along. */
function operationsOn(
  topic: string,
  reads: readonly string[],
  writes: readonly string[],
): readonly Operation[] {
  const uses: Operation[] = [];
  if (reads.includes(topic)) uses.push('Read');
  if (writes.includes(topic)) uses.push('Write');
  return [...(uses.length === 0 ? (['Describe'] as const) : uses), 'DescribeConfigs'];
}

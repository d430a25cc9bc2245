import { TOPICS } from '../../libs/contracts/src/index.ts';

type Operation = 'Read' | 'Write' | 'Create' | 'Describe' | 'DescribeConfigs' | 'AlterConfigs';

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
const CUSTOMER_TOPICS = [TOPICS.customerEvents, TOPICS.customerHistory];
const UNITS = 'units.v1';
const ARCHIVE = 'archive';
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
      [TOPICS.policyEvents, TOPICS.conversationEvents, TOPICS.escalationEvents, ...CUSTOMER_TOPICS],
      [TOPICS.escalationRequests, TOPICS.escalationEvents, ...CUSTOMER_TOPICS, TOPICS.deadLetters],
    ),
  ),
  routing: beginning(
    worker(
      'routing',
      [TOPICS.policyEvents, TOPICS.agentEvents, TOPICS.escalationRequests],
      [TOPICS.escalationEvents, TOPICS.deadLetters],
    ),
  ),
  // What it cannot decode is a dead letter of the processor that the record is for.
  'analytics-sink': worker('analytics-sink', ALL, []),
  // Units of those who decide are history too.
  [ARCHIVE]: worker(ARCHIVE, [...ALL, UNITS], []),
  // It puts dead letters back where they came from, whichever topic that was.
  gateway: {
    reads: ALL,
    writes: ALL.filter((topic) => topic !== TOPICS.deadLetters),
    transactions: [APPENDER],
    hasGroup: false,
  },
};

/**
 * The rights of every service. `test/e2e/access.kafka.spec.ts` proves on a broker that they are enough, and that none of them can be
 * left out.
 */
export function accessOfServices(): Readonly<Record<string, readonly AccessRule[]>> {
  return Object.fromEntries(Object.entries(TRAFFIC).map(([name, traffic]) => [name, rulesOf(name, traffic)]));
}

/**
 * The rights of commands, by what they are for: `topics` for `baton topics apply` (the Job), `history` for `baton verify --kafka` and
 * `baton rebuild analytics --kafka`. Proven as those of services are.
 */
export function accessOfCommands(): Readonly<Record<string, readonly AccessRule[]>> {
  const deciders = ['trigger', 'routing'].map(changelog);
  const changelogs = [...deciders, changelog('analytics-sink'), changelog(ARCHIVE)];
  return {
    // AlterConfigs brings DescribeConfigs along.
    topics: [...ALL, UNITS, ...changelogs].map((name) =>
      topicRule(name, ['Create', 'Describe', 'AlterConfigs']),
    ),
    history: [
      ...ALL.map((name) => topicRule(name, ['Read'])),
      topicRule(UNITS, ['Read']),
      ...deciders.map((name) => topicRule(name, ['Read', 'DescribeConfigs'])),
    ],
  };
}

const topicRule = (topic: string, operations: readonly Operation[]): AccessRule => ({
  resource: 'topic',
  name: `{prefix}${topic}`,
  pattern: 'literal',
  operations,
});

function rulesOf(name: string, { reads, writes, transactions, hasGroup }: Traffic): readonly AccessRule[] {
  // Before it starts, a service compares the settings of these topics with ours.
  const checked = [...ALL, UNITS, ...(hasGroup ? [changelog(name)] : [])];
  const topics = checked.map((topic) => topicRule(topic, operationsOn(topic, reads, writes)));
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

import { describe, expect, it } from 'vitest';
import { topicProblems } from './check-topics.ts';
import { contradictions, planTopics } from './topic-plan.ts';
import type { FoundTopic, TopicSpec } from './topic-spec.ts';

const spec = (config: Readonly<Record<string, string>> = {}, name = 'a'): TopicSpec => ({
  name,
  partitions: 12,
  replicationFactor: 3,
  config: new Map(Object.entries(config)),
});

/** A cluster with the topic `a`. A setting that begins with `default:` is not the topic's own. */
function cluster(settings: Readonly<Record<string, string>> = {}, shape: Partial<FoundTopic> = {}) {
  const found = Object.entries(settings).map(([setting, text]) => {
    const ownToTopic = !text.startsWith('default:');
    return [setting, { value: ownToTopic ? text : text.slice('default:'.length), ownToTopic }] as const;
  });
  return new Map([['a', { partitions: 12, replicationFactor: 3, settings: new Map(found), ...shape }]]);
}

describe('plan', () => {
  it('creates what is not there', () => {
    expect(planTopics([spec()], new Map())).toEqual([{ kind: 'create', spec: spec() }]);
  });

  it('does nothing where all is as it should be, and leaves settings alone that the file does not name', () => {
    const found = cluster({ 'retention.ms': '1', 'compression.type': 'zstd' });
    expect(planTopics([spec({ 'retention.ms': '1' })], found)).toEqual([]);
  });

  it('alters a setting that differs, and sets what is only a default of the brokers', () => {
    const found = cluster({ 'retention.ms': '1', 'segment.ms': 'default:7', 'cleanup.policy': 'delete' });
    const wanted = spec({ 'retention.ms': '2', 'segment.ms': '7', 'cleanup.policy': 'delete' });
    expect(planTopics([wanted], found)).toEqual([
      {
        kind: 'alter',
        topic: 'a',
        changes: [
          { setting: 'retention.ms', is: '1', wanted: '2' },
          { setting: 'segment.ms', is: '7', wanted: '7' },
        ],
      },
    ]);
  });

  it('refuses to add partitions, says what it would break, and names the supported way', () => {
    const [step] = contradictions(planTopics([spec()], cluster({}, { partitions: 4 })));
    expect(step).toMatchObject({ topic: 'a', setting: 'partitions', is: '4', wanted: '12' });
    expect(step?.remedy).toMatch(
      /another task, which has no state.*lose their order.*no policy.*another prefix/,
    );
  });

  it('refuses fewer partitions, other numbers of copies, and settings that the brokers do not know', () => {
    const found = cluster({}, { partitions: 24, replicationFactor: 1 });
    const refused = contradictions(planTopics([spec({ 'retention.moons': '1' })], found));
    expect(refused.map(({ setting, is }) => [setting, is])).toEqual([
      ['partitions', '24'],
      ['replication factor', '1'],
      ['retention.moons', 'unknown to these brokers'],
    ]);
    expect(refused[1]?.remedy).toContain('--replication-factor 1');
  });
});

describe('what a service does not start on', () => {
  const problems = (wanted: Readonly<Record<string, string>>, is: Readonly<Record<string, string>>) =>
    topicProblems([spec(wanted)], cluster(is));

  it('is a topic that does not exist', () => {
    expect(topicProblems([spec()], new Map())).toEqual(['a: it does not exist.']);
  });

  it.each([
    ['message.timestamp.type', 'CreateTime', 'LogAppendTime', ''],
    ['cleanup.policy', 'delete', 'compact', ''],
    ['unclean.leader.election.enable', 'true', 'false', ''],
    ['max.message.bytes', '1000', '2000', ' or more'],
    ['retention.ms', '1000', '2000', ' or more'],
    ['retention.ms', '1000', '-1', ' or more'],
  ])('is %s %s', (setting, is, wanted, measure) => {
    expect(problems({ [setting]: wanted }, { [setting]: is })).toEqual([
      `a: ${setting} is ${is}, and must be ${wanted}${measure}.`,
    ]);
  });

  it.each([
    ['retention.ms', '-1', '2000'],
    ['max.message.bytes', '3000', '2000'],
    ['segment.ms', '1', '2'],
    ['cleanup.policy', 'default:compact', 'compact'],
  ])('is not %s %s', (setting, is, wanted) => {
    expect(problems({ [setting]: wanted }, { [setting]: is })).toEqual([]);
  });

  it('asks of few copies no more than they can give', () => {
    const wanted = [spec({ 'min.insync.replicas': '2' })];
    const inSync = { 'min.insync.replicas': '1' };
    expect(topicProblems(wanted, cluster(inSync, { replicationFactor: 1 }))).toEqual([]);
    expect(topicProblems(wanted, cluster(inSync))).toHaveLength(1);
  });

  it('is topics with different numbers of partitions; any number is good that all have', () => {
    const names = ['a', 'b', 'c'];
    const found = (counts: readonly number[]) =>
      new Map(names.map((name, i) => [name, { ...cluster().get('a')!, partitions: counts[i]! }]));
    const wanted = names.map((name) => spec({}, name));
    expect(topicProblems(wanted, found([4, 4, 4]))).toEqual([]);
    expect(topicProblems(wanted, found([4, 5, 4]))).toEqual([
      expect.stringMatching(/^b: it has 5 partitions and others have 4\. .*Never add partitions/),
    ]);
  });
});

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { settingsOf } from './topic-spec.ts';
import { parseTopics, readTopicsFile, topicsFile, TopicsFileError } from './topics-file.ts';

describe('the file that comes with Baton', () => {
  const specs = readTopicsFile(topicsFile());
  const named = new Map(specs.map((spec) => [spec.name, spec]));

  it('has every topic of the schemas, a changelog a processor, and the units', () => {
    const logical = Object.keys(JSON.parse(readFileSync('schemas/topics.json', 'utf8')) as object);
    const own = [
      'units.v1',
      ...['trigger', 'routing', 'analytics-sink', 'archive'].map((name) => `${name}.changelog.v1`),
    ];
    expect([...named.keys()].sort()).toEqual([...logical, ...own].sort());
  });

  it('stamps all of them with the time of the broker, and lets no broker lead that missed records', () => {
    for (const { config } of specs) {
      expect(config.get('message.timestamp.type')).toBe('LogAppendTime');
      expect(config.get('unclean.leader.election.enable')).toBe('false');
    }
  });

  it('compacts changelogs and nothing else', () => {
    const compacted = specs.filter(({ config }) => config.get('cleanup.policy') === 'compact');
    expect(compacted.map(({ name }) => name)).toEqual([
      'trigger.changelog.v1',
      'routing.changelog.v1',
      'analytics-sink.changelog.v1',
      'archive.changelog.v1',
    ]);
  });

  it('keeps policies for ever, and units as long as the records that they name', () => {
    expect(named.get('policy.events.v1')?.config.get('retention.ms')).toBe('-1');
    expect(named.get('units.v1')?.config.get('retention.ms')).toBe(
      named.get('conversation.events.v1')?.config.get('retention.ms'),
    );
  });
});

describe('what an environment has otherwise', () => {
  const text =
    'defaults: {partitions: 12, replicationFactor: 3, config: {min.insync.replicas: 2}}\ntopics: {a: {}}';

  it.each([
    [1, '1'],
    [2, '1'],
    [3, '2'],
    [5, '2'],
  ])('lets one broker be away: of %i copies %s must be in sync', (replicationFactor, inSync) => {
    const [spec] = parseTopics(text, 'f', { replicationFactor });
    expect(settingsOf(spec!, replicationFactor).get('min.insync.replicas')).toBe(inSync);
  });

  it('takes partitions and copies from the overrides, for every topic', () => {
    expect(parseTopics(text, 'f', { partitions: 4, replicationFactor: 1 })).toMatchObject([
      { name: 'a', partitions: 4, replicationFactor: 1 },
    ]);
  });
});

describe('a file that is wrong', () => {
  const errorOf = (text: string): string => {
    try {
      parseTopics(text, 'topics.yaml');
    } catch (error) {
      expect(error).toBeInstanceOf(TopicsFileError);
      return (error as Error).message;
    }
    throw new Error('It was taken.');
  };

  it('is refused with everything that is wrong, by line', () => {
    const text = `defaults:
  partitions: 0
  replicationFactor: 3
topics:
  conversation.events.v1:
    config:
      Retention.ms: 1
      cleanup.policy: [compact]
  spaced name: {}
  other: {partitions: 4}
`;
    expect(errorOf(text).split('\n')).toEqual([
      'topics.yaml:2: defaults > partitions: a whole number from 1 to 10000 is expected',
      'topics.yaml:7: topics > conversation.events.v1 > config > Retention.ms: not the name of a setting of Kafka topics',
      'topics.yaml:8: topics > conversation.events.v1 > config > cleanup.policy: a text, a number, true or false is expected',
      'topics.yaml:9: topics > spaced name: not the name of a topic: letters, digits and . _ -',
      'topics.yaml:10: topics > other: Unrecognized key: "partitions"',
    ]);
  });

  it.each([
    ['no YAML', 'defaults: {', /^topics\.yaml:1: /],
    ['nothing', '', /^topics\.yaml:1: .*expected object/],
    [
      'something missing',
      'defaults: {partitions: 1}\ntopics: {}',
      /^topics\.yaml:1: defaults > replicationFactor: /,
    ],
  ])('is refused: %s', (_, text, expected) => {
    expect(errorOf(text)).toMatch(expected);
  });
});

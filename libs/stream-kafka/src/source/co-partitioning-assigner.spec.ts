import { AssignerProtocol, type Cluster, type GroupMember } from 'kafkajs';
import { describe, expect, it } from 'vitest';
import { coPartitioningAssigner, decodeClaim, type Claim } from './co-partitioning-assigner.ts';
import { PartitionsRefused } from './partition-counts.ts';

const { MemberAssignment, MemberMetadata } = AssignerProtocol;
const PARTITIONS = 4;

function assigner(
  counts: Readonly<Record<string, number>>,
  claim: Claim = { owned: [], generation: 0, featureLevel: 1 },
) {
  const refusals: unknown[] = [];
  const cluster = {
    findTopicPartitionMetadata: (topic: string) => Array.from({ length: counts[topic] ?? 0 }),
  } as unknown as Cluster;
  const create = coPartitioningAssigner({
    groupId: 'baton.boxes',
    partitions: PARTITIONS,
    claim: () => claim,
    refused: (error) => refusals.push(error),
  });
  // The logger is kafkajs's; nothing is logged to it.
  return { refusals, ...create({ cluster, groupId: 'baton.boxes', logger: undefined as never }) };
}

const equal = { left: PARTITIONS, right: PARTITIONS };
const memberOf = (memberId: string, topics: readonly string[], userData: Buffer): GroupMember => ({
  memberId,
  memberMetadata: MemberMetadata.encode({ version: 0, topics: [...topics], userData }),
});
/** As it presents itself to the leader. */
const member = (memberId: string, topics: string[], claim?: Claim): GroupMember => ({
  memberId,
  memberMetadata: assigner(equal, claim).protocol({ topics }).metadata,
});

async function assigned(members: GroupMember[], topics = ['left', 'right']) {
  const answer = await assigner(equal).assign({ members, topics });
  return Object.fromEntries(
    answer.map(({ memberId, memberAssignment }) => [
      memberId,
      MemberAssignment.decode(memberAssignment)?.assignment,
    ]),
  );
}

describe('the assigner of a group', () => {
  it('gives a task with its partition of every topic, and leaves it where it is', async () => {
    const members = [
      member('a', ['left', 'right'], { owned: [1, 3], generation: 7, featureLevel: 2 }),
      member('b', ['left', 'right']),
    ];
    expect(await assigned(members)).toEqual({
      a: { left: [1, 3], right: [1, 3] },
      b: { left: [0, 2], right: [0, 2] },
    });
  });

  it('gives members of another version their tasks with the topics that they read', async () => {
    const members = [member('a', ['left', 'right']), member('b', ['left'])];
    expect(await assigned(members)).toEqual({ a: { left: [0, 1], right: [0, 1] }, b: { left: [2, 3] } });
  });

  it('takes what it cannot understand for a member without tasks', async () => {
    for (const userData of ['', 'no JSON', '{"owned":3}', 'null', '{"owned":["0",null],"generation":1}']) {
      const members = [
        memberOf('a', ['left'], Buffer.from(userData)),
        member('b', ['left'], { owned: [0, 1], generation: 1, featureLevel: 1 }),
      ];
      expect(await assigned(members, ['left'])).toEqual({ a: { left: [2, 3] }, b: { left: [0, 1] } });
    }
  });

  it('learns from each member the feature level that it knows, from one of an earlier release the first', () => {
    const known = (userData: string) =>
      decodeClaim(memberOf('a', ['left'], Buffer.from(userData))).featureLevel;
    expect(
      decodeClaim(member('a', ['left'], { owned: [], generation: 1, featureLevel: 7 })).featureLevel,
    ).toBe(7);
    expect(known('{"owned":[0],"generation":3}')).toBe(1);
    expect(known('no JSON')).toBe(1);
  });

  it('refuses partitions that were added, as a member and as the leader', async () => {
    const grown = assigner({ left: PARTITIONS + 1, right: PARTITIONS });
    expect(() => grown.protocol({ topics: ['left', 'right'] })).toThrow(PartitionsRefused);
    await expect(grown.assign({ members: [], topics: ['left', 'right'] })).rejects.toThrow(
      /left has 5 partitions, but baton.boxes began with 4/,
    );
    expect(grown.refusals).toHaveLength(2);
  });

  it('does not refuse what the broker has not answered yet', () => {
    expect(assigner({ left: 0, right: PARTITIONS }).protocol({ topics: ['left', 'right'] }).name).toBe(
      'baton-co-partitioned',
    );
  });
});

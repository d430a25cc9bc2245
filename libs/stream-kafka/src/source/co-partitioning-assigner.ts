import {
  AssignerProtocol,
  type Assigner,
  type Cluster,
  type GroupMember,
  type PartitionAssigner,
} from 'kafkajs';
import { assignTasks } from './co-partitioning.ts';
import { mustBeBegunWith } from './partition-counts.ts';

const { MemberAssignment, MemberMetadata } = AssignerProtocol;

export interface CoPartitioning {
  readonly groupId: string;
  /** Of every topic of the group, when its state was begun. */
  readonly partitions: number;
  /** What this member reports to the leader about itself. */
  claim(): Claim;
  /** The topics are such that nothing can be assigned; the error is thrown as well. */
  refused(error: unknown): void;
}

export interface Claim {
  readonly owned: readonly number[];
  readonly generation: number;
  /** The newest feature level that this member knows; members older than 0.3.0 name none. */
  readonly featureLevel: number;
}

/** Part of the group's protocol: members of other versions of Baton must understand it. */
const NAME = 'baton-co-partitioned';
/** Of Kafka's consumer protocol: the broker and its tools read subscriptions and assignments of groups too. */
const VERSION = 0;

/**
 * Task i is partition i of every topic of its member. Each member, at every join, and the leader for all of them, refuse topics
 * whose numbers of partitions are not those that the group began with; kafkajs joins anew when it sees partitions added.
 */
export function coPartitioningAssigner(options: CoPartitioning): PartitionAssigner {
  return ({ cluster }): Assigner => {
    const check = (topics: readonly string[]): void => {
      const counts = countsOf(cluster, topics);
      // Unknown for now: the broker has not answered yet, and will be asked again.
      if ([...counts.values()].includes(0)) return;
      try {
        mustBeBegunWith(options.groupId, options.partitions, counts);
      } catch (error) {
        options.refused(error);
        throw error;
      }
    };
    return {
      name: NAME,
      version: VERSION,
      protocol({ topics }) {
        check(topics);
        const userData = encodeClaim(options.claim());
        return { name: NAME, metadata: MemberMetadata.encode({ version: VERSION, topics, userData }) };
      },
      async assign({ members, topics }) {
        check(topics);
        const assigned = assignTasks(
          options.partitions,
          members.map((member) => ({ id: member.memberId, ...decodeClaim(member) })),
        );
        return members.map((member) => {
          const tasks = assigned.get(member.memberId) ?? [];
          // A member of another version may read other topics: it gets its tasks with what it reads.
          const assignment = subscription(member, topics).map((topic): [string, number[]] => [
            topic,
            [...tasks],
          ]);
          return {
            memberId: member.memberId,
            memberAssignment: MemberAssignment.encode({
              version: VERSION,
              assignment: Object.fromEntries(assignment),
              userData: Buffer.alloc(0),
            }),
          };
        });
      },
    };
  };
}

function countsOf(cluster: Cluster, topics: readonly string[]): ReadonlyMap<string, number> {
  return new Map(topics.map((topic) => [topic, cluster.findTopicPartitionMetadata(topic).length]));
}

/** What a member that names no feature level knows. */
const FEATURE_LEVEL_UNNAMED = 1;

function encodeClaim(claim: Claim): Buffer {
  return Buffer.from(JSON.stringify(claim));
}

/** What a member says that cannot be understood counts as nothing: its tasks may move, and that is all. */
export function decodeClaim({ memberMetadata }: Pick<GroupMember, 'memberMetadata'>): Claim {
  const none = { owned: [], generation: 0, featureLevel: FEATURE_LEVEL_UNNAMED };
  try {
    const userData = MemberMetadata.decode(memberMetadata)?.userData;
    if (userData === undefined || userData.length === 0) return none;
    const { owned, generation, featureLevel } = JSON.parse(userData.toString()) as Partial<Claim>;
    if (!Array.isArray(owned) || typeof generation !== 'number') return none;
    return {
      owned: (owned as unknown[]).filter((task) => typeof task === 'number'),
      generation,
      featureLevel: typeof featureLevel === 'number' ? featureLevel : none.featureLevel,
    };
  } catch {
    return none;
  }
}

function subscription({ memberMetadata }: GroupMember, ours: readonly string[]): readonly string[] {
  return MemberMetadata.decode(memberMetadata)?.topics ?? ours;
}

import type { KafkaClient } from '../client/kafka-client.ts';
import { createMembership, type Membership } from './membership.ts';

/** A member of a group, and the assignments it received. */
export interface Member {
  readonly membership: Membership;
  /** Its tasks, by the assignments it received. */
  readonly tasks: ReadonlySet<number>;
  /** `+2` where task 2 was given to it, `-2` where it was taken away. */
  readonly assignments: readonly string[];
  readonly failures: readonly unknown[];
}

/** @param topics by their logical names */
export function joinGroup(client: KafkaClient, topics: readonly string[], partitions: number): Member {
  const membership = createMembership({
    client,
    groupId: `${client.topicPrefix}group`,
    topics: topics.map((topic) => client.topicPrefix + topic),
    partitions,
  });
  const tasks = new Set<number>();
  const assignments: string[] = [];
  const failures: unknown[] = [];
  membership.start({
    assigned(gained) {
      for (const task of gained) tasks.add(task);
      assignments.push(...gained.map((task) => `+${task}`));
    },
    revoked(lost) {
      for (const task of lost) tasks.delete(task);
      assignments.push(...lost.map((task) => `-${task}`));
    },
    failed: (error) => failures.push(error),
  });
  return { membership, tasks, assignments, failures };
}

import type { KafkaClient } from '../client/kafka-client.ts';
import { decodeClaim } from './co-partitioning-assigner.ts';

/** A process that is a member of a processor's group now. */
export interface MemberLevel {
  readonly processor: string;
  readonly clientId: string;
  readonly host: string;
  /** The newest feature level that it knows. */
  readonly featureLevel: number;
}

/**
 * The members of these groups, and what each knows. A process that is restarting is in none of them: whoever acts on the answer must
 * know how many there ought to be.
 * @param groups names of groups in the cluster, by processor
 */
export async function groupLevels(
  client: KafkaClient,
  groups: ReadonlyMap<string, string>,
): Promise<readonly MemberLevel[]> {
  const admin = client.admin();
  await admin.connect();
  try {
    const described = await admin.describeGroups([...groups.values()]);
    const processors = new Map([...groups].map(([processor, group]) => [group, processor]));
    return described.groups.flatMap(({ groupId, members }) =>
      members.map((member) => ({
        processor: processors.get(groupId) ?? groupId,
        clientId: member.clientId,
        host: member.clientHost.replace(/^\//, ''),
        featureLevel: decodeClaim(member).featureLevel,
      })),
    );
  } finally {
    await admin.disconnect();
  }
}

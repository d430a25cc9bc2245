import { TOPICS, type Codec } from '#contracts';
import { addressLevel, featureLevelPart } from '#processors';
import type { Addressed, Processor } from '#stream';
import type { RoutingOfWorkspaces } from '#domain/routing';
import { workspaceAggregate, workspacePart } from './workspace.part.ts';

/**
 * The workspaces of a partition.
 * @param routing with other capabilities than the released ones
 */
export function routingProcessor(codec: Codec, routing?: RoutingOfWorkspaces): Processor {
  return {
    name: 'routing',
    topics: [TOPICS.policyEvents, TOPICS.agentEvents, TOPICS.escalationRequests],
    parts: [featureLevelPart(), workspacePart(codec, routing)],
    prepare: (records) => codec.prepare(records.map((record) => record.value)),
    read(record): Addressed | undefined {
      const event = codec.decode(record.topic, record.value);
      if (event.type === 'FeatureLevelActivated') return addressLevel(event);
      if (event.type === 'PolicyStaged') return undefined;
      const { workspaceId: key } = event;
      const addressed = { aggregate: workspaceAggregate(key), input: event, key };
      return event.type === 'PolicyActivated' ? { ...addressed, everyPartition: true } : addressed;
    },
  };
}

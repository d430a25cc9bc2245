import { TOPICS, type Codec } from '#contracts';
import { addressLevel, featureLevelPart } from '#processors';
import { Undecodable, type Addressed, type Processor } from '#stream';
import type { TriggerOf } from '#domain/trigger';
import { conversationAggregate, conversationPart } from './conversation.part.ts';
import { policyAggregate, policyPart } from './policy.part.ts';

/**
 * The conversations of a partition, the policies that they are under, and the feature level.
 * @param trigger with other triggers than the released ones
 */
export function triggerProcessor(codec: Codec, trigger?: TriggerOf): Processor {
  return {
    name: 'trigger',
    topics: [TOPICS.policyEvents, TOPICS.conversationEvents, TOPICS.escalationEvents],
    parts: [featureLevelPart(), policyPart(), conversationPart(codec, trigger)],
    prepare: (records) => codec.prepare(records.map((record) => record.value)),
    read(record): Addressed {
      const event = codec.decode(record.topic, record.value);
      if (event.type === 'FeatureLevelActivated') return addressLevel(event);
      if (event.type === 'PolicyActivated') {
        const { workspaceId: key } = event;
        return { aggregate: policyAggregate(key), input: event, key, everyPartition: true };
      }
      if (!('conversationId' in event)) throw new Undecodable(`${event.type} has no conversation to be of.`);
      const { workspaceId, conversationId: key } = event;
      return { aggregate: conversationAggregate(workspaceId, key), input: event, key };
    },
  };
}

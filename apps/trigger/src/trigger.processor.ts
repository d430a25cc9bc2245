import { TOPICS, type Codec } from '#contracts';
import { customerKey, isOf } from '#domain/vocabulary';
import { addressLevel, featureLevelPart } from '#processors';
import { Undecodable, type Addressed, type Processor } from '#stream';
import type { TriggerOf } from '#domain/trigger';
import { conversationAggregate, conversationPart } from './conversation.part.ts';
import { customerAggregate, customerPart } from './customer.part.ts';
import { policyAggregate, policyPart } from './policy.part.ts';
import { signsAggregate, signsPart } from './signs.part.ts';

/**
 * The conversations and the customers of a partition, the policies that they are under, and the feature level.
 * @param trigger with other triggers than the released ones
 */
export function triggerProcessor(codec: Codec, trigger?: TriggerOf): Processor {
  return {
    name: 'trigger',
    topics: [
      TOPICS.policyEvents,
      TOPICS.conversationEvents,
      TOPICS.escalationEvents,
      TOPICS.customerEvents,
      TOPICS.customerHistory,
    ],
    parts: [
      featureLevelPart(),
      signsPart(),
      policyPart(),
      conversationPart(codec, trigger),
      customerPart(codec),
    ],
    prepare: (records) => codec.prepare(records.map((record) => record.value)),
    read(record): Addressed | undefined {
      const event = codec.decode(record.topic, record.value);
      if (event.type === 'FeatureLevelActivated') return addressLevel(event);
      if (event.type === 'PolicyStaged') return undefined;
      if (event.type === 'PolicyActivated') {
        const { workspaceId: key } = event;
        return { aggregate: policyAggregate(key), input: event, key, everyPartition: true };
      }
      if (isOf('CustomerEvent', event)) {
        const { workspaceId, customerId } = event;
        const aggregate = customerAggregate(workspaceId, customerId);
        return { aggregate, input: event, key: customerKey(workspaceId, customerId) };
      }
      if (!('conversationId' in event)) throw new Undecodable(`${event.type} has no conversation to be of.`);
      const { workspaceId, conversationId: key } = event;
      const aggregate = conversationAggregate(workspaceId, key);
      if (!isOf('ConversationEvent', event)) return { aggregate, input: event, key };
      const beside = { aggregate: signsAggregate(workspaceId), input: event };
      return { aggregate, input: event, key, beside };
    },
  };
}

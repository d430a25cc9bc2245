import { describe, expect, it } from 'vitest';
import { FAMILY_OF, isOf } from '#domain/vocabulary';
import { recordDescriptions } from './descriptions.ts';
import { RECORDS } from './generated/records.ts';
import { READERS } from './generated/readers.ts';
import { topicOf, TOPICS, type DomainEvent } from './topics.ts';

describe('what is generated from the schemas', () => {
  it('names the same events everywhere', () => {
    const types = RECORDS.map(({ type }) => type as string);
    expect(Object.keys(READERS)).toEqual(types);
    expect(Object.keys(recordDescriptions)).toEqual(types);
    expect(Object.keys(FAMILY_OF)).toEqual(types.filter((type) => type !== 'DeadLetter'));
  });

  it('puts an event on the topic of its family', () => {
    expect(topicOf('CustomerTurn')).toBe(TOPICS.conversationEvents);
    expect(topicOf('EscalationWithdrawn')).toBe(TOPICS.escalationRequests);
  });

  it('tells the events of one family from the others', () => {
    const turn = { type: 'CustomerTurn' } as DomainEvent;
    expect(isOf('ConversationEvent', turn)).toBe(true);
    expect(isOf('AgentEvent', turn)).toBe(false);
  });
});

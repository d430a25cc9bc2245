import { expectTypeOf, describe, expect, it } from 'vitest';
import type { Brand } from '#kernel';
import type { RECORDS } from './generated/records.ts';
import type { WireRecords } from './generated/wire.ts';
import { topicOf, TOPICS, type DomainEvent, type EventOn, type EventTopic } from './topics.ts';

/** A domain type without its brands, tuples as lists: what is left is what the wire must have. */
type Plain<T> =
  T extends Brand<string, string>
    ? string
    : T extends Brand<number, string>
      ? number
      : T extends string | number | boolean | null
        ? T
        : T extends readonly (infer Item)[]
          ? readonly Plain<Item>[]
          : { readonly [Key in keyof T]: Plain<T[Key]> };

type DomainFields = { [Event in DomainEvent as Event['type']]: Plain<Omit<Event, 'type'>> };
type WireFields = { [Name in Exclude<keyof WireRecords, 'DeadLetter'>]: Plain<WireRecords[Name]> };
type TypeOnWire<T extends EventTopic> = Extract<(typeof RECORDS)[number], { readonly topic: T }>['type'];

// These are checked by the compiler (`npm run check:types`): a record, field, symbol or null on one side only is an error here.
describe('the vocabulary and the schemas', () => {
  it('name the same records with the same fields', () => {
    expectTypeOf<DomainFields>().toEqualTypeOf<WireFields>();
  });

  it('would differ for one field, one symbol or one null', () => {
    type Turn = WireFields['CustomerTurn'];
    type Left = WireFields['CustomerLeft'];
    expectTypeOf<DomainFields['CustomerTurn']>().not.toEqualTypeOf<Omit<Turn, 'sentiment'>>();
    expectTypeOf<DomainFields['CustomerTurn']>().not.toEqualTypeOf<
      Omit<Turn, 'language'> & { readonly language: string }
    >();
    expectTypeOf<DomainFields['CustomerLeft']['reason']>().not.toEqualTypeOf<
      Exclude<Left['reason'], 'idle'>
    >();
  });

  it('put the same events on the same topics', () => {
    expectTypeOf<EventOn<'conversation.events.v1'>['type']>().toEqualTypeOf<
      TypeOnWire<'conversation.events.v1'>
    >();
    expectTypeOf<EventOn<'agent.events.v1'>['type']>().toEqualTypeOf<TypeOnWire<'agent.events.v1'>>();
    expectTypeOf<EventOn<'escalation.requests.v1'>['type']>().toEqualTypeOf<
      TypeOnWire<'escalation.requests.v1'>
    >();
    expectTypeOf<EventOn<'escalation.events.v1'>['type']>().toEqualTypeOf<
      TypeOnWire<'escalation.events.v1'>
    >();
    expectTypeOf<EventOn<'policy.events.v1'>['type']>().toEqualTypeOf<TypeOnWire<'policy.events.v1'>>();
    expect(topicOf('CustomerTurn')).toBe(TOPICS.conversationEvents);
    expect(topicOf('EscalationWithdrawn')).toBe(TOPICS.escalationRequests);
  });
});

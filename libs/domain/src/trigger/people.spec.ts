import { expect, it } from 'vitest';
import { instant } from '#kernel';
import { id, type EscalationEvent } from '#domain/vocabulary';
import { play, type Line } from './triggers/trigger-spec.fixture.ts';

const asks = 'c: My suitcase is lost, let me talk to a person';
const [first] = play([asks]).requested;

const happens =
  (event: object): Line =>
  ({ eventId, workspaceId, conversationId }) =>
    ({
      ...{ eventId, workspaceId, conversationId, at: instant(0), episodeId: first!.episodeId },
      ...event,
    }) as EscalationEvent;

const ann = { agentId: id('ann'), agentName: 'Ann' };
const takes = happens({ type: 'EscalationAssigned', queueId: id('general'), waitedMs: 0, ...ann });
const transfers = happens({
  type: 'EscalationTransferred',
  ...{ fromAgentId: id('ann'), toQueueId: id('claims'), toAgentId: null },
  note: 'Found in Porto, needs an address.',
});
const returns = happens({
  type: 'EscalationReturned',
  ...{ agentId: id('ann'), handleMs: 1, note: 'Courier is booked for Friday.' },
});
const resolves = happens({
  type: 'EscalationResolved',
  ...{ agentId: id('ann'), handleMs: 1, outcome: 'follow_up', note: null },
});

const presses: Line = (ids) => ({ ...ids, type: 'HumanRequested', control: 'button' });

it('D41: a transfer renews the card: what the agent before noted, why it was escalated, and to go on from there', () => {
  const { updated } = play([asks, takes, transfers]);
  expect(updated).toHaveLength(1);
  expect(updated[0]).toMatchObject({
    ...{ category: first!.category, reasons: [] },
    card: {
      why: first!.card.why,
      people: [
        { action: 'transferred', agentName: 'Ann', outcome: null, note: 'Found in Porto, needs an address.' },
      ],
      nextStep: "Go on from the colleague's note.",
    },
  });
});

it('R25: a consult renews the card: what the colleague asks, for whoever is asked', () => {
  const asksColleague = happens({
    type: 'ConsultRequested',
    ...{ fromAgentId: id('ann'), toQueueId: id('claims'), toAgentId: null },
    question: 'Is a lost suitcase insured?',
  });
  const { updated } = play([asks, takes, asksColleague]);
  expect(updated.map(({ card }) => card.people)).toMatchObject([
    [{ action: 'consulted', agentName: 'Ann', outcome: null, note: 'Is a lost suitcase insured?' }],
  ]);
});

it('R25: with a warm transfer people have the conversation throughout, and the assistant never', () => {
  const handsOver = happens({
    type: 'EscalationTransferred',
    ...{ fromAgentId: id('ann'), toQueueId: null, toAgentId: id('bo'), note: 'It is insured.' },
    ...{ mode: 'warm', forcedBy: null, cause: null },
  });
  const before = play([asks, takes]).stored['control'] as { readonly fence: number };
  const { stored, updated } = play([asks, takes, handsOver]);
  expect(stored['control']).toEqual({ fence: before.fence + 1, agentId: 'bo' });
  expect(updated.at(-1)?.card.people).toMatchObject([
    { action: 'transferred', agentName: 'Ann', note: 'It is insured.' },
  ]);
});

it('D41: after a return the next card begins with what people did, and has the new need', () => {
  const { requested } = play([
    asks,
    takes,
    transfers,
    takes,
    returns,
    'c: The courier broke my camera, who pays for it?',
    'c: Give me a person please',
  ]);
  expect(requested[1]?.card).toMatchObject({
    headline: 'The courier broke my camera, who pays for it?',
    people: [{ action: 'transferred' }, { action: 'returned', note: 'Courier is booked for Friday.' }],
  });
});

it('D41: the old need stays the headline while the customer states no other', () => {
  const { requested } = play([asks, takes, resolves, 'c: hello?', presses]);
  expect(requested[1]?.card).toMatchObject({
    headline: requested[0]!.card.headline,
    people: [{ action: 'resolved', outcome: 'follow_up', note: null }],
  });
});

it('D41: what people noted is still known when the conversation ended and is taken up again', () => {
  const ends: Line = (ids) => ({ ...ids, type: 'ConversationEnded', reason: 'closed' }) as never;
  const { requested } = play([
    asks,
    takes,
    returns,
    ends,
    'c: The courier never came',
    'c: Give me a person',
  ]);
  expect(requested[1]?.card).toMatchObject({
    headline: 'The courier never came',
    people: [{ action: 'returned', note: 'Courier is booked for Friday.' }],
  });
});

it('an agent without a name in the log is named by the id, and a long note is cut', () => {
  const long = happens({
    type: 'EscalationReturned',
    ...{ agentId: id('bo'), handleMs: 1, note: 'word '.repeat(200) },
  });
  const { people } = play([asks, long, 'c: I want a person again']).requested[1]!.card;
  expect(people).toMatchObject([{ agentId: 'bo', agentName: null }]);
  expect(people[0]!.note!.split(' ').length).toBeLessThanOrEqual(24);
});

it('is not kept below the level that renews cards', () => {
  const { requested, updated, stored } = play([asks, takes, transfers], { level: 1 });
  expect([requested[0]!.card.people, updated, stored['people']]).toEqual([[], [], undefined]);
});

it('known facts outlive the end of the conversation, and are not those of another customer', () => {
  const ends: Line = (ids) => ({ ...ids, type: 'ConversationEnded', reason: 'closed' }) as never;
  const starts =
    (customerId: string): Line =>
    (ids) =>
      ({
        ...ids,
        ...{ type: 'ConversationStarted', channel: 'chat', language: null, attributes: {} },
        ...{ customerId: id(customerId), customerName: null },
      }) as never;
  const factsOf = (customerId: string) => {
    const lines = [
      starts('ann'),
      'c: where is order 7712345',
      ends,
      starts(customerId),
      'c: I want a person again',
    ];
    const { knownFacts, moreFacts } = play(lines).requested.at(-1)!.card;
    return [...knownFacts, ...moreFacts].map(({ value }) => value);
  };
  expect(factsOf('ann')).toEqual(['7712345']);
  expect(factsOf('bob')).toEqual([]);
});

import type { EventFields, World } from './world.ts';

const STARTED: EventFields = {
  type: 'ConversationStarted',
  channel: 'chat',
  language: 'en',
  customerId: null,
  customerName: 'Mia',
  attributes: { berth: 'B12' },
};
const says = (messageId: string, text: string): EventFields => ({
  type: 'CustomerTurn',
  messageId,
  text,
  language: null,
  sentiment: -0.2,
});
const answers = (messageId: string, confidence: number): EventFields => ({
  type: 'AssistantTurn',
  messageId,
  text: 'You can moor at berth B12.',
  confidence,
  intent: 'berth',
  intentConfidence: 0.8,
  sentiment: null,
  sources: ['Berths'],
  tools: [{ name: 'find_berth', outcome: 'ok', summary: 'B12 is free' }],
  failure: null,
});
const ASKS = says('m3', 'Can I talk to a real person please?');
const signsIn = (name: string, skills: Readonly<Record<string, number>>): readonly EventFields[] => [
  {
    type: 'AgentSignedIn',
    name,
    skills,
    languages: ['en'],
    queues: ['berths', 'claims'],
    capacity: { '*': 1 },
  },
  { type: 'AgentStatusChanged', status: 'available', reason: null },
];

/**
 * What people do until the release ends: conversations and episodes in every status that is stored, under a policy of their own,
 * which must be active already. Agents have room for one episode each.
 */
export async function beginLife(world: World): Promise<void> {
  const accepts = async (conversation: string): Promise<{ agentId: string; episodeId: string }> => {
    const { agentId, episodeId, offerId } = world.offer(conversation);
    await world.agent(agentId, { type: 'AgentAcceptedOffer', episodeId, offerId });
    return { agentId, episodeId };
  };
  const replies = (episodeId: string): EventFields => ({
    type: 'AgentReplied',
    episodeId,
    messageId: 'a1',
    text: 'Hello Mia.',
  });
  for (const name of ['Ana', 'Ben', 'Cem']) await world.agent(name.toLowerCase(), ...signsIn(name, {}));

  await world.customer('in-wrap-up', STARTED, says('m1', 'My berth is taken.'), answers('m2', 0.9), ASKS);
  const wrapUp = await accepts('in-wrap-up');
  await world.agent(wrapUp.agentId, replies(wrapUp.episodeId), {
    type: 'AgentResolved',
    episodeId: wrapUp.episodeId,
    outcome: 'resolved',
    note: 'Moved to B14',
  });

  await world.customer('returned', STARTED, ASKS);
  const returned = await accepts('returned');
  await world.agent(
    returned.agentId,
    replies(returned.episodeId),
    { type: 'AgentReturnedToAssistant', episodeId: returned.episodeId, note: 'The assistant can book' },
    { type: 'AgentEndedWrapUp', episodeId: returned.episodeId },
  );

  await world.customer('assigned', STARTED, says('m1', 'Order 48213 is late.'), answers('m2', 0.9), ASKS);
  await accepts('assigned');
  await world.customer('offered', STARTED, ASKS);
  await world.customer('waiting', STARTED, says('m1', 'There is hull damage on my boat.'));

  await world.customer('unsure', STARTED, says('m1', 'Where do I moor?'), answers('m2', 0.3));
  await world.customer('asked-vaguely', STARTED, says('m1', 'Is anybody there?'));
  await world.customer('ended', STARTED, says('m1', 'Thanks.'), {
    type: 'ConversationEnded',
    reason: 'resolved',
  });
}

/** What must be decided until then, in words, so that a fixture in which nothing happened is refused. */
export const MID_LIFE: readonly string[] = [
  'in-wrap-up EscalationRequested explicit_request',
  'in-wrap-up EscalationQueued berths',
  'in-wrap-up EscalationResolved',
  'returned EscalationReturned',
  'returned WrapUpEnded',
  'assigned EscalationAssigned',
  'offered OfferMade',
  'waiting EscalationRequested always_human_topic',
  'waiting EscalationQueued claims',
  'asked-vaguely EscalationOffered',
];

/** What people do under a later release, from where they were. */
export async function goOnWithLife(world: World): Promise<void> {
  const { agentId, episodeId, offerId } = world.offer('offered');
  await world.agent(agentId, { type: 'AgentAcceptedOffer', episodeId, offerId });

  const assigned = world.offer('assigned');
  await world.agent(
    assigned.agentId,
    { type: 'AgentReplied', episodeId: assigned.episodeId, messageId: 'a9', text: 'I see it.' },
    { type: 'AgentResolved', episodeId: assigned.episodeId, outcome: 'resolved', note: null },
    { type: 'AgentEndedWrapUp', episodeId: assigned.episodeId },
  );
  const wrapUp = world.offer('in-wrap-up');
  await world.agent(wrapUp.agentId, { type: 'AgentEndedWrapUp', episodeId: wrapUp.episodeId });

  await world.agent('eve', ...signsIn('Eve', { claims: 4 }));
  await world.customer('unsure', answers('m3', 0.45));
  await world.customer('asked-vaguely', says('m2', 'Yes please'));
  await world.customer('returned', says('m7', 'Get me the harbour master'));
  await world.customer('ended', says('m9', 'hull damage'));
}

/** What follows from that, in order of each conversation; other decisions may stand between them. */
export const LATER_LIFE: readonly string[] = [
  'offered OfferAccepted',
  'offered EscalationAssigned',
  'assigned FirstReplySent',
  'assigned EscalationResolved',
  'assigned WrapUpEnded',
  'in-wrap-up WrapUpEnded',
  'waiting OfferMade',
  'unsure EscalationRequested low_confidence',
  'asked-vaguely EscalationRequested accepted_offer',
  'returned EscalationRequested explicit_request',
  'ended EscalationRequested always_human_topic',
  'ended EscalationQueued claims',
];

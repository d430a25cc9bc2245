import { expect } from 'vitest';
import { id, type AgentId, type QueueId } from '#domain/vocabulary';
import type { Decided } from '../standings.ts';
import type { Sentences } from '../steps.ts';
import { idOf, type World } from '../world.ts';
import { episodeOf } from './customers.ts';

const episodeId = (world: World, customer: unknown) => episodeOf(world, customer as string).episodeId;

/** Consults of a customer, by what was decided since something last happened. */
const consults = (world: World, customer: unknown, type: Decided['type']) =>
  world.news.filter(
    (event) => event.type === type && event.conversationId === idOf(customer as string),
  ) as unknown as readonly Readonly<Record<string, unknown>>[];

const asks = (world: World, agent: unknown, customer: unknown, to: { queue?: unknown; agent?: unknown }) =>
  world.agent(agent as string, {
    type: 'AgentStartedConsult',
    episodeId: episodeId(world, customer),
    toQueueId: to.queue === undefined ? null : id<QueueId>(to.queue as string),
    toAgentId: to.agent === undefined ? null : id<AgentId>(idOf(to.agent as string)),
    question: 'Is it insured?',
  });

export const CONSULTS: Sentences = {
  '{name} asks {name} about {name}': (world, [agent, colleague, customer]) =>
    asks(world, agent, customer, { agent: colleague }),
  '{name} asks the queue {word} about {name}': (world, [agent, queue, customer]) =>
    asks(world, agent, customer, { queue }),
  '{name} accepts the consult on {name}': (world, [agent, customer]) => {
    const offered = world.history.findLast((event) => event.type === 'ConsultOffered');
    if (offered?.type !== 'ConsultOffered') throw new Error('No consult was offered.');
    const { offerId } = offered;
    world.agent(agent as string, {
      type: 'AgentAcceptedOffer',
      episodeId: episodeId(world, customer),
      offerId,
    });
  },
  '{name} brings the colleague into the conversation with {name}': (world, [agent, customer]) =>
    world.agent(agent as string, { type: 'AgentStartedThreeWay', episodeId: episodeId(world, customer) }),
  '{name} ends the consult on {name}': (world, [agent, customer]) =>
    world.agent(agent as string, { type: 'AgentEndedConsult', episodeId: episodeId(world, customer) }),
  '{name} hands {name} over': (world, [agent, customer]) =>
    world.agent(agent as string, {
      ...{ type: 'AgentTransferred', mode: 'warm', note: null, toQueueId: null, toAgentId: null },
      episodeId: episodeId(world, customer),
    }),
  'supervisor {name} transfers {name} to the queue {word}': (world, [supervisor, customer, queue]) =>
    world.agent(supervisor as string, {
      ...{ type: 'SupervisorTransferred', note: null, toAgentId: null },
      toQueueId: id<QueueId>(queue as string),
      episodeId: episodeId(world, customer),
    }),
  '{name} is asked to help with {name}': (world, [agent, customer]) =>
    expect(consults(world, customer, 'ConsultOffered').map(({ agentId }) => agentId)).toEqual([
      idOf(agent as string),
    ]),
  'the consult on {name} ends because of {word}': (world, [customer, reason]) =>
    expect(consults(world, customer, 'ConsultEnded').map((event) => event['reason'])).toEqual([reason]),
  'the transfer of {name} is refused because of {word}': (world, [customer, reason]) =>
    expect(consults(world, customer, 'TransferRefused').map((event) => event['reason'])).toEqual([reason]),
};

import {
  id,
  type AgentId,
  type AgentStatus,
  type AgentOutcome,
  type MessageId,
  type OfferId,
  type QueueId,
} from '#domain/vocabulary';
import { DAY_MS, instant } from '#kernel';
import type { AgentBody } from '../../../apps/baton/src/sample/sender.ts';
import type { Sentences } from '../steps.ts';
import { idOf, type World } from '../world.ts';
import { episodeOf } from './customers.ts';

const list = (text: string | undefined): string[] =>
  text === undefined || text === '' ? [] : text.split(',').map((part) => part.trim());
const pairs = (text: string | undefined): [string, string][] =>
  list(text).map((part) => part.split(/\s+/) as [string, string]);
const numbers = (text: string | undefined): Record<string, number> =>
  Object.fromEntries(pairs(text).map(([name, number]) => [name, Number(number)]));

type Row = Readonly<Partial<Record<string, string>>>;

function signIn(world: World, name: string, row: Row): void {
  world.agent(name, {
    type: 'AgentSignedIn',
    name,
    skills: numbers(row['skills']),
    languages: row['languages'] === undefined ? ['en'] : list(row['languages']),
    queues: (row['queues'] === undefined ? ['general'] : list(row['queues'])) as QueueId[],
    capacity: row['capacity'] === undefined ? { '*': 1 } : numbers(row['capacity']),
    attributes: Object.fromEntries(pairs(row['attributes'])),
  });
  world.connected.add(name);
}

const about = (
  world: World,
  customer: unknown,
): { readonly episodeId: ReturnType<typeof episodeOf>['episodeId'] } => ({
  episodeId: episodeOf(world, customer as string).episodeId,
});

function offered(world: World, agent: string, customer: string) {
  const { episodeId, offers } = episodeOf(world, customer);
  const offerId = offers.get(idOf(agent));
  if (offerId === undefined) throw new Error(`${customer} is not offered to ${agent}.`);
  return { episodeId, offerId };
}

/** The last offer of the customer to this agent, whether it stands or not. */
function lastOffer(world: World, agent: string, customer: string): { readonly offerId: OfferId } {
  const made = world.history.findLast(
    (event) =>
      event.type === 'OfferMade' && event.agentId === idOf(agent) && event.conversationId === idOf(customer),
  );
  if (made?.type !== 'OfferMade') throw new Error(`${customer} was never offered to ${agent}.`);
  return made;
}

const status = (world: World, name: unknown, to: AgentStatus): void => {
  world.agent(name as string, { type: 'AgentStatusChanged', status: to, reason: null });
  if (to === 'offline') world.connected.delete(name as string);
  else world.connected.add(name as string);
};

const does = (did: (world: World, customer: string, rest: readonly unknown[]) => AgentBody) =>
  ((world, [agent, customer, ...rest]) =>
    world.agent(agent as string, did(world, customer as string, rest))) satisfies Sentences[string];

export const AGENTS: Sentences = {
  'these agents are signed in': (world, _args, { table: [head = [], ...rows] }) => {
    for (const cells of rows) {
      const row: Row = Object.fromEntries(cells.map((cell, at) => [head[at] ?? '', cell] as const));
      signIn(world, row['agent'] ?? '', row);
    }
  },
  '{name} signs in': (world, [name]) => signIn(world, name as string, {}),
  '{name} is planned from {day} {clock} to {clock}': (world, [name, day, from, to]) => {
    const days = ((day as number) - new Date(world.now).getUTCDay() + 7) % 7;
    const midnight = world.now - (world.now % DAY_MS) + days * DAY_MS;
    const shift = {
      startsAt: instant(midnight + (from as number)),
      endsAt: instant(midnight + (to as number)),
    };
    world.agent(name as string, { type: 'AgentShiftsPlanned', timeZone: 'UTC', shifts: [shift] });
  },
  '{name} signs out': (world, [name]) => status(world, name, 'offline'),
  '{name} goes away': (world, [name]) => status(world, name, 'away'),
  '{name} is available again': (world, [name]) => status(world, name, 'available'),
  '{name} is connected again': (world, [name]) => {
    world.connected.add(name as string);
    world.agent(name as string, { type: 'AgentHeartbeat' });
  },
  'no agent is heard': (world) => world.connected.clear(),
  '{name} accepts {name}': (world, [agent, customer]) =>
    world.agent(agent as string, {
      type: 'AgentAcceptedOffer',
      ...offered(world, agent as string, customer as string),
    }),
  '{name} accepts {name} too late': (world, [agent, customer]) =>
    world.agent(agent as string, {
      ...{ type: 'AgentAcceptedOffer', ...about(world, customer) },
      offerId: lastOffer(world, agent as string, customer as string).offerId,
    }),
  '{name} declines {name}': (world, [agent, customer]) =>
    world.agent(agent as string, {
      ...{ type: 'AgentDeclinedOffer', reason: 'busy' },
      ...offered(world, agent as string, customer as string),
    }),
  '{name} answers {name} {string}': does((world, customer, [text]) => ({
    ...{ type: 'AgentReplied', ...about(world, customer), text: text as string, draft: null },
    messageId: id<MessageId>(`by an agent, ${world.history.length}`),
  })),
  '{name} resolves {name}': does((world, customer) => ({
    ...{ type: 'AgentResolved', ...about(world, customer), outcome: 'resolved', note: null },
  })),
  '{name} closes {name} as {word}': does((world, customer, [outcome]) => ({
    ...{ type: 'AgentResolved', ...about(world, customer), note: null },
    outcome: outcome as AgentOutcome,
  })),
  '{name} finishes the notes on {name}': does((world, customer) => ({
    ...{ type: 'AgentEndedWrapUp', ...about(world, customer) },
  })),
  '{name} gives {name} back to the assistant': does((world, customer) => ({
    ...{ type: 'AgentReturnedToAssistant', ...about(world, customer), note: 'Answered.' },
  })),
  '{name} transfers {name} to {name}': does((world, customer, [to]) => ({
    ...{ type: 'AgentTransferred', ...about(world, customer), toQueueId: null, note: null, mode: 'cold' },
    toAgentId: id<AgentId>(idOf(to as string)),
  })),
  '{name} transfers {name} to the queue {word}': does((world, customer, [to]) => ({
    ...{ type: 'AgentTransferred', ...about(world, customer), toAgentId: null, note: null, mode: 'cold' },
    toQueueId: id<QueueId>(to as string),
  })),
  '{name} takes over {name}': (world, [agent, customer]) =>
    world.agent(agent as string, {
      type: 'AgentTookOver',
      conversationId: idOf(customer as string) as Extract<
        AgentBody,
        { readonly type: 'AgentTookOver' }
      >['conversationId'],
    }),
};

import { expect } from 'vitest';
import type { Sentences } from '../steps.ts';
import type { Decided } from '../standings.ts';
import { idOf, type World } from '../world.ts';
import { episodeOf } from './customers.ts';

type OfType<T extends Decided['type']> = Extract<Decided, { readonly type: T }>;

/** What was decided about a customer since something last happened. */
function news<T extends Decided['type']>(world: World, type: T, customer?: unknown): OfType<T>[] {
  return world.news.filter(
    (event): event is OfType<T> =>
      event.type === type && (customer === undefined || event.conversationId === idOf(customer as string)),
  );
}

const texts = (world: World, customer: unknown): string[] =>
  news(world, 'CustomerNotified', customer).map(({ text }) => text);
const options = (world: World, customer: unknown): string[] => [
  ...new Set(
    news(world, 'AlternativesOffered', customer).flatMap((event) =>
      event.options.map(({ alternative }) => alternative),
    ),
  ),
];
const alarms = (world: World, customer?: unknown): number =>
  news(world, 'WaitLimitReached', customer).filter(({ stage }) => stage === 'alarm').length;
const offersOf = (world: World, customer: unknown): string[] => [
  ...(world.standing(idOf(customer as string))?.offers.keys() ?? []),
];
const state = (world: World, customer: unknown): string =>
  world.standing(idOf(customer as string))?.state ?? 'with the assistant';
const isAway = (world: World, agent: unknown): boolean =>
  news(world, 'AgentSetAway').some(({ agentId }) => agentId === idOf(agent as string));
/** The last estimate, whenever it was made. */
const estimate = (world: World, customer: unknown): OfType<'WaitEstimated'> | undefined =>
  world.history.findLast(
    (event): event is OfType<'WaitEstimated'> =>
      event.type === 'WaitEstimated' && event.conversationId === idOf(customer as string),
  );

/** The last card of a customer, as an agent would get it. */
const card = (world: World, customer: unknown) =>
  world.history.findLast(
    (event): event is OfType<'EscalationRequested' | 'EscalationUpdated'> =>
      (event.type === 'EscalationRequested' || event.type === 'EscalationUpdated') &&
      event.conversationId === idOf(customer as string),
  )?.card;

export const OUTCOMES: Sentences = {
  '{name} is offered to {name}': (world, [customer, agent]) =>
    expect(offersOf(world, customer)).toContain(idOf(agent as string)),
  '{name} is not offered to {name}': (world, [customer, agent]) =>
    expect(offersOf(world, customer)).not.toContain(idOf(agent as string)),
  '{name} is offered to nobody': (world, [customer]) => expect(offersOf(world, customer)).toEqual([]),
  '{name} is offered to {int} agent(s)': (world, [customer, count]) =>
    expect(offersOf(world, customer)).toHaveLength(count as number),
  'the offer says what the scorer knew': (world) =>
    expect(news(world, 'OfferMade').map(({ scoring }) => scoring)).not.toContain(null),
  '{name} is with {name}': (world, [customer, agent]) => {
    expect(state(world, customer)).toBe('with an agent');
    expect(episodeOf(world, customer as string).agent).toBe(idOf(agent as string));
  },
  '{name} is with {name}, in another language': (world, [customer, agent]) => {
    const assigned = news(world, 'EscalationAssigned', customer).map((event) => event.isOtherLanguage);
    expect(episodeOf(world, customer as string).agent).toBe(idOf(agent as string));
    expect(assigned).toEqual([true]);
  },
  '{name} is with the assistant': (world, [customer]) =>
    expect(['with the assistant', 'ended']).toContain(state(world, customer)),
  '{name} is not given back to the assistant': (world, [customer]) =>
    expect(news(world, 'ControlChanged', customer)).toEqual([]),
  '{name} waits': (world, [customer]) => expect(state(world, customer)).toBe('waiting'),
  '{name} waits in the queue {word}': (world, [customer, queue]) => {
    expect(state(world, customer)).toBe('waiting');
    expect(episodeOf(world, customer as string).queue).toBe(queue);
  },
  '{name} is to be called later': (world, [customer]) => expect(state(world, customer)).toBe('called later'),
  '{name} has left a message': (world, [customer]) => expect(state(world, customer)).toBe('left a message'),
  'the episode of {name} has ended': (world, [customer]) => expect(state(world, customer)).toBe('ended'),
  'the card of {name} says {string}': (world, [customer, text]) =>
    expect(JSON.stringify(card(world, customer))).toContain(text),
  'the card of {name} does not say {string}': (world, [customer, text]) =>
    expect(JSON.stringify(card(world, customer))).not.toContain(text),
  '{int} message(s) of {name} is/are withheld': (world, [count, customer]) =>
    expect(card(world, customer)?.withheld).toBe(count),
  '{name} is asked whether a person is wanted': (world, [customer]) =>
    expect(news(world, 'EscalationOffered', customer)).toHaveLength(1),
  'a person is needed for {name} because of {word}': (world, [customer, reason]) => {
    const codes = news(world, 'EscalationRequested', customer).flatMap((event) =>
      event.reasons.map(({ code }) => code),
    );
    expect(codes).toContain(reason);
  },
  '{name} reads {string}': (world, [customer, text]) =>
    expect(texts(world, customer).join('\n')).toContain(text),
  '{name} does not read {string}': (world, [customer, text]) =>
    expect(texts(world, customer).join('\n')).not.toContain(text),
  '{name} reads nothing': (world, [customer]) => expect(texts(world, customer)).toEqual([]),
  '{name} can choose {string}': (world, [customer, all]) =>
    expect(options(world, customer)).toEqual((all as string).split(', ')),
  '{name} gets no choice': (world, [customer]) => expect(options(world, customer)).toEqual([]),
  '{name} is number {int}': (world, [customer, place]) =>
    expect((estimate(world, customer)?.aheadCount ?? -1) + 1).toBe(place),
  'the wait of {name} is estimated': (world, [customer]) =>
    expect(estimate(world, customer)?.p50Ms ?? null).not.toBeNull(),
  'the wait of {name} is not known': (world, [customer]) =>
    expect(estimate(world, customer)?.p50Ms ?? null).toBeNull(),
  'a supervisor is alarmed about {name}': (world, [customer]) => expect(alarms(world, customer)).toBe(1),
  'no supervisor is alarmed': (world) => expect(alarms(world)).toBe(0),
  'the callback to {name} is due': (world, [customer]) =>
    expect(news(world, 'CallbackDue', customer)).toHaveLength(1),
  'the callback to {name} is kept': (world, [customer]) =>
    expect(news(world, 'CallbackKept', customer)).toHaveLength(1),
  'the callback to {name} is broken': (world, [customer]) =>
    expect(news(world, 'CallbackBroken', customer)).toHaveLength(1),
  '{name} is called again later': (world, [customer]) =>
    expect(news(world, 'CallbackRescheduled', customer)).toHaveLength(1),
  '{name} is set to away': (world, [agent]) => expect(isAway(world, agent)).toBe(true),
  '{name} is not set to away': (world, [agent]) => expect(isAway(world, agent)).toBe(false),
  '{name} goes back to the queue because of {word}': (world, [customer, reason]) =>
    expect(news(world, 'EscalationRequeued', customer).map((event) => event.reason)).toEqual([reason]),
  '{word} is not asked of an agent for {name} any more': (world, [requirement, customer]) =>
    expect(news(world, 'RequirementsRelaxed', customer).flatMap(({ relaxed }) => relaxed)).toContain(
      requirement,
    ),
  'the take-over of {name} is refused because of {word}': (world, [customer, reason]) =>
    expect(news(world, 'TakeOverRefused', customer).map((event) => event.reason)).toEqual([reason]),
  '{name} does not have {name} because of {word}': (world, [customer, agent, reason]) => {
    const found = world
      .whyNot(idOf(customer as string))
      .find(({ agentId }) => agentId === idOf(agent as string));
    expect([found?.because, found?.has]).toContain(reason);
  },
  'no wait was counted': (world) => expect(world.waits()).toBe(0),
  'nothing is decided': (world) => expect(world.news.map(({ type }) => type)).toEqual([]),
  'nothing was refused as unreadable or impossible': (world) => expect(world.deadLetters).toBe(0),
};

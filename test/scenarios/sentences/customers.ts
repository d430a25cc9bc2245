import type { AttributesChanged, Language, SelectedAlternative } from '#domain/vocabulary';
import { assistantTurn, customerTurn, STARTED } from '../../fixtures/turn-events.ts';
import type { ConversationBody } from '../../../apps/baton/src/sample/sender.ts';
import type { Sentences } from '../steps.ts';
import { idOf, type World } from '../world.ts';

let messages = 0;
const messageId = (): string => `m${(messages += 1)}`;

const CHANGED: Omit<AttributesChanged, 'eventId' | 'workspaceId' | 'conversationId' | 'occurredAt'> = {
  type: 'AttributesChanged',
  customerId: null,
  customerName: null,
  verification: null,
  tier: null,
  orderValue: null,
  attributes: {},
};

const comes = (world: World, name: string, more: object): void =>
  world.customer(name, { ...STARTED, customerName: name, ...more });

/** Name and value, row by row. */
function attributes(table: readonly (readonly string[])[]): Record<string, string> {
  return Object.fromEntries(table.map(([name = '', value = '']) => [name, value]));
}

const ASKING = 'I want to talk to a person';

export const CUSTOMERS: Sentences = {
  '{name} comes by {word}': (world, [name, channel]) => comes(world, name as string, { channel }),
  '{name} comes by {word}, speaking {word}': (world, [name, channel, language]) =>
    comes(world, name as string, { channel, language }),
  '{name} comes by {word}, with': (world, [name, channel], { table }) => {
    const { tier = null, ...others } = attributes(table);
    comes(world, name as string, { channel, attributes: others });
    if (tier !== null) world.customer(name as string, { ...CHANGED, tier });
  },
  '{name} asks for a person': (world, [name]) =>
    world.customer(name as string, customerTurn(ASKING, messageId())),
  '{name} comes by {word} and asks for a person': (world, [name, channel]) => {
    comes(world, name as string, { channel });
    world.customer(name as string, customerTurn(ASKING, messageId()));
  },
  '{name} says {string}': (world, [name, text]) =>
    world.customer(name as string, customerTurn(text as string, messageId())),
  '{name} says {string}, in {word}': (world, [name, text, language]) =>
    world.customer(
      name as string,
      {
        ...customerTurn(text as string, messageId()),
        language: language as Language,
      } as ConversationBody,
    ),
  '{name} presses the button for a person': (world, [name]) =>
    world.customer(name as string, { type: 'HumanRequested', control: 'button' }),
  '{name} chooses to be called at {clock} on {string}': (world, [name, clock, contact]) => {
    const midnight = world.now - (world.now % 86_400_000);
    const dueAt = (midnight + (clock as number)) as typeof world.now;
    const contactGiven = contact as string;
    world.customer(name as string, {
      ...{ type: 'AlternativeSelected', alternative: 'callback', dueAt, contact: contactGiven },
    });
  },
  '{name} chooses {word}': (world, [name, alternative]) =>
    world.customer(name as string, {
      ...{ type: 'AlternativeSelected', dueAt: null, contact: null },
      alternative: alternative as SelectedAlternative,
    }),
  'the tier of {name} becomes {word}': (world, [name, tier]) =>
    world.customer(name as string, { ...CHANGED, tier: tier as string }),
  '{name} closes the conversation': (world, [name]) =>
    world.customer(name as string, { type: 'CustomerLeft', reason: 'closed' }),
  'the connection of {name} drops': (world, [name]) => {
    if (world.connected.delete(name as string)) return;
    world.customer(name as string, { type: 'CustomerLeft', reason: 'disconnected' });
  },
  'the conversation of {name} ends': (world, [name]) =>
    world.customer(name as string, { type: 'ConversationEnded', reason: 'closed' }),
  'the assistant answers {name} {string}': (world, [name, text]) =>
    world.customer(name as string, assistantTurn(0.9, messageId(), text as string)),
  'the assistant answers {name} with confidence {float}': (world, [name, confidence]) =>
    world.customer(name as string, assistantTurn(confidence as number, messageId(), `Answer ${messages}.`)),
  'the assistant has nothing for {name}': (world, [name]) => {
    const turn = assistantTurn(0.9, messageId(), `Sorry, I found nothing, ${messages}.`);
    world.customer(name as string, { ...turn, failure: 'no_answer' } as ConversationBody);
  },
  '{name} sends the same once more': (world, [name]) => world.sendAgain(name as string),
};

export const episodeOf = (world: World, name: string): NonNullable<ReturnType<World['standing']>> => {
  const standing = world.standing(idOf(name));
  if (standing === undefined) throw new Error(`Nobody was ever needed for ${name}.`);
  return standing;
};

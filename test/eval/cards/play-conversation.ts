import { instant, plusMs, SECOND_MS } from '#kernel';
import type { CardCase } from '../../../apps/gateway/src/views/card-text.ts';
import { KEEP_MS, type Turn } from '../../../apps/gateway/src/transcript/transcripts.ts';
import type { Conversation } from '../../../libs/domain/src/trigger/conversation/conversation.ts';
import { DEFAULT_POLICY } from '#domain/policy';
import { TRIGGER, type TriggerFact, type TriggerInput } from '#domain/trigger';
import { id, type ContextCard, type EpisodeId, type MessageId } from '#domain/vocabulary';
import { assistantTurn, customerTurn, triggerDriver } from '../played-turns.ts';

/** One conversation of `test/eval/cards/conversations`. */
export interface CardConversation {
  readonly language: string;
  readonly channel: string;
  readonly customer: {
    readonly id?: string;
    readonly name?: string;
    readonly tier?: string;
    readonly verified?: boolean;
  };
  readonly events: readonly CardEvent[];
}

type CardEvent = { readonly afterS?: number } & (
  | {
      readonly by: 'customer' | 'assistant' | 'agent';
      readonly text: string;
      readonly confidence?: number;
      readonly tool?: string;
      readonly ok?: boolean;
    }
  | {
      readonly by: 'system';
      readonly event: 'transferred' | 'returned' | 'resolved';
      readonly note?: string;
      readonly outcome?: string;
    }
);

/** The card that whoever takes the customer in the end is given. */
export interface PlayedCard {
  readonly episodeId: EpisodeId;
  readonly card: ContextCard;
  readonly about: CardCase;
  /** What the gateway keeps of the conversation when the card is read. */
  readonly turns: readonly Pick<Turn, 'messageId' | 'by' | 'who' | 'at' | 'text'>[];
  /** Nothing that the customer wrote opened the last episode: the button did. */
  readonly byButton: boolean;
  /** What the customer has said, as the card was made of it. */
  readonly said: Conversation['said'];
}

const START = instant(1_767_225_600_000); // 2026-01-01T00:00:00Z

/**
 * Plays a conversation through the trigger with the built-in policy at the newest level. What agents wrote
 * reaches the gateway alone. While a file goes on with the assistant, the episodes that Baton would have opened before its end
 * end as those do that nobody takes, so that the last turn opens the one that is judged. A proof of identity ends with a conversation, and
 * Baton ends one in which nothing happens: whoever comes back later is named by the channel again, as at the beginning.
 */
export function playConversation({ channel, customer, events }: CardConversation): PlayedCard {
  const driver = triggerDriver(TRIGGER);
  let now = START;
  let open: EpisodeId | null = null;
  let shown: Pick<PlayedCard, 'episodeId' | 'card' | 'about'> | null = null;
  let agent: Agent | null = null;
  let count = 0;
  let turns: PlayedCard['turns'] = [];
  const keep = (by: Turn['by'], text: string, who: string | null = null): void => {
    turns = [...turns, { messageId: id<MessageId>(`m${count}`), by, who, at: now, text }];
  };

  const see = (facts: readonly TriggerFact[]): void => {
    for (const fact of facts) {
      if (fact.type === 'EscalationRequested') open = fact.episodeId;
      if (fact.type === 'EscalationRequested' || fact.type === 'EscalationUpdated')
        shown = {
          episodeId: fact.episodeId,
          card: fact.card,
          about: {
            channel,
            language: fact.language,
            category: fact.category,
            waitedMs: null,
            assistantReturn: null,
            firstWords: null,
          },
        };
      if (fact.type === 'EscalationWithdrawn') open = null;
    }
  };
  const send = (event: object): void => {
    count += 1;
    const ids = { eventId: `e${count}`, workspaceId: 'w', conversationId: 'c', occurredAt: now, at: now };
    see(driver.apply({ ...ids, ...event } as unknown as TriggerInput, now));
  };
  const press = (): void => {
    if (open === null) send({ type: 'HumanRequested', control: 'button' });
  };
  const assign = (text: string): void => {
    press();
    agent = nameOf(text, customer.name ?? '');
    send({ type: 'EscalationAssigned', episodeId: open, queueId: 'general', waitedMs: 0, ...agent });
    send({ type: 'FirstReplySent', episodeId: open, messageId: `m${count}`, handoffMs: 0, ...agent });
  };
  const closes = (event: Extract<CardEvent, { by: 'system' }>): void => {
    const { agentId } = agent ?? { agentId: 'agent' };
    const common = { episodeId: open, agentId, handleMs: 0, note: event.note ?? event.outcome ?? '' };
    agent = null;
    if (event.event === 'transferred')
      return send({
        ...common,
        type: 'EscalationTransferred',
        fromAgentId: agentId,
        toQueueId: 'second',
        toAgentId: null,
      });
    if (event.event === 'returned') send({ ...common, type: 'EscalationReturned' });
    else send({ ...common, type: 'EscalationResolved', outcome: 'resolved' });
    open = null;
  };

  const giveUp = (): void => {
    send({ type: 'EscalationAbandoned', episodeId: open, waitedMs: 0 });
    open = null;
  };

  const { id: customerId = null, name: customerName = null, tier = null, verified = false } = customer;
  const comes = (): void => {
    send({ type: 'ConversationStarted', channel, language: null, customerId, customerName, attributes: {} });
    send({
      type: 'AttributesChanged',
      ...{ customerId, customerName, tier, orderValue: null, attributes: {} },
      verification: verified ? 'verified' : customerId === null ? 'unknown' : 'claimed',
    });
  };
  comes();
  for (const [at, event] of events.entries()) {
    const next = events[at + 1];
    const afterMs = (event.afterS ?? 1) * SECOND_MS;
    if (afterMs > KEEP_MS && open === null) turns = [];
    now = plusMs(now, afterMs);
    switch (event.by) {
      case 'customer':
        if ((event.afterS ?? 0) * SECOND_MS >= DEFAULT_POLICY.conversation.idle && agent === null) comes();
        keep('customer', event.text);
        send(customerTurn(event.text, `m${count}`));
        break;
      case 'assistant':
        if (open !== null && agent === null && next?.by !== 'agent') giveUp();
        keep('assistant', event.text);
        send(assistantTurn(event, `m${count}`));
        break;
      case 'agent':
        if (agent === null) assign(event.text);
        count += 1;
        keep('agent', event.text, (agent as Agent | null)?.agentId ?? null);
        break;
      case 'system':
        closes(event);
        break;
    }
  }
  const byButton = open === null;
  press();
  if (shown === null) throw new Error('no card was made of a conversation that ends with a person');
  return { ...(shown as PlayedCard), turns, byButton, said: driver.state.conversation.said };
}

/** Desktops send the name of an agent; here it is the first name behind the greeting that is not the customer's. */
function nameOf(text: string, customer: string): Agent {
  const [, introduction = ''] = /^[^,.!?]*[,.!]([^.!?]*)/u.exec(text) ?? [];
  const names = [...introduction.matchAll(/\p{Lu}\p{Ll}+(?:\s\p{Lu}\p{Ll}+)?/gu)].map(([name]) => name);
  const agentName = names.find((name) => !customer.includes(name)) ?? 'Agent';
  return { agentId: agentName.toLowerCase().replaceAll(' ', '-'), agentName };
}

interface Agent {
  readonly agentId: string;
  readonly agentName: string;
}

import type { Codec, DomainEvent } from '#contracts';
import type { EscalationEvent, EscalationRequest } from '#domain/vocabulary';
import type { OutboundRecord } from '#stream';

/** Where records are appended and what follows from them can be read: a data folder, a cluster, the journal of one. */
export interface LifeLog {
  /** Appends at the next instant of the log, and waits until everything that follows is decided. */
  append(records: readonly OutboundRecord[]): Promise<void>;
  /** Everything that was decided since this was last called, in order. */
  decisions(): Promise<readonly (EscalationEvent | EscalationRequest)[]>;
}

export const WORKSPACE = 'harbour';

/** What people do, by name, and what they know: the offers that agents hold, the episodes that they have. */
export interface World {
  customer(conversation: string, ...events: readonly EventFields[]): Promise<void>;
  agent(agent: string, ...events: readonly EventFields[]): Promise<void>;
  /** The offer that was made for this conversation last. */
  offer(conversation: string): {
    readonly agentId: string;
    readonly episodeId: string;
    readonly offerId: string;
  };
  /** `<conversation> <type> [<detail>]` of everything decided since `from`, in order. */
  heard(from?: number): readonly string[];
  /** All of it, as it was decided. */
  readonly decisions: readonly (EscalationEvent | EscalationRequest)[];
}

export type EventFields = { readonly type: string } & Readonly<Record<string, unknown>>;

/** The sender's stamp: it says nothing about decisions, and so is the same in every run. */
const OCCURRED_AT = 1_767_225_600_000;

/**
 * @param known decisions of an earlier life, which people have not forgotten
 * @param run before the ids of events: ids of two runs differ
 */
export function createWorld(
  codec: Codec,
  log: LifeLog,
  run: string,
  known: readonly (EscalationEvent | EscalationRequest)[] = [],
): World {
  const all = [...known];
  let sent = 0;

  async function send(of: Readonly<Record<string, string>>, events: readonly EventFields[]): Promise<void> {
    for (const fields of events) {
      sent += 1;
      const stamps = { eventId: `${run}-${sent}`, workspaceId: WORKSPACE, occurredAt: OCCURRED_AT };
      await log.append([codec.outbound({ ...stamps, ...of, ...fields } as unknown as DomainEvent)]);
      all.push(...(await log.decisions()));
    }
  }

  return {
    customer: (conversationId, ...events) => send({ conversationId }, events),
    agent: (agentId, ...events) => send({ agentId }, events),
    offer(conversation) {
      const offer = all.findLast(
        (event) => event.type === 'OfferMade' && event.conversationId === conversation,
      );
      if (offer?.type !== 'OfferMade') throw new Error(`Nobody was offered ${conversation}.`);
      return offer;
    },
    heard: (from = 0) => all.slice(from).map(inWords),
    decisions: all,
  };
}

function inWords(event: EscalationEvent | EscalationRequest): string {
  const detail =
    event.type === 'EscalationRequested'
      ? ` ${event.reasons[0].code}`
      : event.type === 'EscalationQueued'
        ? ` ${event.queueId}`
        : '';
  return `${event.conversationId} ${event.type}${detail}`;
}

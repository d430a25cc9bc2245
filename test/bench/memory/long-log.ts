import { join } from 'node:path';
import { openCodec, TOPICS, type Codec, type DomainEvent } from '#contracts';
import { conversationOf, id, type ConversationId, type EpisodeId, type EventId } from '#domain/vocabulary';
import { DAY_MS, instant } from '#kernel';
import { openEmbedded, type Embedded } from '#stream-embedded';
import { sourceId } from '#stream';
import {
  assigned,
  firstReply,
  offered,
  queued,
  requested,
  resolved,
  signedIn,
  turn,
} from '../../../apps/gateway/test/events.ts';

/** Conversations of eight events each; every fourth is escalated, answered by an agent and ends. */
const TURNS = 8;
const ESCALATED_EVERY = 4;
const CONVERSATIONS_A_BATCH = 200;
const IN_FLIGHT_MAX = 8;
/** Over which the log is spread, up to yesterday. */
const DAYS = 20;
const PROCESSORS = ['trigger', 'routing', 'analytics-sink'];

export interface LongLog {
  readonly events: number;
  readonly conversations: number;
  /** Of which the first ended first. */
  readonly episodes: readonly string[];
}

/**
 * Writes a log of so many events into the folder of an all-in-one, as it lies there after all of them were decided on: its tasks stand at
 * its end. ClickHouse has no rows of it.
 */
export async function writeLongLog(
  dataDir: string,
  events: number,
  written: (events: number) => void,
): Promise<LongLog> {
  const late: { codec?: Codec } = {};
  const embedded = await openEmbedded({
    dir: join(dataDir, 'log'),
    topics: Object.values(TOPICS),
    encodeDeadLetter: (letter) => late.codec!.deadLetterRecord(letter),
  });
  try {
    const codec = await openCodec(embedded.schemaIds);
    late.codec = codec;
    const episodes: string[] = [];
    const to = Date.now() - DAY_MS;
    const from = to - DAYS * DAY_MS;
    let inFlight: Promise<unknown>[] = [];
    let count = 0;
    let conversations = 0;
    await embedded.log.append([codec.outbound(signedIn('ana'))], instant(from));
    while (count < events) {
      const batch: DomainEvent[] = [];
      for (let n = 0; n < CONVERSATIONS_A_BATCH && count + batch.length < events; n += 1) {
        const conversation = `conversation-${String(conversations).padStart(9, '0')}`;
        if (conversations % ESCALATED_EVERY === 0) episodes.push(`${conversation}#1`);
        batch.push(...eventsOf(conversation, conversations % ESCALATED_EVERY === 0));
        conversations += 1;
      }
      count += batch.length;
      const at = instant(from + Math.floor(((to - from) * count) / (events + batch.length)));
      inFlight.push(
        embedded.log.append(
          batch.map((event) => codec.outbound(event)),
          at,
        ),
      );
      if (inFlight.length < IN_FLIGHT_MAX) continue;
      await Promise.all(inFlight);
      inFlight = [];
      written(count);
    }
    await Promise.all(inFlight);
    await embedded.log.goLive();
    for (const processor of PROCESSORS) await standAtEnd(embedded, processor);
    return { events: count, conversations, episodes };
  } finally {
    await embedded.close();
  }
}

function eventsOf(conversation: string, isEscalated: boolean): readonly DomainEvent[] {
  const ids = { workspaceId: id('default'), conversationId: id<ConversationId>(conversation) } as const;
  const spoken = Array.from({ length: TURNS - 1 }, (_, n) => ({
    ...turn(
      conversation,
      `m${n}`,
      'The order number is 4821977, it was due on Friday and has still not arrived.',
    ),
    eventId: id<EventId>(`${conversation}/${n}`),
  }));
  const ended = {
    ...ids,
    type: 'ConversationEnded',
    eventId: id<EventId>(`${conversation}/end`),
    occurredAt: instant(0),
    reason: 'unknown',
  } as DomainEvent;
  const episode = `${conversation}#1`;
  return isEscalated
    ? [
        ...spoken,
        requested(episode, 0),
        queued(episode, 1),
        offered(episode, 2, 'ana'),
        assigned(episode, 3, 'ana'),
        firstReply(episode, 4, 'ana'),
        resolved(episode, 5, 'ana'),
        ended,
      ]
    : [...spoken, ended];
}

async function standAtEnd(embedded: Embedded, processor: string): Promise<void> {
  for (let partition = 0; partition < embedded.partitions; partition += 1) {
    const session = await embedded.journal.open({ processor, partition });
    const next = new Map(
      Object.values(TOPICS).map((topic) => {
        const source = sourceId(topic, partition);
        return [source, embedded.log.end(source)] as const;
      }),
    );
    await session.commit({
      position: { next, time: instant(Date.now()), unit: session.position.unit + 1 },
      ...{ entities: new Map(), outputs: [], deadLetters: [], manifest: [], decidedBy: '' },
    });
    await session.close();
  }
}

export const conversationPath = (episode: string): string =>
  `/v1/workspaces/default/conversations/${encodeURIComponent(conversationOf(id<EpisodeId>(episode)))}`;
export const episodePath = (episode: string): string =>
  `/v1/workspaces/default/episodes/${encodeURIComponent(episode)}`;

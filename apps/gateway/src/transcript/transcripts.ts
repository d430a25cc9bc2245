import { createHash } from 'node:crypto';
import { TOPICS, type DomainEvent } from '#contracts';
import { DAY_MS, instant, type Instant } from '#kernel';
import type { KeptValues } from '#lmdb-store';
import type { AgentReplied, EventId, MessageId } from '#domain/vocabulary';
import { conversationOf } from '#domain/vocabulary';
import { withheldMessages, withheldUnder } from '../projection/index.ts';
import { offset, sourceId, type Offset, type SourceId, type SourceRecord } from '#stream';

/** One message of the customer, the assistant or an agent. */
export interface Turn {
  readonly messageId: MessageId;
  readonly by: 'customer' | 'assistant' | 'agent';
  /** The agent's id, the name of the assistant; null: of a customer, or not said. */
  readonly who: string | null;
  /** When the log appended it. */
  readonly at: Instant;
  /** By the clock of its sender. */
  readonly occurredAt: Instant;
  /** Empty where it is withheld. */
  readonly text: string;
  /** The customer does not want it read. */
  readonly withheld: boolean;
  /** Of an assistant. */
  readonly model: string | null;
  readonly promptVersion: string | null;
  /** Of an agent: what the words began as. */
  readonly draft: AgentReplied['draft'];
}

/** The next offset of every source that turns came from. What it names does not change any more, whatever is written later. */
export type TranscriptEnd = Readonly<Record<SourceId, Offset>>;

export interface Transcript {
  readonly turns: readonly Turn[];
  readonly end: TranscriptEnd;
  /** Turns that were said earlier and are not kept any more. */
  readonly forgotten: number;
}

/** All turns of conversations, in `values`, for `KEEP_MS` after the last event of a conversation that has no open episode. */
export interface Transcripts {
  hear(event: DomainEvent, record: SourceRecord): void;
  /**
   * The turns in their order: by the time at which the log appended them; of the same millisecond, those of the conversation's topic first.
   * A turn that was sent again is there once.
   * @param end up to which; undefined: all that there are
   */
  read(workspace: string, conversation: string, end?: TranscriptEnd): Transcript;
  /** Whether what is under this key is of no use any more. @param find the conversation, as long as it is known */
  isOver(key: string, now: Instant, find: FindConversation): boolean;
  /** What is under this key is removed, as it was over. */
  forget(key: string): void;
}

type FindConversation = (
  workspace: string,
  conversation: string,
) => { readonly lastEventAt: Instant; readonly openEpisodeId: string | null } | undefined;

/** A turn without what its key says, and without what is null. */
interface KeptTurn
  extends
    Pick<Turn, 'messageId' | 'by' | 'occurredAt' | 'text'>,
    Partial<Pick<Turn, 'who' | 'model' | 'promptVersion' | 'draft'>> {
  readonly eventId: EventId;
  readonly partition: number;
}

interface Forgotten {
  readonly count: number;
}

export const KEEP_MS = 7 * DAY_MS;
const TURN = 't';
const FORGOTTEN = 'tf';
/** By the number in a key, which decides among turns of one millisecond. */
const TOPICS_OF_TURNS = [TOPICS.conversationEvents, TOPICS.agentEvents] as const;
const AT_LENGTH = 15;
const OFFSET_LENGTH = 16;
const PLACE_LENGTH = AT_LENGTH + OFFSET_LENGTH + '\n0\n'.length;

export function transcripts(values: KeptValues): Transcripts {
  const forgottenKey = (workspace: string, conversation: string): string =>
    [FORGOTTEN, workspace, conversation].join('\n');
  const withheld = withheldMessages(values);

  return {
    hear(event, { appendedAt, partition, offset: place }) {
      if (!isSaid(event)) return;
      const isAgents = event.type === 'AgentReplied';
      const conversation = isAgents ? conversationOf(event.episodeId) : event.conversationId;
      const at = [padded(appendedAt, AT_LENGTH), isAgents ? 1 : 0, padded(place, OFFSET_LENGTH)].join('\n');
      values.put(`${prefixOf(event.workspaceId, conversation)}${at}`, keptTurn(event, partition));
    },
    read(workspace, conversation, end) {
      const prefix = prefixOf(workspace, conversation);
      const reached: Record<SourceId, Offset> = {};
      const seen = new Set<string>();
      const turns: Turn[] = [];
      const ids = withheld.of(workspace, conversation);
      for (const [key, kept] of values.scan<KeptTurn>(prefix)) {
        if (key.length !== prefix.length + PLACE_LENGTH) continue;
        const [at, topic, place] = key.slice(prefix.length).split('\n').map(Number) as [
          number,
          0 | 1,
          number,
        ];
        const source = sourceId(TOPICS_OF_TURNS[topic], kept.partition);
        if (end !== undefined && place >= (end[source] ?? 0)) continue;
        reached[source] = offset(Math.max(reached[source] ?? 0, place + 1));
        // Ids of two agents' events may be equal.
        const sent = JSON.stringify([topic === 1 ? kept.who : null, kept.eventId]);
        if (seen.has(sent)) continue;
        seen.add(sent);
        turns.push(turnOf(kept, instant(at), kept.by !== 'agent' && ids.has(kept.messageId)));
      }
      const forgotten = values.get<Forgotten>(forgottenKey(workspace, conversation))?.count ?? 0;
      return { turns, end: end ?? reached, forgotten };
    },
    isOver(key, now, find) {
      const [kind, workspace = '', id = '', at = ''] = key.split('\n');
      const concerned = withheldUnder(key);
      if (concerned !== undefined) return find(...concerned) === undefined;
      if (kind === FORGOTTEN) return find(workspace, id) === undefined;
      const before = now - KEEP_MS;
      if (kind !== TURN || Number(at) >= before) return false;
      const found = find(workspace, id);
      return found === undefined || (found.openEpisodeId === null && found.lastEventAt < before);
    },
    forget(key) {
      const [kind, workspace = '', id = ''] = key.split('\n');
      if (kind !== TURN) return;
      const before = values.get<Forgotten>(forgottenKey(workspace, id))?.count ?? 0;
      values.put(forgottenKey(workspace, id), { count: before + 1 });
    },
  };
}

/**
 * SHA-256, in lower-case hexadecimals, over a line of JSON for each turn, in UTF-8, with a line feed after it: the list of `messageId`, `by`,
 * `who`, `at` (ISO 8601 in UTC, with milliseconds) and `text`, without spaces, escaped as RFC 8785 has it. Of a turn that is withheld the text
 * is empty here, too, so that nobody can try words against it.
 */
export function checksumOf(turns: readonly Turn[]): string {
  const hash = createHash('sha256');
  for (const { messageId, by, who, at, text } of turns)
    hash.update(`${JSON.stringify([messageId, by, who, new Date(at).toISOString(), text])}\n`);
  return hash.digest('hex');
}

type Said = Extract<DomainEvent, { readonly type: 'CustomerTurn' | 'AssistantTurn' | 'AgentReplied' }>;

function isSaid(event: DomainEvent): event is Said {
  return ['CustomerTurn', 'AssistantTurn', 'AgentReplied'].includes(event.type);
}

function keptTurn(event: Said, partition: number): KeptTurn {
  const { messageId, eventId, occurredAt, text } = event;
  const said = { messageId, eventId, occurredAt, text, partition };
  if (event.type === 'CustomerTurn') return { ...said, by: 'customer' };
  const more =
    event.type === 'AssistantTurn'
      ? { who: event.assistant, model: event.model, promptVersion: event.promptVersion }
      : { who: event.agentId, draft: event.draft };
  const set = Object.entries(more).filter(([, value]) => value !== null);
  return { ...said, by: event.type === 'AssistantTurn' ? 'assistant' : 'agent', ...Object.fromEntries(set) };
}

function turnOf(kept: KeptTurn, at: Instant, withheld: boolean): Turn {
  const { messageId, by, occurredAt, who = null, model = null, promptVersion = null, draft = null } = kept;
  const text = withheld ? '' : kept.text;
  return { messageId, by, who, at, occurredAt, text, withheld, model, promptVersion, draft };
}

const padded = (value: number, length: number): string => String(value).padStart(length, '0');

const prefixOf = (workspace: string, conversation: string): string =>
  `${[TURN, workspace, conversation].join('\n')}\n`;

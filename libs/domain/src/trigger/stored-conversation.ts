import { instant } from '#kernel';
import type { MessageId } from '#domain/vocabulary';
import type { Conversation, KeptTurn } from './conversation.ts';

/** Of the stored form. What reads it must read all that came before. */
const VERSION = 1;

/** What is stored as it is, by place. A field may be added at the end, with a default in `restoredConversation`. */
const FIELDS = [
  'phase',
  'workspaceId',
  'conversationId',
  'channel',
  'language',
  'startedAt',
  'firstCustomerTurnAt',
  'activeAt',
  'customerId',
  'customerName',
  'verification',
  'tier',
  'orderValue',
  'attributes',
  'customerGone',
  'turnCount',
  'facts',
  'attempts',
  'sentiments',
  'intent',
  'lowConfidence',
  'failures',
  'offer',
  'offerEvidence',
  'firstSignalAt',
  'silenceAt',
  'idleAt',
  'episode',
  'last',
  'life',
  'ordinal',
  'inputs',
] as const satisfies readonly (keyof Conversation)[];

/** Values by place, for JSON: a conversation is written with every commit that touches it, and its names would be half of it. */
export function storedConversation(c: Readonly<Conversation>): readonly unknown[] {
  const stored: unknown[] = [VERSION];
  for (const field of FIELDS) stored.push(c[field]);
  const turns: unknown[] = [];
  for (const turn of c.turns) putTurn(turns, turn, c.startedAt);
  const issue: unknown[] = [];
  if (c.issue !== null) putTurn(issue, c.issue, c.startedAt);
  stored.push(turns, issue, c.recent.join(' '));
  return stored;
}

/** @throws Error where it is no stored conversation, or of a newer version. */
export function restoredConversation(stored: unknown): Conversation {
  if (!Array.isArray(stored) || stored[0] !== VERSION || stored.length !== FIELDS.length + 4) {
    throw new Error(`This is no conversation as version ${VERSION} stores it.`);
  }
  const values: readonly unknown[] = stored;
  const restored: Record<string, unknown> = {};
  FIELDS.forEach((field, at) => (restored[field] = values[at + 1]));
  const [turns, issue, recent] = values.slice(FIELDS.length + 1) as [unknown[], unknown[], string];
  const startedAt = restored.startedAt as number;
  restored.turns = takeTurns(turns, startedAt);
  restored.issue = takeTurns(issue, startedAt)[0] ?? null;
  restored.recent = recent === '' ? [] : recent.split(' ');
  return restored as unknown as Conversation;
}

/** Times count from the start of the conversation: small numbers are short, and quick to write. */
function putTurn(into: unknown[], turn: KeptTurn, startedAt: number): void {
  into.push(turn.m, turn.by, turn.t - startedAt, turn.x);
}

function takeTurns(flat: readonly unknown[], startedAt: number): KeptTurn[] {
  const turns: KeptTurn[] = [];
  for (let at = 0; at < flat.length; at += 4) {
    const [m, by, after, x] = flat.slice(at, at + 4) as [MessageId, KeptTurn['by'], number, string];
    turns.push({ m, by, t: instant(startedAt + after), x });
  }
  return turns;
}

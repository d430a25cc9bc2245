import { accepted, plusMs, SECOND_MS, type Deadline, type Instant, type Workflow } from '#kernel';
import type { ConversationEvent, ConversationId } from '#domain/vocabulary';

// Absence is judged only while its source is heard: where several customers await the assistant and nothing at all comes from any
// conversation of the workspace, then the connection is down, and not the assistant.

/** What was heard from the conversations of a workspace, in one task. One object, changed in place: the conversations read it. */
export interface ConversationSigns {
  /** When anything was heard last. */
  heardAt: Instant | null;
  /** When the assistant was heard for the first time after nothing was while several awaited it; null: not since. */
  backAt: Instant | null;
  /** Whether it is awaited still after such a time. */
  isBackAwaited: boolean;
  /** Some whose customer wrote and was not answered, the latest last. */
  awaiting: readonly ConversationId[];
}

/** Enough to know whether another one awaits it. */
const AWAITING_MAX = 4;
/** Nothing for this long, while several wait for an answer, is no pause. */
const GAP_MS = 10 * SECOND_MS;

/** Emits nothing: it only knows. */
export const signsWorkflow: Workflow<ConversationSigns, ConversationEvent, never> = {
  name: 'conversation-signs',
  initial: () => ({ heardAt: null, backAt: null, isBackAwaited: false, awaiting: [] }),
  accept: () => accepted(),
  observe(signs, event, { now }) {
    if (event.type !== 'Deadline') hear(signs, event, now);
  },
  decide: () => [],
  apply: () => undefined,
};

function hear(signs: ConversationSigns, event: Exclude<ConversationEvent, Deadline>, now: Instant): void {
  const { heardAt, awaiting } = signs;
  const isByAssistant = event.type === 'AssistantTurn' || event.type === 'AssistantFailed';
  if (heardAt !== null && now - heardAt > GAP_MS && awaiting.length > 1) signs.isBackAwaited = true;
  if (isByAssistant && signs.isBackAwaited) {
    signs.isBackAwaited = false;
    signs.backAt = now;
  }
  signs.heardAt = now;
  const endsWaiting = isByAssistant || event.type === 'CustomerLeft' || event.type === 'ConversationEnded';
  if (event.type !== 'CustomerTurn' && !endsWaiting) return;
  const others = awaiting.filter((id) => id !== event.conversationId);
  signs.awaiting = endsWaiting ? others : [...others, event.conversationId].slice(-AWAITING_MAX);
}

/** A customer who wrote and was not answered, and what the policy says of it. */
export interface Unanswered {
  readonly conversationId: ConversationId;
  readonly askedAt: Instant;
  /** Time without an answer that is too long, in ms. */
  readonly afterMs: number;
  /** Time beyond that for which it is not judged while nothing is heard, in ms; 0: none. */
  readonly outageMs: number;
}

/** The time for an answer is over: when that is to be looked at again; null: the assistant is silent. */
export function judgedAgainAt(
  { heardAt, backAt, awaiting }: Readonly<ConversationSigns>,
  { conversationId, askedAt, afterMs, outageMs }: Unanswered,
  now: Instant,
): Instant | null {
  if (outageMs === 0 || heardAt === null) return null;
  const isAlone = awaiting.every((id) => id === conversationId);
  const latest = plusMs(askedAt, afterMs + outageMs);
  if (now - heardAt > afterMs / 2 && !isAlone) {
    const next = plusMs(now, Math.ceil(afterMs / 2));
    const at = next < latest ? next : latest;
    return at > now ? at : null;
  }
  // It is heard again, and has as long for an answer as ever.
  const due = backAt === null || backAt < askedAt ? now : plusMs(backAt, afterMs);
  return due > now && due <= plusMs(latest, afterMs) ? due : null;
}

/** Of the stored form. */
const VERSION = 1;

export const storedSignsJson = (signs: Readonly<ConversationSigns>): string =>
  JSON.stringify({ v: VERSION, ...signs });

/** @throws Error where it is damaged or of a newer form */
export function readStoredSigns(json: string): ConversationSigns {
  const { v, heardAt, backAt, isBackAwaited, awaiting } = JSON.parse(json) as {
    readonly v?: unknown;
  } & ConversationSigns;
  if (v !== VERSION || !Array.isArray(awaiting)) throw new Error(`its form is not version ${VERSION}`);
  return { heardAt, backAt, isBackAwaited, awaiting };
}

/** What one conversation is to lead to, as far as Baton acknowledged what was sent. */
interface Entry {
  /** Events that were acknowledged. */
  events: number;
  /** Set once what asks for a person was acknowledged. */
  asked: boolean;
}

/** What was read back of one conversation. */
export interface ReadBack {
  /** Different ids of its events on the log. */
  readonly events: number;
  /** Records of `EscalationRequested` on the log, whatever their ids. */
  readonly requested: number;
  readonly resolved: number;
}

export interface Verdict {
  readonly conversations: number;
  readonly events: number;
  readonly escalations: number;
  /** Conversations of which an acknowledged event is not on the log. */
  readonly lost: number;
  /** Conversations that asked for a person and did not get into the queue. */
  readonly notEscalated: number;
  /** Conversations that were escalated more than once. */
  readonly twice: number;
  /** Conversations that were escalated though nothing in them asks for it. */
  readonly unasked: number;
  /** Conversations that got into the queue and were not resolved by an agent exactly once. */
  readonly unresolved: number;
  /** The first few that are wrong, one line each. */
  readonly examples: readonly string[];
}

export interface Ledger {
  acknowledged(conversation: string, events: number): void;
  asked(conversation: string): void;
  readonly conversations: number;
  readonly events: number;
  readonly escalations: number;
  /** @param readBack of a conversation; absent: nothing of it is on the log */
  judge(readBack: ReadonlyMap<string, ReadBack>): Verdict;
}

const EXAMPLES_MAX = 10;
const NOTHING: ReadBack = { events: 0, requested: 0, resolved: 0 };

/** What was acknowledged, to be compared with what is there at the end. */
export function createLedger(): Ledger {
  const entries = new Map<string, Entry>();
  let events = 0;
  let escalations = 0;
  const entryOf = (conversation: string): Entry => {
    const known = entries.get(conversation);
    if (known !== undefined) return known;
    const entry = { events: 0, asked: false };
    entries.set(conversation, entry);
    return entry;
  };
  return {
    acknowledged(conversation, count) {
      entryOf(conversation).events += count;
      events += count;
    },
    asked(conversation) {
      entryOf(conversation).asked = true;
      escalations += 1;
    },
    get conversations() {
      return entries.size;
    },
    get events() {
      return events;
    },
    get escalations() {
      return escalations;
    },
    judge(readBack) {
      const wrong = { lost: 0, notEscalated: 0, twice: 0, unasked: 0, unresolved: 0 };
      const examples: string[] = [];
      for (const [conversation, entry] of entries) {
        const found = readBack.get(conversation) ?? NOTHING;
        const faults = faultsOf(entry, found);
        for (const fault of faults) wrong[fault] += 1;
        if (faults.length > 0 && examples.length < EXAMPLES_MAX)
          examples.push(
            `${conversation}: ${faults.join(', ')}; ${entry.events} events acknowledged, ${found.events} on the log; requested ${found.requested} times, resolved ${found.resolved} times`,
          );
      }
      return { conversations: entries.size, events, escalations, ...wrong, examples };
    },
  };
}

type Wrong = 'lost' | 'notEscalated' | 'twice' | 'unasked' | 'unresolved';

function faultsOf(entry: Entry, { events, requested, resolved }: ReadBack): readonly Wrong[] {
  const faults: Wrong[] = [];
  if (events < entry.events) faults.push('lost');
  if (entry.asked && requested === 0) faults.push('notEscalated');
  if (requested > 1) faults.push('twice');
  if (!entry.asked && requested > 0) faults.push('unasked');
  if (entry.asked && requested > 0 && resolved !== 1) faults.push('unresolved');
  return faults;
}

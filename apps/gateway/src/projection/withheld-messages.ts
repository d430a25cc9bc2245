import type { KeptValues } from '#lmdb-store';
import type { ConsentRecorded, MessageId } from '#domain/vocabulary';

interface Kept {
  readonly ids: readonly MessageId[];
  /** The last answer was a consent; those of other lives of the conversation stay. */
  readonly given?: true;
}

const WITHHELD = 'w';
/** Of one conversation; beyond it the oldest are not remembered. */
const IDS_MAX = 1_000;
const NONE: ReadonlySet<string> = new Set();

/** Messages whose texts are not shown, as their customers refused it, in `values`. */
export interface WithheldMessages {
  hear(event: ConsentRecorded): void;
  of(workspace: string, conversation: string): ReadonlySet<string>;
  /** Whether the last answer was a refusal. */
  isRefused(workspace: string, conversation: string): boolean;
}

export function withheldMessages(values: KeptValues): WithheldMessages {
  return {
    hear({ workspaceId, conversationId, answer, messageIds }) {
      const key = keyOf(workspaceId, conversationId);
      const concerned = new Set<string>(messageIds);
      const others = (values.get<Kept>(key)?.ids ?? []).filter((id) => !concerned.has(id));
      if (answer === 'refused')
        values.put(key, { ids: [...others, ...messageIds].slice(-IDS_MAX) } satisfies Kept);
      else if (others.length > 0) values.put(key, { ids: others, given: true } satisfies Kept);
      else values.remove(key);
    },
    of(workspace, conversation) {
      const kept = values.get<Kept>(keyOf(workspace, conversation));
      return kept === undefined ? NONE : new Set(kept.ids);
    },
    isRefused(workspace, conversation) {
      const kept = values.get<Kept>(keyOf(workspace, conversation));
      return kept !== undefined && kept.given !== true;
    },
  };
}

/** Of which conversation the messages under this key are; undefined: it is another key. */
export function withheldUnder(key: string): readonly [workspace: string, conversation: string] | undefined {
  const [kind, workspace = '', conversation = ''] = key.split('\n');
  return kind === WITHHELD ? [workspace, conversation] : undefined;
}

function keyOf(workspace: string, conversation: string): string {
  return [WITHHELD, workspace, conversation].join('\n');
}

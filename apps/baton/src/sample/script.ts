import type { AssistantFailure, CustomerLeft, Language, ToolUse } from '#domain/vocabulary';

/** One thing that happens in a scripted conversation, about two seconds after the one before. */
export type Line =
  | { readonly does: 'says'; readonly text: string; readonly sentiment: number | null }
  | {
      readonly does: 'answers';
      readonly text: string;
      readonly confidence: number | null;
      readonly intent: string | null;
      readonly sources: readonly string[];
      readonly tools: readonly ToolUse[];
      readonly failure: AssistantFailure | null;
    }
  /** The customer presses the button for a human. */
  | { readonly does: 'presses'; readonly control: string }
  /** The shop learns who it is. */
  | { readonly does: 'is'; readonly tier: string | null; readonly orderValue: number | null }
  /** The assistant crashes. */
  | { readonly does: 'crashes'; readonly failure: string }
  /** Nothing comes from the assistant, for as long as a watchdog needs. */
  | { readonly does: 'hangs' }
  | { readonly does: 'leaves'; readonly reason: CustomerLeft['reason'] };

export interface Script {
  readonly name: string;
  readonly trade: 'shop' | 'bank' | 'travel';
  readonly language: Language;
  readonly channel: 'chat' | 'whatsapp';
  readonly customer: string;
  readonly lines: readonly Line[];
  /** What agent and customer say in turns once an agent has it, agent first. Empty: nobody is expected to be needed. */
  readonly human: readonly string[];
  /** The agent gives it back to the assistant with this note; then `afterwards` follows. Null: the agent resolves it. */
  readonly returnNote: string | null;
  readonly afterwards: readonly Line[];
  /** How long the customer waits for a human before leaving. */
  readonly waitMsMax: number;
  /** Of 5; null: not answered. */
  readonly score: number | null;
}

export const says = (text: string, sentiment: number | null = null): Line => ({
  does: 'says',
  text,
  sentiment,
});

type Answer = Extract<Line, { does: 'answers' }>;

export const answers = (
  confidence: number | null,
  intent: string | null,
  text: string,
  more: Partial<Pick<Answer, 'sources' | 'tools' | 'failure'>> = {},
): Line => ({ does: 'answers', text, confidence, intent, sources: [], tools: [], failure: null, ...more });

export const tool = (name: string, outcome: ToolUse['outcome'], summary: string): Pick<Answer, 'tools'> => ({
  tools: [{ name, outcome, summary }],
});

export const source = (...sources: readonly string[]): Pick<Answer, 'sources'> => ({ sources });

export const presses = (control = 'button'): Line => ({ does: 'presses', control });
export const isTier = (tier: string, orderValue: number | null = null): Line => ({
  does: 'is',
  tier,
  orderValue,
});
export const crashes = (failure: string): Line => ({ does: 'crashes', failure });
export const hangs: Line = { does: 'hangs' };
export const leaves = (reason: CustomerLeft['reason'] = 'closed'): Line => ({ does: 'leaves', reason });

const WAIT_MS_MAX = 120_000;

/** Scripts of one trade: name, customer, lines, and what is out of the ordinary. */
export function scriptsOf(trade: Script['trade']) {
  return (
    name: string,
    customer: string,
    lines: readonly Line[],
    more: Partial<Omit<Script, 'name' | 'trade' | 'customer' | 'lines'>> = {},
  ): Script => ({
    name,
    trade,
    customer,
    lines,
    language: 'en',
    channel: 'chat',
    human: [],
    returnNote: null,
    afterwards: [],
    waitMsMax: WAIT_MS_MAX,
    score: null,
    ...more,
  });
}

import { usageError } from '../terminal/exit.ts';

/** Events for one conversation or one agent, in order. */
export interface Posting {
  readonly path: string;
  readonly events: readonly object[];
}

interface Addressed {
  readonly to: 'conversation' | 'agent';
  readonly id: string;
  readonly workspace: string;
  readonly event: object;
}

/** As many as the gateway takes at once. */
const EVENTS_MAX = 500;

/**
 * Lines such as `{"conversation": "c1", "type": "CustomerTurn", ...}` or `{"agent": "ana", "type": ...}`, a workspace each or
 * the one given. Order is kept for every conversation and agent.
 * @throws CommandError that names the line
 */
export function postingsOf(jsonl: string, workspace: string, file: string): readonly Posting[] {
  const postings: { path: string; events: object[] }[] = [];
  jsonl.split('\n').forEach((line, index) => {
    if (line.trim() === '') return;
    const { to, id, workspace: of, event } = addressed(line, workspace, `${file}:${index + 1}`);
    const path = pathOf(of, to, id);
    const last = postings.at(-1);
    if (last?.path === path && last.events.length < EVENTS_MAX) last.events.push(event);
    else postings.push({ path, events: [event] });
  });
  return postings;
}

export function pathOf(workspace: string, to: 'conversation' | 'agent', id: string): string {
  return `/v1/workspaces/${encodeURIComponent(workspace)}/${to}s/${encodeURIComponent(id)}/events`;
}

function addressed(line: string, workspace: string, where: string): Addressed {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    throw usageError('this line is no JSON', error instanceof Error ? error.message : '', where);
  }
  const { conversation, agent, workspace: own, ...event } = (value ?? {}) as Record<string, unknown>;
  if ((typeof conversation === 'string') === (typeof agent === 'string')) {
    throw usageError(
      'this line does not say whose event it is',
      'give it a "conversation" or an "agent", with an id',
      where,
    );
  }
  return {
    to: typeof conversation === 'string' ? 'conversation' : 'agent',
    id: String(conversation ?? agent),
    workspace: typeof own === 'string' ? own : workspace,
    event,
  };
}

/** `name=value`, where the value is JSON if it reads as such, and a text if not. @throws CommandError */
export function fieldsOf(pairs: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(
    pairs.map((pair) => {
      const at = pair.indexOf('=');
      if (at < 1) throw usageError(`"${pair}" is not a field`, 'write --set name=value');
      return [pair.slice(0, at), valueOf(pair.slice(at + 1))];
    }),
  );
}

function valueOf(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}

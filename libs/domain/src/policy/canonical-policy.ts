import type { Policy } from './policy.ts';

/** The policy as JSON with keys in code-unit order and no spaces: equal policies give equal bytes, hence equal hashes. */
export function canonicalPolicy(policy: Policy): string {
  return JSON.stringify(sorted(policy));
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (value === null || typeof value !== 'object') return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, inner]) => [key, sorted(inner)]));
}

/**
 * A document as `canonicalPolicy` wrote it.
 * @throws Error that says which section is missing or wrong.
 */
export function policyFromDocument(document: string): Policy {
  let value: unknown;
  try {
    value = JSON.parse(document);
  } catch {
    throw new Error('the document is not JSON');
  }
  const shape: Readonly<Record<keyof Policy, 'string' | 'object' | 'list'>> = {
    name: 'string',
    triggers: 'object',
    notices: 'object',
    queues: 'list',
    routes: 'list',
    priority: 'object',
    presence: 'object',
    conversation: 'object',
  };
  for (const [section, kind] of Object.entries(shape)) {
    const found = (value as Record<string, unknown> | null)?.[section];
    const actual = Array.isArray(found) ? 'list' : typeof found;
    if (found === null || actual !== kind || (kind === 'list' && (found as unknown[]).length === 0)) {
      throw new Error(
        `the document has no ${kind} "${section}"; activate what parsePolicy and canonicalPolicy give`,
      );
    }
  }
  return value as Policy;
}

import { POLICY_SCHEMA } from './policy-schema.ts';
import type { Policy } from './policy.ts';

/** Of the documents that this version of Baton writes. It rises when a reader of the old form would misread the new one. */
export const DOCUMENT_FORMAT = 1;

/**
 * The policy as JSON with every key written out, in code-unit order and without spaces: equal policies give equal bytes, hence
 * equal hashes. It is what is hashed and activated, and `readActivatedPolicy` of any later release reads it.
 */
export function canonicalPolicy(policy: Policy): string {
  return documentOf(POLICY_SCHEMA.encode(policy as never));
}

/** What the schema has encoded, as a document. */
export function documentOf(written: object): string {
  return JSON.stringify(sorted({ format: DOCUMENT_FORMAT, ...written }));
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (value === null || typeof value !== 'object') return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, inner]) => [key, sorted(inner)]));
}

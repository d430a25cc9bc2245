import { DEFAULT_POLICY } from './default-policy.ts';
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
 * @throws Error that names the first place where it is not a policy
 */
export function policyFromDocument(document: string): Policy {
  let value: unknown;
  try {
    value = JSON.parse(document);
  } catch {
    throw new Error('the document is not JSON');
  }
  const wrong = firstDifference(value, DEFAULT_POLICY, 'the document');
  if (wrong !== null) throw new Error(`${wrong}; activate what parsePolicy and canonicalPolicy give`);
  return value as Policy;
}

/** Names chosen by the workspace: any key may stand here. */
const NAMED = new Set(['byChannel', 'byIntent', 'texts', 'acknowledgedFor', 'skills', 'units', 'byTier']);
const MAY_BE_OFF = new Set(['confidence', 'failures', 'silence']);
const NOT_EMPTY = new Set(['queues', 'routes']);

/** Where `value` has another shape than the built-in policy; null: nowhere. */
function firstDifference(value: unknown, model: unknown, path: string): string | null {
  const key = path.slice(path.lastIndexOf('.') + 1);
  if (value === null && MAY_BE_OFF.has(key)) return null;
  if (Array.isArray(model)) {
    if (!Array.isArray(value)) return `${path} is no list`;
    if (value.length === 0 && NOT_EMPTY.has(key)) return `${path} is empty`;
    const element: unknown = model[0] ?? '';
    return firstOf(value.map((inner, at) => firstDifference(inner, element, `${path}.${at}`)));
  }
  if (typeof value !== typeof model || value === null) return `${path} is no ${typeof model}`;
  if (typeof model !== 'object' || model === null || typeof value !== 'object') return null;
  if (Array.isArray(value)) return `${path} is a list`;
  const fields = value as Readonly<Record<string, unknown>>;
  if (NAMED.has(key)) {
    const element: unknown = Object.values(model)[0] ?? 0;
    return firstOf(
      Object.entries(fields).map(([name, inner]) => likeElement(inner, element, `${path}.${name}`)),
    );
  }
  return firstOf(
    Object.entries(model).map(([name, inner]) =>
      Object.hasOwn(fields, name)
        ? firstDifference(fields[name], inner, `${path}.${name}`)
        : `${path} has no ${typeof inner} "${name}"`,
    ),
  );
}

/** Numbers, or texts by kind, as the model's first has them. */
function likeElement(value: unknown, model: unknown, path: string): string | null {
  if (typeof model !== 'object')
    return typeof value === typeof model ? null : `${path} is no ${typeof model}`;
  const texts =
    value !== null &&
    typeof value === 'object' &&
    Object.values(value).every((text) => typeof text === 'string');
  return texts ? null : `${path} holds no texts`;
}

function firstOf(differences: readonly (string | null)[]): string | null {
  return differences.find((difference) => difference !== null) ?? null;
}

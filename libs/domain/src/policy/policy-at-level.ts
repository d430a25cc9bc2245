import { z } from 'zod';
import { meaningOfAbsence } from './fields.ts';
import { documentOf } from './policy-document.ts';
import { POLICY_SCHEMA } from './policy-schema.ts';
import type { Policy } from './policy.ts';
import { entrySchema, isMapping, keysOfMapping, mapped, writtenDefault } from './schema-tree.ts';

export type PolicyAtLevel =
  | { readonly ok: true; readonly document: string }
  /** Paths of what the level does not have, as a manager would write them: `queues.0.aliases`. */
  | { readonly ok: false; readonly beyond: readonly string[] };

/**
 * The policy as an activation holds it, so that every worker of a feature level reads it: a key that came later is left out where it
 * stands at what its absence means, or at its default, which nobody chose: the capability stays off until the policy is activated again at
 * its level. Where it stands at anything else, the policy cannot be activated at this level.
 * At the newest level it is `canonicalPolicy`.
 */
export function policyAtLevel(policy: Policy, level: number): PolicyAtLevel {
  const beyond: string[] = [];
  const known = (schema: z.core.$ZodType, value: unknown, path: readonly string[]): unknown => {
    const entry = entrySchema(schema);
    if (entry !== null) {
      if (Array.isArray(value)) return value.map((inner, at) => known(entry, inner, [...path, String(at)]));
      return isMapping(value) ? mapped(value, (inner, name) => known(entry, inner, [...path, name])) : value;
    }
    const keys = keysOfMapping(schema);
    if (keys === null || !isMapping(value)) return value;
    return Object.fromEntries(
      Object.entries(value).flatMap(([key, inner]) => {
        const at = [...path, key];
        const keySchema = keys[key];
        if (keySchema === undefined) return [[key, inner]];
        const absence = meaningOfAbsence(keySchema);
        if (absence === undefined || absence.level <= level) return [[key, known(keySchema, inner, at)]];
        if (!isSame(inner, absence.value) && !isSame(inner, defaultOf(keySchema))) beyond.push(at.join('.'));
        return [];
      }),
    );
  };
  const written = known(POLICY_SCHEMA, POLICY_SCHEMA.encode(policy as never), []);
  return beyond.length > 0 ? { ok: false, beyond } : { ok: true, document: documentOf(written as object) };
}

/** What a file means that leaves the key out, as an activation holds it. */
function defaultOf(schema: z.core.$ZodType): unknown {
  return z.encode(schema, z.decode(schema, writtenDefault(schema)));
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

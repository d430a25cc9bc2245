import type { z } from 'zod';
import { rulesSwitchedOff } from './always-human-rules.ts';
import { POLICY_SCHEMA } from './policy-schema.ts';
import type { Policy } from './policy.ts';
import { asWritten } from './written-channels.ts';
import { documentationOf, entrySchema, isMapping, keysOfMapping, type Mapping } from './schema-tree.ts';

export interface PolicyChange {
  /** E.g. `triggers.silence.after`, `queues.claims.offerTimeout`: entries of a list by their name. */
  readonly path: string;
  readonly kind: 'added' | 'removed' | 'changed';
  /** As a manager writes them. */
  readonly before?: unknown;
  readonly after?: unknown;
  /** In one line, for people. */
  readonly text: string;
}

/** What is different in what two policies do; equal policies have none. Entries of a list are compared by name, so is their order. */
export function policyDiff(before: Policy, after: Policy): readonly PolicyChange[] {
  const off = new Set(rulesSwitchedOff(after));
  const changes: PolicyChange[] = [];
  compare(POLICY_SCHEMA, written(before), written(after), []);
  return changes;

  function compare(schema: z.core.$ZodType, a: unknown, b: unknown, path: readonly string[]): void {
    if (JSON.stringify(a) === JSON.stringify(b)) return;
    const entry = entrySchema(schema);
    if (Array.isArray(a) && Array.isArray(b) && entry !== null) {
      const [named, others] = [byName(a), byName(b)];
      if (named === null || others === null) return void add('changed', schema, a, b, path);
      compareEntries(() => entry, named, others, path);
      const both = (one: Mapping, other: Mapping) =>
        Object.keys(one).filter((key) => Object.hasOwn(other, key));
      if (both(named, others).join('\n') !== both(others, named).join('\n'))
        add('changed', schema, Object.keys(named), Object.keys(others), [...path, 'order']);
      return;
    }
    const keys = keysOfMapping(schema);
    if (isMapping(a) && isMapping(b)) compareEntries((key) => keys?.[key] ?? entry ?? schema, a, b, path);
    else add('changed', schema, a, b, path);
  }

  function compareEntries(
    schemaOf: (key: string) => z.core.$ZodType,
    a: Mapping,
    b: Mapping,
    path: readonly string[],
  ): void {
    for (const key of new Set([...Object.keys(a), ...Object.keys(b)])) {
      const at = [...path, key];
      if (!Object.hasOwn(b, key)) add('removed', schemaOf(key), a[key], undefined, at);
      else if (!Object.hasOwn(a, key)) add('added', schemaOf(key), undefined, b[key], at);
      else compare(schemaOf(key), a[key], b[key], at);
    }
  }

  function add(
    kind: PolicyChange['kind'],
    schema: z.core.$ZodType,
    a: unknown,
    b: unknown,
    path: readonly string[],
  ): void {
    const place = path.join('.');
    const isOff = kind === 'removed' && place.startsWith(RULES) && off.has(place.slice(RULES.length));
    const meaning = documentationOf(schema);
    const said = {
      added: isSwitchOff(b) ? `${place}: this rule is switched off` : `${place} is new: ${inWords(b)}`,
      removed: isOff
        ? `${place}: this built-in rule is switched off`
        : `${place} is gone; it was ${inWords(a)}`,
      changed: `${place}: ${inWords(b)} instead of ${inWords(a)}`,
    }[kind];
    const text = meaning === undefined ? said : `${said}. ${meaning}`;
    const values = { ...(a !== undefined && { before: a }), ...(b !== undefined && { after: b }) };
    changes.push({ path: place, kind, ...values, text });
  }
}

const RULES = 'triggers.alwaysHuman.';

/** What a channel has of its workspace is no difference of its own. */
function written(policy: Policy): unknown {
  return JSON.parse(JSON.stringify(asWritten(policy)));
}

/** The entries of a list by what names them; null: nothing does. */
function byName(list: readonly unknown[]): Mapping | null {
  const named: Record<string, unknown> = {};
  for (const entry of list) {
    if (!isMapping(entry)) return null;
    const name = entry['name'] ?? entry['id'];
    if (typeof name !== 'string') return null;
    named[name] = entry;
  }
  return named;
}

/** In a channel: what takes a rule of the workspace away. */
function isSwitchOff(entry: unknown): boolean {
  return isMapping(entry) && entry['off'] === true;
}

function inWords(value: unknown): string {
  if (Array.isArray(value)) return value.length === 0 ? 'nothing' : value.map(inWords).join(', ');
  if (!isMapping(value)) return String(value);
  const said = Object.entries(value).filter(([, inner]) => !isEmpty(inner));
  return said.length === 0
    ? 'everyone'
    : `(${said.map(([key, inner]) => `${key} ${inWords(inner)}`).join('; ')})`;
}

function isEmpty(value: unknown): boolean {
  if (Array.isArray(value)) return value.length === 0;
  return isMapping(value) && Object.keys(value).length === 0;
}

import type { z } from 'zod';
import { businessRuleProblems } from './business-rule-problems.ts';
import { routingExpressionProblems } from './routing-expression-problems.ts';
import { meaningOfAbsence } from './fields.ts';
import { DOCUMENT_FORMAT } from './policy-document.ts';
import { POLICY_SCHEMA } from './policy-schema.ts';
import type { Policy } from './policy.ts';
import { DECODING, findingsOf, type SchemaFinding } from './schema-problems.ts';
import { entrySchema, isMapping, isOptional, keysOfMapping, type Mapping } from './schema-tree.ts';

export type ActivatedPolicy<P = Policy> =
  | { readonly ok: true; readonly policy: P }
  /** One sentence: what is wrong, and what to do; `isNewer`: nothing is, but a newer release wrote it. */
  | { readonly ok: false; readonly problem: string; readonly isNewer?: true };

/**
 * The document of an activation, as `canonicalPolicy` of this or any earlier release wrote it. It means what it meant then: a
 * capability that it does not name is off, whatever today's default is. Never throws.
 */
export function readActivatedPolicy(document: string): ActivatedPolicy {
  const read = readActivated(POLICY_SCHEMA, document);
  if (!read.ok) return read;
  const [wrong] = [
    ...businessRuleProblems(read.policy, read.policy.channels),
    ...routingExpressionProblems(read.policy),
  ];
  return wrong === undefined ? read : unreadable(wrong);
}

/** As `readActivatedPolicy`, for a policy of other capabilities. */
export function readActivated<S extends z.ZodType>(
  schema: S,
  document: string,
): ActivatedPolicy<z.output<S>> {
  const parsed = parsedDocument(document);
  if (!parsed.ok) return parsed;
  const absent: SchemaFinding[] = [];
  const complete = withMeanings(schema, parsed.value, null, absent);
  const decoded = schema.safeDecode(complete as never, DECODING);
  const [wrong] = [...absent, ...(decoded.success ? [] : findingsOf(schema, decoded.error))];
  if (wrong !== undefined) return unreadable(wrong);
  return decoded.success
    ? { ok: true, policy: decoded.data }
    : unreadable({ path: [], message: 'not valid' });
}

function parsedDocument(
  document: string,
): { readonly ok: true; readonly value: Mapping } | (ActivatedPolicy & { ok: false }) {
  let value: unknown;
  try {
    value = JSON.parse(document);
  } catch {
    return problem('the document is not JSON; activate what `baton policy activate` or the gateway writes');
  }
  if (!isMapping(value)) {
    return problem(
      'the document is not a JSON object; activate what `baton policy activate` or the gateway writes',
    );
  }
  const { format } = value;
  if (format === undefined) {
    return problem(
      'the document has no "format": it was written before Baton 0.1.0; activate the policy again',
    );
  }
  if (typeof format !== 'number' || !Number.isSafeInteger(format) || format < 1) {
    return problem('the "format" of the document is not a whole number from 1; activate the policy again');
  }
  if (format > DOCUMENT_FORMAT) {
    return newer(`the document has format ${format}, this Baton reads up to ${DOCUMENT_FORMAT}`);
  }
  // What a policy was merged of says nothing of what it is.
  const beside = ['format', 'inherits'];
  const rest = Object.entries(value).filter(([key]) => !beside.includes(key));
  return { ok: true, value: Object.fromEntries(rest) };
}

/** What of a schema decides here. */
interface Form {
  readonly entry: z.core.$ZodType | null;
  readonly keys: ReadonlyMap<string, z.core.$ZodType> | null;
  /** Keys that may not be left out without a meaning. */
  readonly needed: readonly (readonly [key: string, meaning: ReturnType<typeof meaningOfAbsence>])[];
}

const forms = new WeakMap<z.core.$ZodType, Form>();

/** Looked up once a schema: a document of 200 queues has tens of thousands of values. */
function formOf(schema: z.core.$ZodType): Form {
  const known = forms.get(schema);
  if (known !== undefined) return known;
  const entry = entrySchema(schema);
  const keys = entry === null ? keysOfMapping(schema) : null;
  const needed = Object.entries(keys ?? {})
    .filter(([, one]) => !isOptional(one))
    .map(([key, one]) => [key, meaningOfAbsence(one)] as const);
  const form = { entry, keys: keys && new Map(Object.entries(keys)), needed };
  forms.set(schema, form);
  return form;
}

/** The value with every key that its release did not know, as what its absence means; itself where it has all of them. */
function withMeanings(
  schema: z.core.$ZodType,
  value: unknown,
  place: Place | null,
  absent: SchemaFinding[],
): unknown {
  const { entry, keys, needed } = formOf(schema);
  if (entry !== null && Array.isArray(value)) {
    const list: readonly unknown[] = value;
    const complete = list.map((inner, at) =>
      typeof inner === 'object' ? withMeanings(entry, inner, { above: place, key: at }, absent) : inner,
    );
    return complete.every((inner, at) => inner === list[at]) ? list : complete;
  }
  if ((entry ?? keys) === null || !isMapping(value)) return value;
  let complete: Record<string, unknown> | undefined;
  for (const key of Object.keys(value)) {
    const known = entry ?? keys?.get(key);
    const inner = value[key];
    if (known === undefined || typeof inner !== 'object' || inner === null) continue;
    const completed = withMeanings(known, inner, { above: place, key }, absent);
    if (completed !== inner) setOwn((complete ??= { ...value }), key, completed);
  }
  for (const [key, meaning] of needed) {
    if (Object.hasOwn(value, key)) continue;
    if (meaning === undefined) absent.push({ path: pathOf(place), message: `"${key}" is missing` });
    else setOwn((complete ??= { ...value }), key, meaning.value);
  }
  return complete ?? value;
}

/** Where a value is in the document; as a path only where something is wrong with it. */
interface Place {
  readonly above: Place | null;
  readonly key: string | number;
}

function pathOf(place: Place | null): SchemaFinding['path'] {
  return place === null ? [] : [...pathOf(place.above), place.key];
}

/** A key of a document may have any name, `__proto__` too. */
function setOwn(mapping: Record<string, unknown>, key: string, value: unknown): void {
  Object.defineProperty(mapping, key, { value, writable: true, enumerable: true, configurable: true });
}

function unreadable({ path, key, isUnknownKey, message }: SchemaFinding): ActivatedPolicy & { ok: false } {
  const place = ['the document', ...path].join('.');
  return isUnknownKey === true
    ? newer(`${place} has the key "${key}", which this Baton does not know`)
    : problem(`${place}: ${message}; activate the policy again`);
}

function newer(what: string): ActivatedPolicy & { ok: false } {
  return { ...problem(`${what}: it was written by a newer Baton; upgrade this one`), isNewer: true };
}

function problem(text: string): ActivatedPolicy & { ok: false } {
  return { ok: false, problem: text };
}

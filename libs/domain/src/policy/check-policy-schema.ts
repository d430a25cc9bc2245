import { Ajv, type ErrorObject } from 'ajv';
import { isMap, isNode, isPair, isScalar, type Document } from 'yaml';
import schema from './policy.schema.json' with { type: 'json' };

/** A problem by its place in the file's value. */
export interface Finding {
  readonly path: readonly (string | number)[];
  /** The problem is this key of the mapping at `path`. */
  readonly key?: string;
  readonly message: string;
}

const validate = new Ajv({ allErrors: true, verbose: true, strict: false }).compile(schema);

export function problemsOfSchema(value: unknown): readonly Finding[] {
  if (validate(value)) return [];
  return (validate.errors ?? []).filter((error) => error.keyword !== 'if').map(findingOf);
}

/** Where the finding stands in the source; the nearest enclosing node where the place itself was not written. */
export function positionOf(document: Document, finding: Finding): number {
  for (let length = finding.path.length; length >= 0; length -= 1) {
    const node = length === 0 ? document.contents : document.getIn(finding.path.slice(0, length), true);
    if (!isNode(node)) continue;
    if (finding.key !== undefined && isMap(node)) {
      const pair = node.items.find(
        (item) => isPair(item) && isScalar(item.key) && item.key.value === finding.key,
      );
      if (pair !== undefined && isNode(pair.key)) return pair.key.range?.[0] ?? 0;
    }
    return node.range?.[0] ?? 0;
  }
  return 0;
}

function findingOf(error: ErrorObject): Finding {
  const path = error.instancePath
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))
    .map((part) => (/^\d+$/.test(part) ? Number(part) : part));
  const params: Readonly<Record<string, unknown>> = error.params;
  const parent = error.parentSchema as Readonly<Record<string, unknown>> | undefined;
  const shown = JSON.stringify(error.data);
  switch (error.keyword) {
    case 'additionalProperties': {
      const key = String(params['additionalProperty']);
      const known = Object.keys(parent?.['properties'] ?? {});
      const near = nearest(key, known);
      const advice = near === null ? `known here: ${known.join(', ')}` : `did you mean "${near}"?`;
      return { path, key, message: `"${key}" is not a key here; ${advice}` };
    }
    case 'required':
      return { path, message: `"${String(params['missingProperty'])}" is missing; write it` };
    case 'minimum':
    case 'maximum': {
      const example = (parent?.['examples'] as number[] | undefined)?.[0];
      const range = `${String(parent?.['minimum'])} and ${String(parent?.['maximum'])}`;
      return { path, message: `${shown} is not between ${range}; write a number such as ${String(example)}` };
    }
    case 'pattern':
      return { path, message: `${shown} is not a duration; write one such as 20s, 15m or 24h` };
    case 'const':
      return { path, message: `${shown} is not a rule; write "off" or its settings` };
    case 'enum':
      return {
        path,
        message: `${shown} is none of ${(params['allowedValues'] as string[]).join(', ')}; write one of them`,
      };
    case 'minItems':
      return { path, message: 'the list is empty; write at least one entry, or leave the key out' };
    case 'type':
      return {
        path,
        message: `${clip(shown)} is not ${TYPES[String(params['type'])] ?? 'valid'}${hint(parent)}`,
      };
    default:
      return { path, message: `${clip(shown)} ${error.message ?? 'is not valid'}; change it` };
  }
}

const TYPES: Readonly<Record<string, string>> = {
  object: 'a mapping; write "key: value" lines',
  array: 'a list; write [one, two] or lines that begin with "-"',
  string: 'a text; put it in quotes',
  number: 'a number',
  integer: 'a whole number',
  boolean: 'true or false; write one of the two',
};

function hint(parent: Readonly<Record<string, unknown>> | undefined): string {
  if (parent?.['pattern'] !== undefined) return ', nor a duration: write one such as 20s, 15m or 24h';
  const example = (parent?.['examples'] as number[] | undefined)?.[0];
  return example === undefined ? '' : `; write a number such as ${String(example)}`;
}

function clip(text: string | undefined): string {
  const shown = text ?? 'nothing';
  return shown.length > 60 ? `${shown.slice(0, 57)}...` : shown;
}

/** The candidate with the fewest edits, where those are few enough to be a slip. */
export function nearest(word: string, candidates: readonly string[]): string | null {
  let best: string | null = null;
  let bestEdits = Math.max(2, Math.floor(word.length / 3)) + 1;
  for (const candidate of candidates) {
    const edits = editsBetween(word.toLowerCase(), candidate.toLowerCase());
    if (edits < bestEdits) [best, bestEdits] = [candidate, edits];
  }
  return best;
}

function editsBetween(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const substituted = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(substituted, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

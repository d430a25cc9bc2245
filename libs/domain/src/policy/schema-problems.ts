import { z } from 'zod';
import { nearestName } from './nearest-name.ts';
import { entrySchema, isMapping, keysOfMapping } from './schema-tree.ts';
import { shown } from './shown-value.ts';

/** A problem by its place in the value that was written. */
export interface SchemaFinding {
  readonly path: readonly (string | number)[];
  /** The problem is this key of the mapping at `path`. */
  readonly key?: string;
  /** The key is of none that the schema knows. */
  readonly isUnknownKey?: true;
  readonly message: string;
}

/** What is wrong with a value by its schema, in the words that its fields have for it. */
export function findingsOf(schema: z.ZodType, error: z.core.$ZodError): readonly SchemaFinding[] {
  return error.issues.flatMap((issue) => findingsOfIssue(schema, issue, []));
}

/** For `safeDecode`: what the fields themselves leave unsaid, and the value, which problems quote. */
export const DECODING = { reportInput: true, error: generalMessage } as const;

function findingsOfIssue(
  schema: z.ZodType,
  issue: z.core.$ZodIssue,
  above: SchemaFinding['path'],
): readonly SchemaFinding[] {
  const path = [...above, ...issue.path.map((part) => (typeof part === 'number' ? part : String(part)))];
  if (issue.code === 'invalid_union' && issue.errors.length > 0 && typeof issue.input !== 'string') {
    if (!isMapping(issue.input)) return [{ path, message: notSettings(schema, path, issue.input) }];
    // It is not "off", hence what is wrong are its settings.
    return (issue.errors.at(-1) ?? []).flatMap((inner) => findingsOfIssue(schema, inner, path));
  }
  if (issue.code === 'unrecognized_keys') {
    const known = Object.keys(schemaAt(schema, path) ?? {});
    return issue.keys.map((key) => ({ path, key, isUnknownKey: true, message: unknownKey(key, known) }));
  }
  const last = path.at(-1);
  if (issue.code === 'invalid_type' && issue.input === undefined && last !== undefined) {
    return [{ path: path.slice(0, -1), message: `"${last}" is missing; write it` }];
  }
  if (issue.code === 'invalid_key') {
    const [inner] = issue.issues;
    return [{ path: path.slice(0, -1), key: String(last), message: inner?.message ?? issue.message }];
  }
  return [{ path, message: issue.message }];
}

/** A value alone where a rule has settings: the setting that it was meant for is named, where one takes it. */
function notSettings(schema: z.ZodType, path: SchemaFinding['path'], input: unknown): string {
  const meant = Object.entries(schemaAt(schema, path) ?? {}).flatMap(([key, setting]) =>
    [input, `${String(input)}s`].filter((value) => takes(setting, value)).map((value) => ({ key, value })),
  );
  const [first] = meant;
  const example =
    first === undefined
      ? ''
      : `: { ${first.key}: ${typeof first.value === 'string' ? first.value : shown(first.value)} }`;
  return `${shown(input)} is not a rule; write "off" or its settings${example}`;
}

function takes(schema: z.core.$ZodType, value: unknown): boolean {
  return z.core.safeDecode(schema, value).success;
}

function unknownKey(key: string, known: readonly string[]): string {
  const near = nearestName(key, known);
  return `"${key}" is not a key here; ${near === null ? `known here: ${known.join(', ')}` : `did you mean "${near}"?`}`;
}

function generalMessage(issue: z.core.$ZodRawIssue): string {
  const { input } = issue;
  switch (issue.code) {
    case 'invalid_type':
      return issue.expected === 'object' || issue.expected === 'record'
        ? `${shown(input)} is not a mapping; write "key: value" lines`
        : `${shown(input)} is not a ${issue.expected}; change it`;
    case 'invalid_value':
      return `${shown(input)} is none of ${issue.values.join(', ')}; write one of them`;
    default:
      return `${shown(input)} is not valid; change it`;
  }
}

/** The fixed keys of the mapping at `path`. */
function schemaAt(schema: z.core.$ZodType, path: SchemaFinding['path']): ReturnType<typeof keysOfMapping> {
  let at: z.core.$ZodType | null | undefined = schema;
  for (const part of path) {
    if (at === null || at === undefined) return null;
    at = entrySchema(at) ?? keysOfMapping(at)?.[part];
  }
  return at === null || at === undefined ? null : keysOfMapping(at);
}

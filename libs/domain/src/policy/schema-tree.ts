import { z } from 'zod';

/** Reading a schema as a tree: what stands under a key, what documents it. Only the kinds that the policy is made of. */

type AnySchema = z.core.$ZodType;

/** The schema of the value itself, without what stands around it: defaults, optionality. */
function valueSchema(schema: AnySchema): AnySchema {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  switch (def.type) {
    case 'prefault':
    case 'default':
    case 'optional':
      return valueSchema(def.innerType);
    default:
      return schema;
  }
}

/** The fixed keys of a mapping, with their schemas; null: it is none, or its keys are chosen by the workspace. */
export function keysOfMapping(schema: AnySchema): Readonly<Record<string, AnySchema>> | null {
  const { def } = (valueSchema(schema) as z.core.$ZodTypes)._zod;
  switch (def.type) {
    case 'object':
      return def.shape;
    case 'union':
      return settingsOf(def.options)?._zod.def.shape ?? null;
    default:
      return null;
  }
}

/** The schema of every entry of a list, or of a mapping whose keys the workspace chooses; null: it is neither. */
export function entrySchema(schema: AnySchema): AnySchema | null {
  const { def } = (valueSchema(schema) as z.core.$ZodTypes)._zod;
  switch (def.type) {
    case 'array':
      return def.element;
    case 'record':
      return def.valueType;
    default:
      return null;
  }
}

export function documentationOf(schema: AnySchema): string | undefined {
  const own = z.globalRegistry.get(schema)?.description;
  if (own !== undefined) return own;
  const inner = valueSchema(schema);
  return inner === schema ? undefined : documentationOf(inner);
}

/** What a manager's file means that leaves the key out, as it would be written; undefined: it may not be left out. */
export function writtenDefault(schema: AnySchema): unknown {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  return def.type === 'prefault' || def.type === 'default' ? def.defaultValue : undefined;
}

export function isOptional(schema: AnySchema): boolean {
  return (schema as z.core.$ZodTypes)._zod.def.type === 'optional';
}

export type Mapping = Readonly<Record<string, unknown>>;

export function isMapping(value: unknown): value is Mapping {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The mapping with each of its values changed. */
export function mapped(
  value: Mapping,
  change: (inner: unknown, key: string) => unknown,
): Record<string, unknown> {
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, change(inner, key)]));
}

/** An entry of a list that rules of other places are merged with by its name. */
export interface Named extends Mapping {
  readonly name: string;
  readonly off?: unknown;
}

export function isNamed(entry: unknown): entry is Named {
  return isMapping(entry) && typeof entry['name'] === 'string';
}

/** Of `off` or settings, the settings. */
function settingsOf(options: readonly AnySchema[]): z.core.$ZodObject | undefined {
  return (options as readonly z.core.$ZodTypes[]).find(
    (option): option is z.core.$ZodObject & z.core.$ZodTypes => option._zod.def.type === 'object',
  );
}

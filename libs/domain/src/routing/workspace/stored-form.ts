// How an entity is stored: as JSON, by field name, with the version of its form. What any release stored can be read: a field that
// is added gets a default; any other change makes a new version, with a function that reads the one before.

import { WrittenByNewer } from '#kernel';

type Fields = Readonly<Record<string, unknown>>;

export interface Shape {
  /** What it means that a field is missing: it was added after the form's version began. */
  readonly defaults: Fields;
  /** Fields that this version always had. */
  readonly required: readonly string[];
}

export interface StoredForm {
  /** Of what is written today, from 1. */
  readonly version: number;
  /** The first reads version 1 as version 2, and so on: one fewer than versions. */
  readonly upgrades: readonly ((stored: Fields) => Fields)[];
  /** Of these fields, which are of today's version. */
  shapeOf(fields: Fields): Shape;
}

/** @param json the entity's fields, an object */
export function withVersion(form: StoredForm, json: string): string {
  return `{"v":${form.version},${json.slice(1)}`;
}

/**
 * The fields as today's code has them.
 * @throws WrittenByNewer, or Error that says what is wrong
 */
export function readStored(form: StoredForm, json: string): Fields {
  const stored: unknown = JSON.parse(json);
  if (!isObject(stored)) throw new Error('it is not an object');
  const { v: version, ...fields } = stored;
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) {
    throw new Error('it has no version');
  }
  if (version > form.version) {
    throw new WrittenByNewer(
      `a newer version of Baton wrote it: its form is version ${version}, and this one reads forms up to ${form.version}`,
    );
  }
  let read: Fields = fields;
  for (const upgrade of form.upgrades.slice(version - 1)) read = upgrade(read);
  const { defaults, required } = form.shapeOf(read);
  for (const name of required) if (!Object.hasOwn(read, name)) throw new Error(`it has no "${name}"`);
  for (const name in defaults) if (!Object.hasOwn(read, name)) return { ...defaults, ...read };
  return read;
}

function isObject(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

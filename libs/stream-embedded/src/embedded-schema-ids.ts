import { hash } from 'node:crypto';
import { sealJson } from '#lmdb-store';
import type { SchemaIds } from '#stream';
import type { Environment } from './environment.ts';
import { readJson } from './tables.ts';

type Register = <T>(write: () => T) => Promise<T>;

interface Registered {
  readonly schema: string;
  readonly subjects: readonly string[];
}

const idKey = (id: number): Buffer => Buffer.from(`id/${id}`);
const textKey = (schema: string): Buffer => Buffer.from(`text/${hash('sha256', schema)}`);
const LAST_KEY = Buffer.from('last');

/** A schema has one id, whatever the subjects; ids are given in order, from 1, and never changed. */
export function embeddedSchemaIds(env: Environment, submit: Register): SchemaIds {
  return {
    async register(subject, schema) {
      const known = registered(env, schema);
      if (known?.of.subjects.includes(subject)) return known.id;
      return submit(() => {
        const found = registered(env, schema);
        const id = found?.id ?? (readJson<number>(env, env.schemas, LAST_KEY, 'the last schema id') ?? 0) + 1;
        const subjects = [...new Set([...(found?.of.subjects ?? []), subject])];
        const key = idKey(id);
        env.schemas.putSync(key, sealJson(key, { schema, subjects } satisfies Registered));
        if (found === undefined) {
          const text = textKey(schema);
          env.schemas.putSync(text, sealJson(text, id));
          env.schemas.putSync(LAST_KEY, sealJson(LAST_KEY, id));
        }
        return id;
      });
    },
    schema: async (id) => readSchema(env, id)?.schema,
  };
}

export function readSchema(env: Environment, id: number): Registered | undefined {
  return readJson<Registered>(env, env.schemas, idKey(id), `schema ${id}`);
}

function registered(env: Environment, schema: string): { id: number; of: Registered } | undefined {
  const id = readJson<number>(env, env.schemas, textKey(schema), 'the id of a schema');
  const of = id === undefined ? undefined : readSchema(env, id);
  return id === undefined || of === undefined ? undefined : { id, of };
}

import { hash } from 'node:crypto';
import { open, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { makeFolder } from '#lmdb-store';

/** Answers of a registry, kept on disk for the times when it is away. */
export interface KnownSchemas {
  id(subject: string, schema: string): number | undefined;
  schema(id: number): string | undefined;
  keepId(subject: string, schema: string, id: number): void;
  keepSchema(id: number, schema: string): void;
  /** Forgets all schemas by id: the registry gives other ids now. */
  forgetSchemas(): void;
  /** When it resolves, all that was kept until now is on disk, or `failed` was called with the reason. */
  saved(): Promise<void>;
}

const FILE = 'schemas.json';

const contents = z.object({
  registry: z.string(),
  ids: z.record(z.string(), z.int()),
  schemas: z.record(z.string(), z.string()),
});
const sealed = z.object({ seal: z.string(), contents: z.string() });

/**
 * @param registry answers of another registry are worth nothing
 * @param failed called when the file cannot be written; what is known stays in memory
 */
export async function openKnownSchemas(
  dir: string,
  registry: string,
  failed: (error: unknown) => void,
): Promise<KnownSchemas> {
  const path = join(dir, FILE);
  const read = await readContents(path);
  const kept = read?.registry === registry ? read : undefined;
  const ids = new Map(Object.entries(kept?.ids ?? {}));
  const schemas = new Map(Object.entries(kept?.schemas ?? {}));
  let unsaved = false;
  let saving = Promise.resolve();

  function changed(): void {
    if (unsaved) return;
    unsaved = true;
    saving = saving.then(async () => {
      unsaved = false;
      try {
        await writeContents(dir, path, {
          registry,
          ids: Object.fromEntries(ids),
          schemas: Object.fromEntries(schemas),
        });
      } catch (error) {
        failed(error);
      }
    });
  }
  const put = <V>(map: Map<string, V>, key: string, value: V): void => {
    if (map.get(key) === value) return;
    map.set(key, value);
    changed();
  };

  return {
    id: (subject, schema) => ids.get(keyOf(subject, schema)),
    schema: (id) => schemas.get(String(id)),
    keepId: (subject, schema, id) => put(ids, keyOf(subject, schema), id),
    keepSchema: (id, schema) => put(schemas, String(id), schema),
    forgetSchemas() {
      schemas.clear();
      changed();
    },
    saved: () => saving,
  };
}

const keyOf = (subject: string, schema: string): string => `${subject}/${hash('sha256', schema)}`;

/** Undefined where there is none, or a damaged one: the registry knows it all. */
async function readContents(path: string): Promise<z.output<typeof contents> | undefined> {
  try {
    const file = sealed.parse(JSON.parse(await readFile(path, 'utf8')));
    if (hash('sha256', file.contents) !== file.seal) return undefined;
    return contents.parse(JSON.parse(file.contents));
  } catch {
    return undefined;
  }
}

/** In full or not at all, whenever the process ends. */
async function writeContents(dir: string, path: string, value: z.output<typeof contents>): Promise<void> {
  makeFolder(dir);
  const text = JSON.stringify(value);
  const partial = `${path}.${process.pid}`;
  try {
    const file = await open(partial, 'w');
    try {
      await file.writeFile(JSON.stringify({ seal: hash('sha256', text), contents: text }));
      await file.datasync();
    } finally {
      await file.close();
    }
    await rename(partial, path);
  } catch (error) {
    await rm(partial, { force: true });
    throw error;
  }
}

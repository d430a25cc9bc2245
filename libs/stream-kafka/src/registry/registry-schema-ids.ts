import { LRUCache } from 'lru-cache';
import { NotProvisioned, Transient, type SchemaIds } from '#stream';
import type { KafkaLog } from '../client/broker-access.ts';
import { openKnownSchemas } from './known-schemas.ts';
import type { RegistryAccess } from './registry-access.ts';
import { createRegistryClient } from './registry-client.ts';

export interface RegistrySchemaIdsOptions {
  readonly access: RegistryAccess;
  /** Answers of the registry are kept here, so that a restart works while it is away. */
  readonly stateDir: string;
  /** Before every subject, as before the topics that they are named after; default none. */
  readonly topicPrefix?: string;
  readonly log: KafkaLog;
}

export interface RegistrySchemaIds extends SchemaIds {
  /** Nothing is written any more when it resolves. */
  close(): Promise<void>;
}

/** Ids that lead nowhere and are remembered: forged ones must not fill the memory. */
const ABSENT_MAX = 10_000;
/** What is known is not asked for again so soon after the registry did not answer. */
const AWAY_MS = 5_000;

/**
 * Ids of a Confluent-compatible registry. `register` only looks up: a service has no right to change what others must be able to read,
 * and `baton schemas register` did it before. The registry is asked first and what is on disk is for the times when it is away: ids of a
 * registry that was set up anew are other ids. Throws Transient where it is away and the answer is not known,
 * NotProvisioned where a schema of ours is not registered.
 */
export async function openRegistrySchemaIds(options: RegistrySchemaIdsOptions): Promise<RegistrySchemaIds> {
  const { log, stateDir, topicPrefix = '' } = options;
  const registry = createRegistryClient(options.access);
  const known = await openKnownSchemas(stateDir, registry.name, (err) =>
    log.warn({ err, stateDir }, 'Schema ids cannot be kept on disk: a restart will need the registry.'),
  );
  const schemas = new Map<number, string>();
  const absent = new LRUCache<number, true>({ max: ABSENT_MAX });
  const asking = new Map<number, Promise<string | undefined>>();
  let awayUntil = 0;

  /** @param remembered from disk, for when the registry is away */
  async function ask<T>(question: () => Promise<T>, remembered: T | undefined): Promise<T> {
    if (remembered !== undefined && performance.now() < awayUntil) return remembered;
    try {
      const answer = await question();
      awayUntil = 0;
      return answer;
    } catch (error) {
      if (!(error instanceof Transient)) throw error;
      if (awayUntil === 0) log.warn({ err: error }, 'The schema registry is away; what is known is used.');
      awayUntil = performance.now() + AWAY_MS;
      if (remembered !== undefined) return remembered;
      throw error;
    }
  }

  async function fetch(id: number): Promise<string | undefined> {
    const schema = await ask(() => registry.schema(id), known.schema(id));
    if (schema === undefined) absent.set(id, true);
    else {
      schemas.set(id, schema);
      known.keepSchema(id, schema);
    }
    return schema;
  }

  return {
    async register(logical, schema) {
      const subject = topicPrefix + logical;
      const before = known.id(subject, schema);
      const id = await ask(() => registry.idOf(subject, schema), before);
      if (id === undefined) {
        throw new NotProvisioned(
          `The registry at ${registry.name} has no such schema under the subject ${subject}. Register the schemas of this version first: ` +
            '`baton schemas register`.',
        );
      }
      if (before !== undefined && before !== id) {
        log.warn(
          { subject, id, before },
          'The schema registry gives another id than before: was it set up anew?',
        );
        known.forgetSchemas();
      }
      known.keepId(subject, schema, id);
      return id;
    },
    async schema(id) {
      const found = schemas.get(id);
      if (found !== undefined || absent.has(id)) return found;
      const under = asking.get(id);
      if (under !== undefined) return under;
      const asked = fetch(id).finally(() => asking.delete(id));
      asking.set(id, asked);
      return asked;
    },
    close: () => known.saved(),
  };
}

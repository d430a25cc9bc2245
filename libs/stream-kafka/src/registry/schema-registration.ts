import type { RegistryClient } from './registry-client.ts';

/** A schema of ours and the subject it belongs to. */
export interface SubjectSchema {
  readonly subject: string;
  /** Avro, JSON. */
  readonly schema: string;
}

type SchemaStatus =
  /** It is there, under this id. */
  | { readonly status: 'registered'; readonly id: number }
  /** It would be the subject's first. */
  | { readonly status: 'new' }
  /** It would be the subject's next version. */
  | { readonly status: 'compatible' }
  /** The registry does not take it. */
  | { readonly status: 'rejected'; readonly reason: string };

export type SchemaReport = SchemaStatus & {
  readonly subject: string;
  /** What the subject demands now; null: what the registry demands of all. */
  readonly compatibility: string | null;
};

/** What every subject of ours demands of its versions: each reads what every other wrote. */
export const COMPATIBILITY = 'FULL_TRANSITIVE';

/** What the registry has of a schema, and what it would say to it; changes nothing. */
export async function checkSchema(registry: RegistryClient, of: SubjectSchema): Promise<SchemaReport> {
  const { subject } = of;
  const compatibility = (await registry.compatibility(subject)) ?? null;
  return { subject, compatibility, ...(await statusOf(registry, of)) };
}

/** Demands compatibility of the subject before the schema stands there, then registers it. */
export async function registerSchema(
  registry: RegistryClient,
  { subject, schema }: SubjectSchema,
): Promise<SchemaReport> {
  if ((await registry.compatibility(subject)) !== COMPATIBILITY) {
    await registry.setCompatibility(subject, COMPATIBILITY);
  }
  const answer = await registry.register(subject, schema);
  const about = { subject, compatibility: COMPATIBILITY };
  return 'id' in answer
    ? { ...about, status: 'registered', id: answer.id }
    : { ...about, status: 'rejected', reason: answer.rejected };
}

async function statusOf(registry: RegistryClient, { subject, schema }: SubjectSchema): Promise<SchemaStatus> {
  const id = await registry.idOf(subject, schema);
  if (id !== undefined) return { status: 'registered', id };
  const latest = await registry.latestVersion(subject);
  if (latest === 0) return { status: 'new' };
  // One version after the other: asked without one, registries differ in which they compare with.
  const refusing: number[] = [];
  for (let version = 1; version <= latest; version += 1) {
    if ((await registry.accepts(subject, version, schema)) === false) refusing.push(version);
  }
  if (refusing.length === 0) return { status: 'compatible' };
  return {
    status: 'rejected',
    reason: `not compatible in both directions with version ${refusing.join(', ')}`,
  };
}

import { Agent } from 'node:https';
import { SchemaRegistry } from '@kafkajs/confluent-schema-registry';
import { Transient } from '#stream';
import type { RegistryAccess } from './registry-access.ts';

/**
 * A schema registry. Every method throws Transient while it is away, and RegistryError where it refuses us or is not a registry.
 */
export interface RegistryClient {
  /** Its address without secrets. */
  readonly name: string;
  /** The id of exactly this schema under the subject. */
  idOf(subject: string, schema: string): Promise<number | undefined>;
  schema(id: number): Promise<string | undefined>;
  /** The subject's own compatibility, where it has one. */
  compatibility(subject: string): Promise<string | undefined>;
  setCompatibility(subject: string, compatibility: string): Promise<void>;
  /** Number of the subject's latest version; 0: there is none. */
  latestVersion(subject: string): Promise<number>;
  /** Whether this version of the subject and the schema understand each other, as the subject demands; undefined: no such version. */
  accepts(subject: string, version: number, schema: string): Promise<boolean | undefined>;
  register(subject: string, schema: string): Promise<{ readonly id: number } | { readonly rejected: string }>;
}

const TIMEOUT_MS = 5_000;
/** As kafkajs's client of the registry reports what was no answer at all: connection refused, no such host, time is up. */
const NO_ANSWER = 400;
const NOT_FOUND = 404;
const CONFLICT = 409;
const UNPROCESSABLE = 422;

interface Answer {
  data(): unknown;
}
type Call = (parameters: object) => Promise<Answer>;
interface Api {
  readonly Schema: { readonly find: Call };
  readonly Subject: Readonly<
    Record<
      'all' | 'registered' | 'config' | 'updateConfig' | 'latestVersion' | 'compatible' | 'register',
      Call
    >
  >;
}

export function createRegistryClient(access: RegistryAccess): RegistryClient {
  const { origin, pathname } = new URL(access.url);
  const name = origin + pathname.replace(/\/$/, '');
  // Its public methods parse every schema and throw errors without the answer's status; the calls beneath them do neither.
  const api = new SchemaRegistry(argumentsOf(access, name))['api'] as unknown as Api;

  const ask = async <T>(call: Call, parameters: object): Promise<T> => {
    try {
      return (await call({ ...parameters, timeout: TIMEOUT_MS })).data() as T;
    } catch (error) {
      throw faultOf(error, name);
    }
  };
  /** Undefined where there is none: said by the registry itself, not by a proxy before it that has nowhere to send us. */
  const find = async <T>(call: Call, parameters: object): Promise<T | undefined> => {
    try {
      return await ask<T>(call, parameters);
    } catch (error) {
      if (statusOf(error) !== NOT_FOUND) throw error;
      const subjects = await ask(api.Subject.all, {}).catch((second: unknown) => {
        throw statusOf(second) === NOT_FOUND ? noRegistry(name) : second;
      });
      if (!Array.isArray(subjects)) throw noRegistry(name);
      return undefined;
    }
  };

  return {
    name,
    idOf: async (subject, schema) =>
      (await find<{ id: number }>(api.Subject.registered, { subject, body: { schema } }))?.id,
    schema: async (id) => (await find<{ schema: string }>(api.Schema.find, { id }))?.schema,
    compatibility: async (subject) =>
      (await find<{ compatibilityLevel: string }>(api.Subject.config, { subject }))?.compatibilityLevel,
    setCompatibility: async (subject, compatibility) => {
      await ask(api.Subject.updateConfig, { subject, body: { compatibility } });
    },
    latestVersion: async (subject) =>
      (await find<{ version: number }>(api.Subject.latestVersion, { subject }))?.version ?? 0,
    accepts: async (subject, version, schema) =>
      (
        await find<{ is_compatible: boolean }>(api.Subject.compatible, {
          subject,
          version,
          body: { schema },
        })
      )?.is_compatible,
    async register(subject, schema) {
      try {
        return await ask<{ id: number }>(api.Subject.register, { subject, body: { schema } });
      } catch (error) {
        const status = statusOf(error);
        if (status !== CONFLICT && status !== UNPROCESSABLE) throw error;
        return { rejected: reasonOf((error as Error).cause) };
      }
    },
  };
}

function argumentsOf(access: RegistryAccess, host: string): ConstructorParameters<typeof SchemaRegistry>[0] {
  const { tls, auth } = access;
  return {
    host,
    clientId: 'baton',
    retry: { retries: 1, initialRetryTimeInSecs: 0.1, maxRetryTimeInSecs: 0.2 },
    ...(tls === undefined ? {} : { agent: agentOf(tls) }),
    ...(auth?.kind === 'basic' ? { auth: { username: auth.username, password: auth.password } } : {}),
    ...(auth?.kind === 'bearer'
      ? {
          middlewares: [
            () => ({
              prepareRequest: async (next) =>
                (await next()).enhance({ headers: { authorization: `Bearer ${await auth.token()}` } }),
            }),
          ],
        }
      : {}),
  };
}

function agentOf(tls: NonNullable<RegistryAccess['tls']>): Agent {
  const agent = new Agent({ keepAlive: true });
  // The agent looks at its options for every request; connections made with others are not used for it.
  for (const part of ['ca', 'cert', 'key'] as const)
    Object.defineProperty(agent.options, part, { enumerable: true, get: () => tls[part] });
  return agent;
}

/** The registry answers, but not as it should: it refuses us, or it is none. The message says what to check. */
export class RegistryError extends Error {
  override readonly name = 'RegistryError';
  /** Of HTTP. */
  readonly status: number;

  constructor(status: number, message: string, options?: ErrorOptions) {
    super(message, options);
    this.status = status;
  }
}

function faultOf(error: unknown, registry: string): Error {
  const status = error instanceof Error && 'status' in error ? Number(error.status) : Number.NaN;
  const reason = reasonOf(error);
  if (status === NO_ANSWER || status === 408 || status === 429 || status >= 500) {
    return new Transient(`The schema registry at ${registry} is away: ${reason}.`, { cause: error });
  }
  if (status === 401 || status === 403) {
    return new RegistryError(
      status,
      `The schema registry at ${registry} refuses us with ${status} (${reason}): check user and password, or the token, and what they may do.`,
      { cause: error },
    );
  }
  return Number.isNaN(status)
    ? (error as Error)
    : new RegistryError(status, `The schema registry at ${registry} answers ${status}: ${reason}.`, {
        cause: error,
      });
}

const noRegistry = (registry: string): Error =>
  new RegistryError(
    NOT_FOUND,
    `What answers at ${registry} is not a schema registry with Confluent's interface: check the address and its path.`,
  );

const statusOf = (error: unknown): number | undefined =>
  error instanceof RegistryError ? error.status : undefined;

/** What the registry or the network said, without what the client of the registry puts before it. */
function reasonOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return message
    .replace(/^baton - (Error, status \d+: )?/, '')
    .replace(/\.$/, '')
    .slice(0, REASON_MAX);
}

const REASON_MAX = 1_000;

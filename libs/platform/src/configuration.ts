import { z } from 'zod';
import {
  readSecretFile,
  renewedSettings,
  textsOf,
  whyGroupUnusable,
  type TlsGroup,
} from './tls/renewed-settings.ts';
import { whyEnded } from './tls/tls-texts.ts';

export interface ConfigurationProblem {
  /** The environment variable, or the flag that was given instead of it. */
  readonly name: string;
  readonly problem: string;
  /** What the setting is, from the schema's `describe`. */
  readonly remedy: string;
}

/** Everything that is wrong with a configuration, at once; its message can be printed as it is. */
export class ConfigurationError extends Error {
  override readonly name = 'ConfigurationError';
  readonly problems: readonly ConfigurationProblem[];

  constructor(problems: readonly ConfigurationProblem[]) {
    const lines = problems.map(({ name, problem, remedy }) => `  ${name}: ${problem}. ${remedy}`);
    super(`The configuration is not usable:\n${lines.join('\n')}`);
    this.problems = problems;
  }
}

export interface ConfigurationSource<Schema extends z.ZodObject> {
  readonly schema: Schema;
  /** The environment variable of every key of the schema. */
  readonly variables: Readonly<Record<keyof z.output<Schema> & string, string>>;
  /** Keys whose value may stand in a file instead, which `<variable>_FILE` names: secrets and certificates. They are never shown. */
  readonly secrets?: readonly (keyof z.output<Schema> & string)[];
  /** Certificates that are used together. Those that stand in files follow them where a process asks for it (`followCertificates`). */
  readonly tls?: readonly TlsGroup<keyof z.output<Schema> & string>[];
  /** Refuses certificates that have ended by then. Default: they are taken, others may not look or clocks be wrong. */
  readonly now?: Date;
  /** Values of command line flags; they override the environment. `undefined` counts as not given. */
  readonly flags?: { readonly [Key in keyof z.input<Schema>]?: z.input<Schema>[Key] | undefined };
  /** Instead of the environment of this process. */
  readonly environment?: Readonly<Record<string, string | undefined>>;
}

/**
 * Reads a configuration once, at the start. An empty variable counts as not set. Keys of the schema take strings (use
 * `z.coerce`) and should `describe` themselves: that text is the remedy of their error.
 *
 * @returns the parsed values, frozen; do not copy them where certificates are to be followed
 * @throws ConfigurationError with all problems together
 */
export function configure<Schema extends z.ZodObject>(
  source: ConfigurationSource<Schema>,
): Readonly<z.output<Schema>> {
  const environment = source.environment ?? process.env;
  const variables: Readonly<Record<string, string>> = source.variables;
  const flags: Readonly<Record<string, unknown>> = source.flags ?? {};
  const given: Record<string, unknown> = {};
  const problems = new Map<string, ConfigurationProblem[]>();
  const secrets: ReadonlySet<string> = new Set(source.secrets ?? []);
  const files = new Map<string, string>();

  function report(key: string, problem: string, name = variables[key] ?? key): void {
    const those = problems.get(key) ?? [];
    problems.set(key, [...those, { name, problem, remedy: described(source.schema, key) }]);
  }

  for (const [key, variable] of Object.entries(variables)) {
    const value = flags[key] ?? environment[variable];
    if (value !== undefined && value !== '') given[key] = value;
    const file = secrets.has(key) ? (environment[fileVariable(variable)] ?? '') : '';
    if (file === '' || flags[key] !== undefined) continue;
    if (key in given) report(key, `is set, and ${variable} as well: set one of them`, fileVariable(variable));
    else {
      try {
        given[key] = readSecretFile(file);
        files.set(key, file);
      } catch (error) {
        report(key, `cannot be read: ${reasonOf(error)}`, fileVariable(variable));
      }
    }
  }

  const parsed = source.schema.safeParse(given);
  const broken = new Set(problems.keys());
  for (const issue of parsed.success ? [] : parsed.error.issues) {
    const key = String(issue.path[0] ?? '');
    // A value that could not be read is reported already; that it is missing follows from that.
    if (broken.has(key)) continue;
    if (key in given) report(key, `${issue.message}, but it is ${shown(key, given[key], secrets)}`);
    else report(key, issue.code === 'invalid_type' ? 'is not set' : issue.message);
  }
  for (const group of parsed.success && problems.size === 0 ? (source.tls ?? []) : []) {
    const wrong =
      whyGroupUnusable(given, group) ?? (source.now ? whyEnded(textsOf(given, group), source.now) : null);
    const key = wrong && group[wrong.part];
    if (!wrong || key === undefined || key === null) continue;
    report(key, wrong.problem, files.has(key) ? fileVariable(variables[key] ?? key) : undefined);
  }
  if (parsed.success && problems.size === 0) return renewedSettings(parsed.data, files, source.tls ?? []);
  throw new ConfigurationError([...problems.values()].flat());
}

export const fileVariable = (variable: string): string => `${variable}_FILE`;

export function described(schema: z.ZodObject, key: string): string {
  const field: unknown = (schema.shape as Record<string, unknown>)[key];
  return field instanceof z.ZodType ? (field.description ?? '') : '';
}

/** Secrets, and values that may be secret by their name or length, are not shown. */
function shown(key: string, value: unknown, secrets: ReadonlySet<string>): string {
  const text = JSON.stringify(value);
  const open = text.length <= SHOWN_MAX && !secrets.has(key) && !SECRET.test(key);
  return open ? text : `${String(value).length} characters long`;
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

const SHOWN_MAX = 16;
const SECRET = /key|password|secret|token/i;

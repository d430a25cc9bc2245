import { z } from 'zod';

export interface ConfigurationProblem {
  /** The environment variable, or the flag that was given instead of it. */
  readonly name: string;
  readonly problem: string;
  /** What the setting is, from the schema's `describe`. */
  readonly remedy: string;
}

/** Everything that is wrong with a configuration, at once; its message is made to be printed as it is. */
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
  /** Values of command line flags; they beat the environment. `undefined` counts as not given. */
  readonly flags?: { readonly [Key in keyof z.input<Schema>]?: z.input<Schema>[Key] | undefined };
  /** Instead of the environment of this process. */
  readonly environment?: Readonly<Record<string, string | undefined>>;
}

/**
 * Reads a configuration once, at the start. An empty variable counts as not set. Keys of the schema take strings (use
 * `z.coerce`) and should `describe` themselves: that text is the remedy of their error.
 *
 * @returns the parsed values, frozen
 * @throws ConfigurationError with all problems together
 */
export function configure<Schema extends z.ZodObject>(
  source: ConfigurationSource<Schema>,
): Readonly<z.output<Schema>> {
  const environment = source.environment ?? process.env;
  const variables: Readonly<Record<string, string>> = source.variables;
  const flags: Readonly<Record<string, unknown>> = source.flags ?? {};
  const given: Record<string, unknown> = {};
  for (const [key, variable] of Object.entries(variables)) {
    const value = flags[key] ?? environment[variable];
    if (value !== undefined && value !== '') given[key] = value;
  }
  const parsed = source.schema.safeParse(given);
  if (parsed.success) return Object.freeze(parsed.data);
  throw new ConfigurationError(
    parsed.error.issues.map((issue) => {
      const key = String(issue.path[0] ?? '');
      return {
        name: variables[key] ?? key,
        problem: `${issue.message}${key in given ? `, but it is ${shown(key, given[key])}` : ''}`,
        remedy: described(source.schema, key),
      };
    }),
  );
}

function described(schema: z.ZodObject, key: string): string {
  const field: unknown = (schema.shape as Record<string, unknown>)[key];
  return field instanceof z.ZodType ? (field.description ?? '') : '';
}

/** What may be a secret, by its name or its length, is not repeated. */
function shown(key: string, value: unknown): string {
  const text = JSON.stringify(value);
  return text.length <= SHOWN_MAX && !SECRET.test(key) ? text : `${String(value).length} characters long`;
}

const SHOWN_MAX = 16;
const SECRET = /key|password|secret|token/i;

import type { z } from 'zod';
import { described, fileVariable, type ConfigurationSource } from './configuration.ts';

/** Every variable with its meaning and its default, for `--help`. */
export function configurationHelp<Schema extends z.ZodObject>(source: ConfigurationSource<Schema>): string {
  const secrets: ReadonlySet<string> = new Set(source.secrets ?? []);
  return Object.entries<string>(source.variables)
    .map(([key, variable]) => {
      const names = secrets.has(key) ? `${variable} or ${fileVariable(variable)}` : variable;
      return `  ${names}${defaultOf(source.schema, key)}\n      ${described(source.schema, key)}`;
    })
    .join('\n');
}

/** The values in force by variable, for `--check-config`; of a secret only whether it is set. */
export function shownConfiguration<Schema extends z.ZodObject>(
  source: ConfigurationSource<Schema>,
  values: Readonly<z.output<Schema>>,
): string {
  const secrets: ReadonlySet<string> = new Set(source.secrets ?? []);
  return Object.entries<string>(source.variables)
    .map(([key, variable]) => {
      const value: unknown = (values as Readonly<Record<string, unknown>>)[key];
      if (value === undefined) return `${variable} is not set`;
      return `${variable}=${secrets.has(key) ? '(set, not shown)' : textOf(value)}`;
    })
    .join('\n');
}

function defaultOf(schema: z.ZodObject, key: string): string {
  const field = (schema.shape as Readonly<Record<string, z.ZodType>>)[key];
  const parsed = field?.safeParse(undefined);
  if (parsed?.success !== true) return ' (required)';
  return parsed.data === undefined ? '' : ` (default: ${textOf(parsed.data)})`;
}

function textOf(value: unknown): string {
  if (Array.isArray(value)) return value.join(',');
  return value === '' ? '""' : String(value);
}

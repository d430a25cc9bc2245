import type { z } from 'zod';

/** A setting that another one forbids or demands. */
export interface SettingRule<Settings> {
  /** The one to change. */
  readonly key: keyof Settings & string;
  readonly problem: string;
  /** Is given what could be parsed; all else is missing. */
  readonly broken: (values: Partial<Settings>) => boolean;
}

/** The schema with its rules; they are checked even where some value cannot be parsed, so that all problems are reported at once. */
export function withRules<Shape extends z.ZodRawShape, Settings>(
  schema: z.ZodObject<Shape>,
  rules: readonly SettingRule<Settings>[],
): z.ZodObject<Shape> {
  return rules.reduce(
    (ruled, { key, problem, broken }) =>
      ruled.refine((values) => !broken(values as Partial<Settings>), {
        path: [key],
        message: problem,
        when: () => true,
      }),
    schema,
  );
}

import { parse as parseYaml } from 'yaml';
import { z } from 'zod';

const path = z.string().min(1).describe('the name of a field, dots for fields inside fields');

const speaker = z.strictObject({
  field: path,
  customer: z.array(z.string()).min(1).describe('values that mean: the customer said it'),
  assistant: z.array(z.string()).default([]).describe('values that mean: the assistant said it'),
});

const schema = z.strictObject({
  workspace: z.string().regex(/^[a-z0-9][a-z0-9_-]*$/, 'must be lower case letters, digits, - or _'),
  channel: z.string().min(1).default('chat'),
  language: z.string().min(2).nullable().default(null),
  conversation: z.strictObject({
    id: path,
    customer: path.optional(),
    attributes: z.record(z.string(), path).default({}),
  }),
  turns: z.strictObject({
    in: path.describe('the field with the list of turns'),
    text: path,
    position: path
      .optional()
      .describe('whole numbers that rise; where some are missing, the other side spoke in between'),
    speaker: speaker.optional().describe('left out: every turn is the customer’s'),
    confidence: path.optional(),
    intent: path.optional(),
  }),
});

/** How a line of somebody's export becomes a conversation: one JSON object a line, one conversation an object. */
export type ConversationMapping = Readonly<z.output<typeof schema>>;

/** @throws Error whose message names every field that is wrong */
export function checkMapping(value: unknown): ConversationMapping {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  throw new Error(
    parsed.error.issues
      .map(({ path: at, message }) => `${at.length === 0 ? 'the mapping' : at.join('.')}: ${message}`)
      .join('; '),
  );
}

/** @param source YAML or JSON. @throws Error that names the line or the field that is wrong */
export function parseMapping(source: string): ConversationMapping {
  return checkMapping(parseYaml(source, { prettyErrors: true }));
}

/** The value at a dotted path; undefined where any part is missing. */
export function pick(value: unknown, at: string): unknown {
  let found: unknown = value;
  for (const part of at.split('.')) {
    if (typeof found !== 'object' || found === null) return undefined;
    found = (found as Readonly<Record<string, unknown>>)[part];
  }
  return found;
}

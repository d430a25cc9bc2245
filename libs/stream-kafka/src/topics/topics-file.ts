import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { isNode, LineCounter, parseDocument, type Document } from 'yaml';
import { z } from 'zod';
import type { TopicSpec } from './topic-spec.ts';

/** What an environment has otherwise than the file says. */
export interface TopicsOverrides {
  readonly partitions?: number;
  readonly replicationFactor?: number;
}

/** All that is wrong with a file of topics, a line each: `<file>:<line>: <path>: <problem>`. */
export class TopicsFileError extends Error {
  override readonly name = 'TopicsFileError';
}

const PARTITIONS_MAX = 10_000;
const setting = z
  .union([z.string().min(1), z.number(), z.boolean()], {
    error: 'a text, a number, true or false is expected',
  })
  .transform(String);
const config = z.record(
  z.string().regex(/^[a-z]+([._][a-z]+)*$/, 'not the name of a setting of Kafka topics'),
  setting,
);
const wholeNumber = (max: number): z.ZodNumber => {
  const error = `a whole number from 1 to ${max} is expected`;
  return z.int({ error }).min(1, { error }).max(max, { error });
};
const schema = z.strictObject({
  defaults: z.strictObject({
    partitions: wholeNumber(PARTITIONS_MAX),
    replicationFactor: wholeNumber(100),
    config: config.default({}),
  }),
  topics: z.record(
    z.string().regex(/^[A-Za-z0-9._-]{1,200}$/, 'not the name of a topic: letters, digits and . _ -'),
    z.strictObject({ config: config.default({}) }),
  ),
});

/** The file that comes with Baton. */
export function topicsFile(): string {
  return fileURLToPath(new URL('infra/topics.yaml', import.meta.resolve('#package.json')));
}

/** @throws TopicsFileError; ENOENT where there is no such file */
export function readTopicsFile(path: string, overrides: TopicsOverrides = {}): readonly TopicSpec[] {
  return parseTopics(readFileSync(path, 'utf8'), path, overrides);
}

/** @param fileName only for what errors say @throws TopicsFileError */
export function parseTopics(
  text: string,
  fileName: string,
  overrides: TopicsOverrides = {},
): readonly TopicSpec[] {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const at = (offset: number): string => `${fileName}:${lines.linePos(offset).line}`;
  if (document.errors.length > 0) {
    throw new TopicsFileError(
      document.errors.map(({ pos, message }) => `${at(pos[0])}: ${message}`).join('\n'),
    );
  }
  const parsed = schema.safeParse(document.toJS());
  if (!parsed.success) {
    throw new TopicsFileError(
      parsed.error.issues
        .map((issue) => {
          const { path } = issue;
          const message = issue.code === 'invalid_key' ? (issue.issues[0]?.message ?? '') : issue.message;
          const place = path.length === 0 ? '' : `${path.join(' > ')}: `;
          return `${at(offsetOf(document, path))}: ${place}${message}`;
        })
        .join('\n'),
    );
  }
  const { defaults, topics } = parsed.data;
  return Object.entries(topics).map(([name, topic]) => ({
    name,
    partitions: overrides.partitions ?? defaults.partitions,
    replicationFactor: overrides.replicationFactor ?? defaults.replicationFactor,
    config: new Map(Object.entries({ ...defaults.config, ...topic.config })),
  }));
}

/** Where the value stands, or the nearest around it that does: what is missing stands nowhere. */
function offsetOf(document: Document, path: readonly PropertyKey[]): number {
  for (let depth = path.length; depth > 0; depth -= 1) {
    const node = document.getIn(path.slice(0, depth), true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return 0;
}

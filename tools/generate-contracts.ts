// Writes libs/contracts/src/generated/ from schemas/; with --check it writes nothing and fails where a file differs.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { httpSchema, TIMESTAMP_MAX } from './render-http-schemas.ts';
import { renderReaders } from './render-readers.ts';
import { literal, renderWireTypes, shortName } from './render-wire-types.ts';
import { readSchemaFolder, recordsByTopic, type SchemaFolder } from './schema-files.ts';

const OUT = 'libs/contracts/src/generated';
const HEAD = '// Generated from schemas/ by `npm run generate`. Do not edit.\n\n';

export function generated(folder: SchemaFolder): ReadonlyMap<string, string> {
  return new Map([
    ['wire.ts', HEAD + renderWireTypes(folder)],
    ['topics.ts', HEAD + renderTopics(folder)],
    ['records.ts', HEAD + renderRecords(folder)],
    ['readers.ts', HEAD + renderReaders(folder)],
    ['http-schemas.ts', HEAD + renderHttpSchemas(folder)],
  ]);
}

function renderTopics(folder: SchemaFolder): string {
  const lines = [...folder.topics].map(
    ([topic, { role, doc, key }]) => `  /** ${doc} Key: \`${key}\`. */\n  ${role}: ${literal(topic)},`,
  );
  return `/** Every topic by its role. The version is part of the name: an incompatible vocabulary gets topics of its own. */\nexport const TOPICS = {\n${lines.join('\n')}\n} as const;\n`;
}

function renderRecords(folder: SchemaFolder): string {
  const keyField = (template: string): string => /^\{(\w+)\}$/.exec(template)?.[1] ?? '';
  const rows = recordsByTopic(folder).map(({ topic, record, schema }) => {
    const key = keyField(folder.topics.get(topic)?.key ?? '');
    return `  {
    type: ${literal(shortName(record))},
    name: ${literal(record)},
    topic: ${literal(topic)},
    key: ${key === '' ? 'null' : literal(key)},
    schema: ${literal(JSON.stringify(schema))},
  },`;
  });
  return `export interface RecordSchema {
  /** Short name: the \`type\` of a domain event. */
  readonly type: string;
  readonly name: string;
  readonly topic: string;
  /** Field whose value is the record key; null: made of several. */
  readonly key: 'workspaceId' | 'conversationId' | null;
  /** Self-contained Avro schema, JSON. */
  readonly schema: string;
}

/** The latest timestamp that a record may carry: 2299-12-31T23:59:59.999Z. */
export const TIMESTAMP_MAX = ${TIMESTAMP_MAX};

export const RECORDS = [
${rows.join('\n')}
] as const satisfies readonly RecordSchema[];
`;
}

function renderHttpSchemas(folder: SchemaFolder): string {
  const blocks = (['conversationEvents', 'agentEvents'] as const).map((role) => {
    const topic = [...folder.topics.values()].find((each) => each.role === role);
    const schemas = Object.fromEntries(
      (topic?.records ?? []).map((record) => [shortName(record), httpSchema(folder.selfContained(record))]),
    );
    return `  ${role}: ${JSON.stringify(schemas, null, 2).replace(/\n/g, '\n  ')},`;
  });
  return `export const HTTP_SCHEMAS: Readonly<Record<'conversationEvents' | 'agentEvents', Readonly<Record<string, Readonly<Record<string, unknown>>>>>> = {\n${blocks.join('\n')}\n};\n`;
}

function main(check: boolean): void {
  const files = generated(readSchemaFolder('schemas'));
  const differing = [...files].filter(([name, text]) => {
    const path = join(OUT, name);
    return !existsSync(path) || readFileSync(path, 'utf8') !== text;
  });
  if (check) {
    for (const [name] of differing) {
      console.error(`${join(OUT, name)} is not what schemas/ says. Run: npm run generate`);
    }
    process.exitCode = differing.length === 0 ? 0 : 1;
    return;
  }
  mkdirSync(OUT, { recursive: true });
  for (const [name, text] of differing) writeFileSync(join(OUT, name), text);
  console.log(`${files.size} files, ${differing.length} changed.`);
}

if (import.meta.main) main(process.argv.includes('--check'));

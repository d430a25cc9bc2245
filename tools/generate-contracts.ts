// Writes the vocabulary, the contracts' generated files and the sink's rows from schemas/; with --check it writes nothing and fails where a file differs.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import type { AvroRecord } from '../libs/contracts/src/avro-schema.ts';
import { answerSchema } from './render-answer-schemas.ts';
import { renderDescriptions } from './render-descriptions.ts';
import { renderEventRows } from './render-event-rows.ts';
import { httpSchema, TIMESTAMP_MAX } from './render-http-schemas.ts';
import { renderReaders } from './render-readers.ts';
import { renderVocabulary } from './render-vocabulary.ts';
import { readSchemaFolder, recordsByTopic, wireSchema, type SchemaFolder } from './schema-files.ts';
import { docstring, literal, shortName } from './typescript-text.ts';

const CONTRACTS = 'libs/contracts/src/generated';
const VOCABULARY = 'libs/domain/src/vocabulary/generated';
const SINK = 'apps/analytics-sink/src/generated';
const FOLDERS = [CONTRACTS, VOCABULARY, SINK];
/** What records of events are keyed by. */
const KEYS = ['workspaceId', 'conversationId', 'workspaceId/customerId'];
/** Topics of the events that are accepted over HTTP. */
const HTTP_ROLES = ['conversationEvents', 'agentEvents', 'customerEvents'];
const HEAD = '// Generated from schemas/ by `npm run generate`. Do not edit.\n\n';

/** Path to text; what people read (vocabulary and rows) is formatted. */
export async function generated(folder: SchemaFolder): Promise<ReadonlyMap<string, string>> {
  const contracts = Object.entries({
    'topics.ts': renderTopics(folder),
    'records.ts': renderRecords(folder),
    'descriptions.ts': renderDescriptions(folder),
    'readers.ts': renderReaders(folder),
    'http-schemas.ts': renderHttpSchemas(folder),
  });
  const files = new Map(contracts.map(([name, text]) => [join(CONTRACTS, name), HEAD + text]));
  const read = [...renderVocabulary(folder)].map(([name, text]) => [join(VOCABULARY, name), text] as const);
  for (const [path, text] of [...read, [join(SINK, 'event-rows.ts'), renderEventRows(folder)] as const]) {
    files.set(path, await format(HEAD + text, { ...(await resolveConfig(path)), parser: 'typescript' }));
  }
  return files;
}

function renderTopics(folder: SchemaFolder): string {
  const lines = [...folder.topics].map(
    ([topic, { role, doc, key }]) =>
      `${docstring(`${doc} Key: \`${key}\`.`, '  ')}  ${role}: ${literal(topic)},`,
  );
  const families = [...folder.topics].flatMap(([topic, { family }]) =>
    family === undefined ? [] : [[topic, family] as const],
  );
  const events = families.map(([topic, family]) => `  ${literal(topic)}: ${family};`);
  const names = families.map(([, family]) => family).sort();
  return `import type { ${names.join(', ')} } from '#domain/vocabulary';

/** Every topic by its role. The version is part of the name: an incompatible vocabulary gets topics of its own. */
export const TOPICS = {
${lines.join('\n')}
} as const;

/** What is on each topic. */
export interface EventsByTopic {
${events.join('\n')}
}
`;
}

function renderRecords(folder: SchemaFolder): string {
  const keyField = (template: string): string =>
    KEYS.find((key) => `{${key.replace('/', '}/{')}}` === template) ?? '';
  const rows = recordsByTopic(folder).map(({ topic, record, schema }) => {
    const key = keyField(folder.topics.get(topic)?.key ?? '');
    return `  {
    type: ${literal(shortName(record))},
    name: ${literal(record)},
    topic: ${literal(topic)},
    key: ${key === '' ? 'null' : literal(key)},
    schema: ${literal(JSON.stringify(wireSchema(schema)))},
  },`;
  });
  return `export interface RecordSchema {
  /** Short name: the \`type\` of a domain event. */
  readonly type: string;
  readonly name: string;
  readonly topic: string;
  /** Fields whose values, with a slash between them, are the record key; null: made in another way. */
  readonly key: ${KEYS.map(literal).join(' | ')} | null;
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

/** What Baton sets itself has an `at` instead. */
function isSentByOthers({ fields }: AvroRecord): boolean {
  return fields.some(({ name }) => name === 'occurredAt');
}

function renderHttpSchemas(folder: SchemaFolder): string {
  const blocks = HTTP_ROLES.map((role) => {
    const topic = [...folder.topics.values()].find((each) => each.role === role);
    const sent = (topic?.records ?? []).map((record) => folder.selfContained(record)).filter(isSentByOthers);
    const schemas = Object.fromEntries(sent.map((record) => [record.name, httpSchema(record)]));
    return `  ${role}: ${JSON.stringify(schemas, null, 2).replace(/\n/g, '\n  ')},`;
  });
  const onTopics = new Set([...folder.topics.values()].flatMap(({ records }) => records));
  const parts = [...folder.named].flatMap(([name, type]) =>
    type.type === 'record' && !onTopics.has(name)
      ? [[type.name, answerSchema(folder.selfContained(name))] as const]
      : [],
  );
  return `type Schemas = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/** Bodies of requests. */
export const HTTP_SCHEMAS: Readonly<Record<${HTTP_ROLES.map(literal).join(' | ')}, Schemas>> = {
${blocks.join('\n')}
};

/** Records that are part of answers. */
export const ANSWER_SCHEMAS: Schemas = ${JSON.stringify(Object.fromEntries(parts), null, 2)};
`;
}

async function main(check: boolean): Promise<void> {
  const files = await generated(readSchemaFolder('schemas'));
  const differing = [...files].filter(
    ([path, text]) => !existsSync(path) || readFileSync(path, 'utf8') !== text,
  );
  const left = FOLDERS.flatMap((folder) =>
    existsSync(folder) ? readdirSync(folder).map((name) => join(folder, name)) : [],
  );
  const obsolete = left.filter((path) => !files.has(path));
  if (check) {
    for (const path of [...differing.map(([name]) => name), ...obsolete]) {
      console.error(`${path} does not match schemas/. Run: npm run generate`);
    }
    process.exitCode = differing.length + obsolete.length === 0 ? 0 : 1;
    return;
  }
  for (const folder of FOLDERS) mkdirSync(folder, { recursive: true });
  for (const path of obsolete) rmSync(path);
  for (const [path, text] of differing) writeFileSync(path, text);
  console.log(`${files.size} files, ${differing.length} changed, ${obsolete.length} removed.`);
}

if (import.meta.main) await main(process.argv.includes('--check'));

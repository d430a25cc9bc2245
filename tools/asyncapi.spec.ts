import { readFileSync } from 'node:fs';
import { AvroSchemaParser } from '@asyncapi/avro-schema-parser';
import { Parser } from '@asyncapi/parser';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { AVRO_FORMAT } from './render-asyncapi.ts';

interface Document {
  readonly channels: Readonly<Record<string, { readonly messages: Readonly<Record<string, object>> }>>;
  readonly components: {
    readonly messages: Record<string, { payload: { schemaFormat: string; schema: unknown } }>;
  };
}

const text = readFileSync('docs/asyncapi.yaml', 'utf8');
const read = (): Document => parse(text) as Document;

/** What is wrong with a document, by the parser alone and by the Avro parser payload by payload. */
async function problemsOf(document: Document): Promise<{ parser: string[]; payloads: string[] }> {
  const { diagnostics } = await new Parser().parse(structuredClone(document) as never);
  const avro = AvroSchemaParser();
  const payloads: string[] = [];
  for (const [name, { payload }] of Object.entries(document.components.messages)) {
    const input = {
      data: payload.schema,
      path: [],
      schemaFormat: payload.schemaFormat,
      defaultSchemaFormat: AVRO_FORMAT,
    };
    const found = (await avro.validate(input as never)) ?? [];
    payloads.push(...found.map(({ message }) => `${name}: ${message}`));
  }
  const errors = diagnostics.filter(({ severity }) => Number(severity) === 0);
  return { parser: errors.map(({ path, message }) => `${path.join('.')}: ${message}`), payloads };
}

describe('the AsyncAPI document', () => {
  it('is valid, and so is every payload', async () => {
    expect(await problemsOf(read())).toEqual({ parser: [], payloads: [] });
  });

  it('has every record of every topic, in Avro', () => {
    const topics = JSON.parse(readFileSync('schemas/topics.json', 'utf8')) as Record<
      string,
      { role: string; records: string[] }
    >;
    const { channels, components } = read();
    for (const { role, records } of Object.values(topics)) {
      const names = records.map((record) => record.slice(record.lastIndexOf('.') + 1));
      expect(Object.keys(channels[role]?.messages ?? {})).toEqual(names);
      for (const name of names) expect(components.messages[name]?.payload.schemaFormat).toBe(AVRO_FORMAT);
    }
  });

  it('would not pass with Avro that nobody can read, which the parser alone lets through', async () => {
    const document = read();
    const { payload } = document.components.messages.CustomerTurn!;
    payload.schema = { type: 'record', name: 'CustomerTurn', fields: [{ name: 'text', type: 'strnig' }] };
    const { parser, payloads } = await problemsOf(document);
    expect(parser).toEqual([]);
    expect(payloads).toEqual([expect.stringMatching(/^CustomerTurn: .*strnig/)]);
  });

  it('would not pass with a channel that names a message that is not there', async () => {
    const document = read();
    delete document.components.messages.CustomerTurn;
    expect((await problemsOf(document)).parser.join()).toContain('CustomerTurn');
  });
});

// Writes docs/asyncapi.yaml from schemas/ and infra/topics.yaml; with --check it writes nothing and fails where the file differs.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { stringify } from 'yaml';
import { readTopicsFile } from '../libs/stream-kafka/src/topics/topics-file.ts';
import { asyncApi } from './render-asyncapi.ts';
import { readSchemaFolder } from './schema-files.ts';

const OUT = 'docs/asyncapi.yaml';
const HEAD = '# Generated from schemas/ and infra/topics.yaml by `npm run generate`. Do not edit.\n';

async function asyncApiText(): Promise<string> {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { readonly version: string };
  const document = asyncApi(readSchemaFolder('schemas'), readTopicsFile('infra/topics.yaml'), version);
  const text = HEAD + stringify(document, { aliasDuplicateObjects: false, lineWidth: 0 });
  return format(text, { ...(await resolveConfig(OUT)), parser: 'yaml' });
}

async function main(check: boolean): Promise<void> {
  const text = await asyncApiText();
  const differs = !existsSync(OUT) || readFileSync(OUT, 'utf8') !== text;
  if (check) {
    if (differs) {
      console.error(`${OUT} is not what schemas/ and infra/topics.yaml say. Run: npm run generate`);
      process.exitCode = 1;
    }
    return;
  }
  if (differs) writeFileSync(OUT, text);
  console.log(`${OUT} ${differs ? 'changed' : 'unchanged'}.`);
}

if (import.meta.main) await main(process.argv.includes('--check'));

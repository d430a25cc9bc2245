// Writes docs/reference/policy.md and policy.schema.json from the schema of the policy; with --check it writes nothing and fails where a file differs.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { DEFAULT_POLICY, policyJsonSchema, policyYaml } from '#domain/policy';
import { renderPolicyReference } from './render-policy-reference.ts';

const PAGE = 'docs/reference/policy.md';
const SCHEMA = 'docs/reference/policy.schema.json';

async function files(): Promise<ReadonlyMap<string, string>> {
  const schema = policyJsonSchema();
  const page = renderPolicyReference(schema, policyYaml(DEFAULT_POLICY));
  return new Map([
    [PAGE, await format(page, { ...(await resolveConfig(PAGE)), parser: 'markdown' })],
    [SCHEMA, await format(JSON.stringify(schema), { ...(await resolveConfig(SCHEMA)), parser: 'json' })],
  ]);
}

async function main(check: boolean): Promise<void> {
  for (const [path, text] of await files()) {
    const differs = !existsSync(path) || readFileSync(path, 'utf8') !== text;
    if (check && differs) {
      console.error(`${path} is not what the schema of the policy says. Run: npm run generate`);
      process.exitCode = 1;
    }
    if (check) continue;
    if (differs) writeFileSync(path, text);
    console.log(`${path} ${differs ? 'changed' : 'unchanged'}.`);
  }
}

if (import.meta.main) await main(process.argv.includes('--check'));

// Compares schemas/ with every released version under schemas/released/<version>/; fails where one is not FULL_TRANSITIVE.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { incompatibilities } from './schema-compatibility.ts';
import { readSchemaFolder } from './schema-files.ts';

const FOLDER = 'schemas';

function main(): void {
  const { compatibility } = JSON.parse(readFileSync(join(FOLDER, 'compatibility.json'), 'utf8')) as {
    readonly compatibility: string;
  };
  if (compatibility !== 'FULL_TRANSITIVE') {
    throw new Error(
      `${FOLDER}/compatibility.json asks for ${compatibility}: only FULL_TRANSITIVE can be checked.`,
    );
  }
  const schemas = readSchemaFolder(FOLDER);
  const recordCount = [...schemas.topics.values()].reduce((sum, { records }) => sum + records.length, 0);
  const what = `${recordCount} records on ${schemas.topics.size} topics`;
  const released = join(FOLDER, 'released');
  const versions = existsSync(released) ? readdirSync(released).sort() : [];
  if (versions.length === 0) {
    console.log(`${what}; no release under ${released}/ yet, so there is nothing to be compatible with.`);
    return;
  }
  const broken = versions.flatMap((version) =>
    incompatibilities(
      { version, schemas: readSchemaFolder(join(released, version)) },
      { version: 'the working tree', schemas },
    ),
  );
  for (const line of broken) console.error(line);
  if (broken.length > 0) {
    console.error(
      'Give new fields a default, keep released fields, types and symbols, or begin a new topic version.',
    );
    process.exitCode = 1;
    return;
  }
  console.log(`${what}, compatible with ${versions.join(', ')} in both directions.`);
}

if (import.meta.main) main();

// Compares schemas/ with every released version under schemas/released/<version>/; fails where one is not FULL_TRANSITIVE.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { incompatibilities } from './schema-compatibility.ts';
import { readSchemaFolder } from './schema-files.ts';

const FOLDER = 'schemas';

interface Report {
  /** What was compared. */
  readonly summary: string;
  /** One line each; empty: every release and the working tree read each other's records. */
  readonly incompatible: readonly string[];
}

/** Compares the folder with the releases inside it. Throws where a file is not valid. */
export function checkSchemas(folder: string): Report {
  const { compatibility } = JSON.parse(readFileSync(join(folder, 'compatibility.json'), 'utf8')) as {
    readonly compatibility: string;
  };
  if (compatibility !== 'FULL_TRANSITIVE') {
    throw new Error(
      `${folder}/compatibility.json asks for ${compatibility}: only FULL_TRANSITIVE can be checked.`,
    );
  }
  const schemas = readSchemaFolder(folder);
  const recordCount = [...schemas.topics.values()].reduce((sum, { records }) => sum + records.length, 0);
  const what = `${recordCount} records on ${schemas.topics.size} topics`;
  const released = join(folder, 'released');
  const versions = (existsSync(released) ? readdirSync(released) : []).sort((a, b) =>
    a.localeCompare(b, 'en', { numeric: true }),
  );
  if (versions.length === 0) {
    return { summary: `${what}; nothing to compare with: ${released}/ has no release.`, incompatible: [] };
  }
  return {
    summary: `${what}, compared with ${versions.join(', ')} in both directions.`,
    incompatible: versions.flatMap((version) =>
      incompatibilities(
        { version, schemas: readSchemaFolder(join(released, version)) },
        { version: 'the working tree', schemas },
      ),
    ),
  };
}

function main(): void {
  const { summary, incompatible } = checkSchemas(FOLDER);
  console.log(summary);
  if (incompatible.length === 0) return;
  for (const line of incompatible) console.error(line);
  console.error(
    'Give new fields a default, keep released fields, types and symbols, or begin a new topic version.',
  );
  process.exitCode = 1;
}

if (import.meta.main) main();

import { writeFileSync } from 'node:fs';
import { live } from './life.ts';
import type { CrashScenario } from './life.ts';

// Arguments: the folder, the module of the scenario, the file for what is left behind in the end.
const [dir, module, result] = process.argv.slice(2) as [string, string, string];
const { scenario } = (await import(module)) as { scenario: CrashScenario };
const left = await live(dir, scenario, (what) => process.stdout.write(`${what}\n`));
writeFileSync(result, JSON.stringify(left));

import { parseArgs } from 'node:util';
import { pipelineCodec } from '../fixtures/recorded-run.ts';
import { readFeatures, SCENARIOS_FOLDER, type Feature, type Scenario } from './features.ts';
import { failureText, runScenario, type Failure } from './run-scenario.ts';

const USAGE = `npm run scenarios [-- <words> ...] [--steps]

Plays what Baton promises against the real trigger and the real routing, and prints which scenarios hold. Exit code 1: one fails.

  <words>   only those whose file or name has one of them, such as R8 "nobody is there"
  --steps   with what is given, what happens and what then holds`;

const print = (text: string): void => void process.stdout.write(`${text}\n`);

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { steps: { type: 'boolean' }, help: { type: 'boolean' } },
});
if (values.help === true) {
  print(USAGE);
  process.exit();
}
const asked = positionals.map((words) => words.toLowerCase());
const codec = await pipelineCodec();
const MARKS = { holds: '✓', missing: '·', fails: '✗' } as const;
const counts = { holds: 0, missing: 0, fails: 0 };

for (const feature of readFeatures()) {
  const scenarios = feature.scenarios.filter((scenario) => isAsked(feature, scenario));
  if (scenarios.length === 0) continue;
  print(`\n${feature.name}`);
  for (const scenario of scenarios) play(feature, scenario);
}
if (counts.holds + counts.missing + counts.fails === 0) {
  process.stderr.write(`No scenario has "${positionals.join('" or "')}" in its name.\n\n${USAGE}\n`);
  process.exit(2);
}
print(`\n${counts.holds} hold, ${counts.missing} do not hold yet, ${counts.fails} fail.`);
if (counts.fails > 0) process.exitCode = 1;

function isAsked({ path, name }: Feature, scenario: Scenario): boolean {
  const texts = [path, name, scenario.name].map((text) => text.toLowerCase());
  return asked.length === 0 || asked.some((words) => texts.some((text) => text.includes(words)));
}

function play({ path }: Feature, scenario: Scenario): void {
  const failure = runScenario(scenario, codec);
  const outcome = outcomeOf(scenario, failure);
  counts[outcome] += 1;
  print(`  ${MARKS[outcome]} ${scenario.name}${outcome === 'missing' ? ' (not yet)' : ''}`);
  if (values.steps === true)
    for (const { keyword, text } of scenario.steps) print(`      ${keyword} ${text}`);
  if (outcome !== 'fails') return;
  const text =
    failure === null
      ? 'It holds: take the tag @missing away.'
      : failureText(`${SCENARIOS_FOLDER}/${path}`, failure);
  print(text.replaceAll(/^/gm, '      '));
}

function outcomeOf({ isMissing }: Scenario, failure: Failure | null): keyof typeof counts {
  if (isMissing) return failure === null ? 'fails' : 'missing';
  return failure === null ? 'holds' : 'fails';
}

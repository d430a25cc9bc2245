// npm run scenarios [-- <words>] [--steps]: plays the scenarios, those alone whose file or name has the words, and prints which hold.
import { parseArgs } from 'node:util';
import { pipelineCodec } from '../fixtures/recorded-run.ts';
import { readFeatures, SCENARIOS_FOLDER, type Feature, type Scenario } from './features.ts';
import { failureText, runScenario, type Failure } from './run-scenario.ts';

const print = (text: string): void => void process.stdout.write(`${text}\n`);

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { steps: { type: 'boolean' } },
});
const asked = positionals.join(' ').toLowerCase();
const codec = await pipelineCodec();
const MARKS = { holds: '✓', missing: '·', fails: '✗' } as const;
const counts = { holds: 0, missing: 0, fails: 0 };

for (const feature of readFeatures()) {
  const scenarios = feature.scenarios.filter((scenario) => isAsked(feature, scenario));
  if (scenarios.length === 0) continue;
  print(`\n${feature.name}`);
  for (const scenario of scenarios) play(feature, scenario);
}
print(`\n${counts.holds} hold, ${counts.missing} do not hold yet, ${counts.fails} fail.`);
if (counts.fails > 0) process.exitCode = 1;

function isAsked({ path, name }: Feature, scenario: Scenario): boolean {
  return [path, name, scenario.name].some((text) => text.toLowerCase().includes(asked));
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

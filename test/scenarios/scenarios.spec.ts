import { describe, expect, it } from 'vitest';
import { pipelineCodec } from '../fixtures/recorded-run.ts';
import { readFeatures, SCENARIOS_FOLDER } from './features.ts';
import { failureText, runScenario, VOCABULARY } from './run-scenario.ts';

const codec = await pipelineCodec();
const features = readFeatures();

it('has no sentence that no scenario says', () => {
  const said = features.flatMap(({ scenarios }) => scenarios.flatMap(({ steps }) => steps));
  expect(VOCABULARY.unsaid(said)).toEqual([]);
});

describe.each(features)('$name', ({ path, scenarios }) => {
  it.each(scenarios)('$name', (scenario) => {
    const failure = runScenario(scenario, codec);
    const said = failure && failureText(`${SCENARIOS_FOLDER}/${path}`, failure);
    if (scenario.isMissing) expect(said, 'It holds: take the tag @missing away.').not.toBeNull();
    else expect(said).toBeNull();
  });
});

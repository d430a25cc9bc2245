import { expect, it } from 'vitest';
import { NEWEST_LEVEL } from '#domain/feature-level';
import { everyTriggerAt } from '../fixtures/every-trigger.ts';
import { pipelineCodec } from '../fixtures/recorded-run.ts';
import { played } from './decisions/play.ts';
import { recordedInput, type RecordedInput } from './decisions/recorded.ts';

const MEDIAN_BYTES_MAX = 2_048;
const NINETY_NINTH_PERCENTILE_BYTES_MAX = 6_144;

const sampleDay = recordedInput(new URL('decisions/sample-day.input.jsonl.gz', import.meta.url));

/** In the place of the policies that were recorded. */
function withEveryTrigger({ stepMs, steps }: RecordedInput): RecordedInput {
  const activated = everyTriggerAt(NEWEST_LEVEL, 'sample').map((event) => ({ event: { ...event } }));
  const others = steps.map(({ at, records }) => ({
    at,
    records: records.filter((record) => !('event' in record) || record.event['type'] !== 'PolicyActivated'),
  }));
  return { stepMs, steps: [{ at: steps[0]!.at, records: activated }, ...others] };
}

it.each([
  ['as it was recorded', sampleDay],
  ['with every trigger on, at the newest feature level', withEveryTrigger(sampleDay)],
])(
  'a conversation of the sample day is stored within its budget, at its largest: %s',
  async (_how, input) => {
    const largest = new Map<string, number>();
    for (const { units } of played(await pipelineCodec(), input).tasks) {
      for (const [key, stored] of units.flatMap(({ entities }) => [...entities])) {
        if (stored === null || !key.startsWith('conversation/')) continue;
        largest.set(key, Math.max(largest.get(key) ?? 0, stored.length));
      }
    }
    const sizes = [...largest.values()].sort((a, b) => a - b);
    expect(sizes.length).toBeGreaterThan(100);
    expect(sizes[Math.floor(sizes.length / 2)]).toBeLessThanOrEqual(MEDIAN_BYTES_MAX);
    expect(sizes[Math.floor(sizes.length * 0.99)]).toBeLessThanOrEqual(NINETY_NINTH_PERCENTILE_BYTES_MAX);
  },
);

import { expect, it } from 'vitest';
import { pipelineCodec } from '../fixtures/recorded-run.ts';
import { played } from './decisions/play.ts';
import { recordedInput } from './decisions/recorded.ts';

const MEDIAN_BYTES_MAX = 2_048;
const NINETY_NINTH_PERCENTILE_BYTES_MAX = 6_144;

it('a conversation of the sample day is stored within its budget, at its largest', async () => {
  const input = recordedInput(new URL('decisions/sample-day.input.jsonl.gz', import.meta.url));
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
});

import { describe, expect, it } from 'vitest';
import type { Sink } from '#stream';
import {
  bodies,
  boxProcessor,
  CRASH,
  crashRun,
  difference,
  everyCrash,
  garbage,
  limit,
  PAUSE,
  put,
  tallyProcessor,
  type CrashInput,
} from '#testing';

const processors = [boxProcessor, tallyProcessor];
const sink: Sink = {
  name: 'rows',
  topics: ['box-events', 'ranks'],
  rows(record, row) {
    row(record.topic, { ...bodies([record])[0], from: `${record.partition}/${record.offset}` });
  },
};

describe('a run that dies', () => {
  it('goes on where it stopped', async () => {
    const input = [put('a', 'e1', 4), PAUSE, put('a', 'e2', 7), garbage(), limit(5)];
    const after = [put('a', 'e3', 4), { passMs: 2_000 }];
    const whole = await crashRun({ processors, sink, input: [...input, PAUSE, ...after] });
    const broken = await crashRun({ processors, sink, input: [...input, CRASH, ...after] });
    expect(broken).toEqual({ ...whole, crashes: 1 });
  });

  it.each([
    { events: 2_000, pauseEvery: 2_000, partitions: 1, commitRecordsMax: 250 },
    { events: 100, pauseEvery: 50, partitions: 2, commitRecordsMax: 7 },
  ])(
    'leaves the very bytes of a run that does not, at whatever step it dies: %o',
    { timeout: 600_000 },
    async (run) => {
      const { partitions, commitRecordsMax } = run;
      const input = events(run.events, run.pauseEvery, partitions);
      const options = { processors, sink, input, partitions, settings: { commitRecordsMax } };
      const whole = await crashRun(options);
      let runs = 0;
      for await (const [where, result] of everyCrash(options)) {
        runs += 1;
        expect(result.crashes, where).toBeGreaterThan(0);
        expect(difference(whole, result), where).toBeNull();
      }
      expect(runs).toBeGreaterThan(100);
    },
  );
});

/** Puts into 40 boxes with pauses in which some are sealed; some come twice, some cannot be decoded, some are too much. */
function events(count: number, pauseEvery: number, partitions: number): CrashInput[] {
  const input: CrashInput[] = Array.from({ length: partitions }, (_, partition) => limit(8, partition));
  for (let n = 0; n < count; n += 1) {
    const box = `b${(n * n) % 41}`;
    if (n % 97 === 0) input.push(garbage(box));
    else input.push(put(box, `e${n % 50 === 1 ? n - 1 : n}`, n % 10));
    if (n % pauseEvery === pauseEvery - 1) input.push({ passMs: 600 });
  }
  return input;
}

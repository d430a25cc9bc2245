import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { decidingCode } from '#platform';
import { appendedInRuns, verifyTask } from '#stream';
import { openEmbeddedReader } from '#stream-embedded';
import { scratchFolder } from '../contracts/scratch-folder.ts';
import { randomFrom } from '../fixtures/random.ts';
import { scenario } from './example.scenario.ts';
import { runKilled, runWhole } from './kill.ts';
import { expectTheSame } from './left-behind.ts';

const KILLS = 50;

it('leaves the very bytes of a run that nobody killed', { timeout: 900_000 }, async () => {
  const seed = Number(process.env['BATON_SEED'] ?? Date.now() % 1_000_000);
  process.stdout.write(`Killed at moments drawn with seed ${seed}; BATON_SEED=${seed} draws them again.\n`);
  const folder = await scratchFolder();
  const url = new URL('./example.scenario.ts', import.meta.url).href;
  const at = (name: string) => {
    const dir = join(folder.dir, name);
    mkdirSync(dir);
    return { dir, scenario: () => url };
  };
  try {
    const { left: whole, workMs } = await runWhole(at('whole'));
    const { left: killed } = await runKilled({
      ...at('killed'),
      kills: KILLS,
      random: randomFrom(seed),
      workMs,
      withinMsMax: 100,
      startingWithinMs: 500,
    });
    expect(Object.keys(whole.records)).toContain('counts/0');
    expect(whole.records['counts/0']!.length).toBeGreaterThan(500);
    expect(whole.records['dead-letters.v1/0']!.length).toBeGreaterThan(50);
    expectTheSame(whole, killed);
    await everythingFits(join(folder.dir, 'killed', 'log'));
  } finally {
    await folder.remove();
  }
});

async function everythingFits(dir: string): Promise<void> {
  const reader = await openEmbeddedReader({ dir });
  try {
    expect(reader.checkIntegrity()).toMatchObject({ ok: true });
    for (const task of reader.units.tasks()) {
      const verdict = await verifyTask({
        task,
        processor: scenario.processors.find(({ name }) => name === task.processor)!,
        decidedBy: decidingCode(),
        units: reader.units.units(task),
        entities: reader.units.entities(task),
        read: (source, from, to) => reader.log.read(source, from, to),
        epochOf: () => reader.epoch,
        appended: appendedInRuns((source, from, to) => reader.log.read(source, from, to)),
        partitions: reader.partitions,
        encodeDeadLetter: scenario.encodeDeadLetter,
      });
      expect(verdict).toMatchObject({ ok: true });
    }
  } finally {
    await reader.close();
  }
}

import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { verifyTask } from '#stream';
import { openEmbeddedReader } from '#stream-embedded';
import { scratchFolder } from '../contracts/scratch-folder.ts';
import { scenario } from './boxes.scenario.ts';
import { runKilled } from './kill.ts';

const KILLS = 50;

it('leaves the very bytes of a run that nobody killed', { timeout: 180_000 }, async () => {
  const seed = Number(process.env['BATON_SEED'] ?? Date.now() % 1_000_000);
  process.stdout.write(`Killed at moments drawn with seed ${seed}; BATON_SEED=${seed} draws them again.\n`);
  const folder = await scratchFolder();
  const url = new URL('./boxes.scenario.ts', import.meta.url).href;
  const run = (name: string, kills: number) => {
    const dir = join(folder.dir, name);
    mkdirSync(dir);
    return runKilled({ dir, scenario: url, kills, random: randomFrom(seed) });
  };
  try {
    const whole = await run('whole', 0);
    const killed = await run('killed', KILLS);
    expect(Object.keys(whole.records)).toContain('counts/0');
    expect(whole.records['counts/0']!.length).toBeGreaterThan(500);
    expect(whole.records['dead-letters.v1/0']!.length).toBeGreaterThan(50);
    for (const what of Object.keys(whole) as (keyof typeof whole)[]) {
      for (const [name, expected] of Object.entries<string | readonly string[]>(whole[what])) {
        expect(killed[what][name] === undefined, `${what} ${name} is missing`).toBe(false);
        expect(firstDifference(expected, killed[what][name]!), `${what} of ${name}`).toBeUndefined();
      }
    }
    await everythingFits(join(folder.dir, 'killed', 'data'));
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
        units: reader.units.units(task),
        entities: reader.units.entities(task),
        read: (source, from, to) => reader.log.read(source, from, to),
        partitions: reader.partitions,
        encodeDeadLetter: scenario.encodeDeadLetter,
      });
      expect(verdict).toMatchObject({ ok: true });
    }
  } finally {
    await reader.close();
  }
}

function firstDifference(expected: string | readonly string[], actual: string | readonly string[]) {
  if (typeof expected === 'string') return expected === actual ? undefined : { expected, actual };
  for (let at = 0; at < Math.max(expected.length, actual.length); at += 1) {
    if (expected[at] !== actual[at]) return { at, expected: expected[at], actual: actual[at] };
  }
  return undefined;
}

/** Mulberry32. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

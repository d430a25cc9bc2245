import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startEmbeddedClickHouse } from '#clickhouse';
import { openFolderLog } from '../../apps/baton/src/reading/folder-log.ts';
import { verifyFolder } from '../../apps/baton/src/verify/verify-folder.ts';
import { openEnvironment } from '../../libs/stream-embedded/src/environment.ts';
import { scratchFolder } from '../contracts/scratch-folder.ts';
import { randomFrom } from '../fixtures/random.ts';
import { pipelineCodec, recordRun } from '../fixtures/recorded-run.ts';
import { stepsText } from '../fixtures/steps-file.ts';
import { runKilled, runWhole, type Lived } from './kill.ts';
import { expectTheSame } from './left-behind.ts';

const KILLS = 50;
/** The first of them leave ClickHouse alive in the test's own process; from here on it dies with the process that is killed. */
const CLICKHOUSE_DIES_FROM = 32;

let folder: Awaited<ReturnType<typeof scratchFolder>>;
beforeAll(async () => {
  folder = await scratchFolder();
});
afterAll(() => folder.remove());
const dirOf = (run: string): string => join(folder.dir, run);

const streamPositionOf = (run: string): { readonly dir: string; readonly dataDir: string } => {
  const dir = dirOf(run);
  mkdirSync(dir);
  return { dir, dataDir: join(dir, 'clickhouse') };
};
/** The sink runs in every life, on this folder or server. */
function scenarioOn(clickhouse: string): string {
  const url = new URL('./pipeline.scenario.ts', import.meta.url);
  url.searchParams.set('input', join(folder.dir, 'input.json'));
  url.searchParams.set('clickhouse', clickhouse);
  return url.href;
}

async function whole(): Promise<Lived> {
  const { dir, dataDir } = streamPositionOf('whole');
  return runWhole({ dir, scenario: () => scenarioOn(dataDir) });
}

async function killed(workMs: number, seed: number): Promise<Lived> {
  const { dir, dataDir } = streamPositionOf('killed');
  const surviving = await startEmbeddedClickHouse({ anonymous: 'owner', dataDir, port: 0 });
  return runKilled({
    dir,
    async scenario(life) {
      if (life < CLICKHOUSE_DIES_FROM) return scenarioOn(surviving.url);
      await surviving.stop();
      return scenarioOn(dataDir);
    },
    kills: KILLS,
    random: randomFrom(seed),
    workMs,
    withinMsMax: 200,
    startingWithinMs: 2_000,
  });
}

describe('trigger, routing and the sink in a process that is killed fifty times', () => {
  it(
    'leave the log, the state and the rows of a process that nobody killed',
    { timeout: 1_200_000 },
    async () => {
      const seed = Number(process.env['BATON_SEED'] ?? Date.now() % 1_000_000);
      process.stdout.write(
        `Killed at moments drawn with seed ${seed}; BATON_SEED=${seed} draws them again.\n`,
      );
      const recorded = recordRun(await pipelineCodec(), {
        steps: 220,
        stepMs: 1_000,
        speed: 2,
        movedBy: 'records',
      });
      writeFileSync(join(folder.dir, 'input.json'), stepsText(recorded.steps));
      const { left, workMs } = await whole();
      expectTheSame(left, (await killed(workMs, seed)).left);
      expect(left.records['conversation.events.v1/0']!.length).toBeGreaterThan(1_500);
      expect(left.records['dead-letters.v1/0']!.length).toBeGreaterThan(100);
      expect(left.more['escalation_events, final']!.split('\n').length).toBeGreaterThan(900);
    },
  );

  it('can be verified: every checksum fits, every decision comes out byte for byte', async () => {
    expect(await verify()).toMatchObject({ ok: true, versions: [] });
  });

  it.each([
    ['log', /^record [a-z.]+\.v1\/0\/\d+: its checksum does not fit$/],
    ['entities', /^entity (trigger|routing|analytics-sink)\.0\/.+: its checksum does not fit$/],
    ['units', /^unit (trigger|routing|analytics-sink)\.0\/\d+: it does not follow from the one before$/],
  ] as const)('one byte turned in %s is found and named', async (table, named) => {
    const turn = await turnByte(table);
    expect(await verify()).toMatchObject({ ok: false, what: expect.stringMatching(named) as string });
    await turn.back();
    expect(await verify()).toMatchObject({ ok: true });
  });
});

async function verify() {
  const log = await openFolderLog(dirOf('killed'));
  try {
    return await verifyFolder(log, () => undefined);
  } finally {
    await log.close();
  }
}

/** The last byte of a value in the middle of the table. */
async function turnByte(table: 'log' | 'entities' | 'units') {
  const write = async (change: (value: Buffer) => Buffer): Promise<void> => {
    const env = openEnvironment(join(dirOf('killed'), 'log'), 'owner');
    const all = [...env[table].getRange({})];
    const { key, value } = all[Math.floor(all.length / 2)]!;
    env.transact(() => env[table].putSync(key, change(Buffer.from(value))));
    await env.flush();
    await env.close();
  };
  const flip = (value: Buffer): Buffer => {
    value[value.length - 1]! ^= 1;
    return value;
  };
  await write(flip);
  return { back: () => write(flip) };
}

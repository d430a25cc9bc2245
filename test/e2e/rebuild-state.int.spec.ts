import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openCodec, TOPICS } from '#contracts';
import { sealBytes } from '#lmdb-store';
import { decidingCode } from '#platform';
import { beginAtNewestLevel } from '#processors';
import { createWorker } from '#stream';
import { openEmbedded } from '#stream-embedded';
import { printedBy } from '../../apps/baton/src/printed.fixture.ts';
import { openEnvironment } from '../../libs/stream-embedded/src/environment.ts';
import { pipelineProcessors } from '../fixtures/recorded-run.ts';

const CONVERSATIONS = 20;
let dataDir: string;

beforeEach(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'baton-state-'));
  await decide('before', decidingCode());
});
afterEach(() => rmSync(dataDir, { recursive: true, force: true }));

/** Customers ask for a person, and trigger and routing decide. */
async function decide(name: string, decidedBy: string): Promise<void> {
  const late: { codec?: Awaited<ReturnType<typeof openCodec>> } = {};
  const embedded = await openEmbedded({
    dir: join(dataDir, 'log'),
    topics: Object.values(TOPICS),
    encodeDeadLetter: (letter) => late.codec!.deadLetterRecord(letter),
  });
  const codec = (late.codec = await openCodec(embedded.schemaIds));
  const { journal, clock, log } = embedded;
  const ends = new Map(log.sources.map((source) => [source, log.end(source)]));
  await beginAtNewestLevel({ ends, codec, appender: log });
  const workers = pipelineProcessors(codec).map((processor) =>
    createWorker({
      ...{ processor, journal, clock, settings: { decidedBy } },
      source: embedded.source(processor.topics),
    }),
  );
  for (const worker of workers) await worker.start();
  const turns = Array.from({ length: CONVERSATIONS }, (_, n) =>
    codec.outbound({
      type: 'CustomerTurn',
      eventId: `${name}-${n}`,
      workspaceId: 'default',
      ...{ conversationId: `c${n}`, messageId: `${name}-m`, text: 'I want to talk to a human agent' },
      occurredAt: Date.now(),
    } as never),
  );
  await log.append(turns);
  for (let looks = 0; looks < 3; looks += 1) for (const worker of workers) await worker.whenIdle();
  for (const worker of workers) await worker.stop();
  await embedded.close();
}

/** Calls `change` with every entity of the folder; what it gives is stored in its place, null removes it. */
async function damage(change: (key: Buffer, sealed: Buffer, n: number) => Buffer | null): Promise<void> {
  const env = openEnvironment(join(dataDir, 'log'), 'owner');
  const all = Array.from(env.entities.getRange({}), ({ key, value }) => ({
    key: Buffer.from(key),
    value: Buffer.from(value),
  }));
  env.transact(() => {
    for (const [n, { key, value }] of all.entries()) {
      const changed = change(key, value, n);
      if (changed === null) env.entities.removeSync(key);
      else env.entities.putSync(key, changed);
    }
  });
  await env.close();
}

const baton = (...args: readonly string[]) => printedBy(...args, '--data-dir', dataDir);

interface Said {
  readonly ok: boolean;
  readonly tasks: readonly { readonly task: string; readonly outcome: string; readonly why: string | null }[];
}
const rebuild = async (): Promise<Said> => JSON.parse(await baton('rebuild', 'state', '--json')) as Said;
const outcomes = ({ tasks }: Said) => new Set(tasks.map(({ outcome }) => outcome));

it('leaves alone what the log leads to', async () => {
  const said = await rebuild();
  expect(said.ok).toBe(true);
  expect(said.tasks.map(({ task }) => task.split('.')[0])).toEqual(
    expect.arrayContaining(['trigger', 'routing']),
  );
  expect(outcomes(said)).toEqual(new Set(['same']));
});

it('replaces what is missing, what is something else and what cannot be read, and the log verifies again', async () => {
  await damage((key, value, n) => {
    if (n % 3 === 0) return null;
    if (n % 3 === 1) return sealBytes(key, Buffer.from('something else'));
    return value.fill(0, 0, 2);
  });
  expect(await baton('verify')).not.toContain('All the same');
  const said = await rebuild();
  expect(said.ok).toBe(true);
  expect(outcomes(said)).toContain('rebuilt');
  expect(said.tasks.filter(({ outcome }) => outcome === 'rebuilt').every(({ why }) => why !== null)).toBe(
    true,
  );
  expect(await baton('verify')).toContain('All the same');
  expect(outcomes(await rebuild())).toEqual(new Set(['same']));
  await decide('after', decidingCode());
  expect(await baton('verify')).toContain('All the same');
});

it('does not touch what another release decided', async () => {
  await decide('other', 'another release');
  await damage((_key, value, n) => (n === 0 ? null : value));
  const said = await rebuild();
  expect(said.ok).toBe(false);
  expect(outcomes(said)).toContain('otherRelease');
});

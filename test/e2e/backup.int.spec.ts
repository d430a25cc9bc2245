import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { TOPICS } from '#contracts';
import type { ConversationEvent } from '#domain/vocabulary';
import { instant } from '#kernel';
import { openPipeline, type Pipeline } from '../../apps/baton/src/pipeline.ts';
import { printedBy } from '../../apps/baton/src/printed.fixture.ts';
import { folderHistory } from '../../apps/baton/src/rebuild/history-log.ts';

let scratch: string;
let dataDir: string;
let copy: string;
let running: Pipeline[];

async function start(dir: string): Promise<Pipeline> {
  const pipeline = await openPipeline({ dataDir: dir, clickhousePort: 0, logLevel: 'fatal' });
  running.push(pipeline);
  return pipeline;
}

beforeEach(() => {
  scratch = mkdtempSync(join(tmpdir(), 'baton-backup-'));
  [dataDir, copy] = [join(scratch, 'data'), join(scratch, 'copies', 'sunday')];
  running = [];
});
afterEach(async () => {
  for (const pipeline of running) await pipeline.stop();
  rmSync(scratch, { recursive: true, force: true });
});

function turn(n: number): ConversationEvent {
  return {
    ...{ type: 'CustomerTurn', eventId: `e${n}`, workspaceId: 'acme', conversationId: `c${n % 50}` },
    ...{ occurredAt: instant(n), messageId: `m${n}`, language: 'en', sentiment: null },
    text: n % 5 === 0 ? 'I want to talk to a human' : `about order ${n}`,
  } as ConversationEvent;
}

/** Appends turns one after the other until it is ended; `taken` is how many were acknowledged. */
function traffic({ appender, codec }: Pipeline) {
  let going = true;
  let taken = 0;
  const flow = (async () => {
    for (; going; taken += 1) await appender.append([codec.outbound(turn(taken))]);
  })();
  return {
    taken: () => taken,
    async until(count: number) {
      while (taken < count) await new Promise((resolve) => void setImmediate(resolve));
    },
    async end() {
      going = false;
      await flow;
    },
  };
}

/** Ids of events that a folder's log holds of customers' turns. */
async function eventIds(dir: string): Promise<ReadonlySet<string>> {
  const log = await folderHistory(dir);
  const found = new Set<string>();
  try {
    for (const [source, { start, end }] of await log.extent()) {
      if (!source.startsWith(TOPICS.conversationEvents)) continue;
      for await (const { records } of log.read(source, start, end)) {
        for (const record of records) {
          const event = log.codec.decode(record.topic, record.value);
          if ('eventId' in event) found.add(String(event.eventId));
        }
      }
    }
    return found;
  } finally {
    await log.close();
  }
}

async function rows({ clickhouseUrl }: Pipeline, table: string): Promise<number> {
  const answer = await fetch(clickhouseUrl, { method: 'POST', body: `SELECT count() FROM ${table}` });
  return Number(await answer.text());
}

it('a copy made under traffic has all that was acknowledged before, verifies, and is a data folder to go on with', async () => {
  const pipeline = await start(dataDir);
  const flow = traffic(pipeline);
  await flow.until(500);
  const before = flow.taken();
  expect(await printedBy('backup', copy, '--data-dir', dataDir)).toMatch(/^Copied .* records intact/);
  const after = flow.taken();
  await flow.end();
  expect(after).toBeGreaterThan(before);

  const held = await eventIds(copy);
  for (let n = 0; n < before; n += 1) expect(held).toContain(`e${n}`);
  expect(await printedBy('verify', '--data-dir', copy)).toMatch(/^All the same: .* records of decisions/);

  // Beside the process that it was copied from, which is still there.
  const restored = await start(copy);
  await restored.appender.append([restored.codec.outbound(turn(1_000_000))]);
  await restored.drained();
  expect(await rows(restored, 'turn_texts FINAL')).toBeLessThan(held.size);
  await running.pop()?.stop();
  expect(await printedBy('rebuild', 'analytics', '--data-dir', copy)).toMatch(
    /compared by count and content/,
  );
  expect(await printedBy('verify', '--data-dir', copy)).toMatch(/^All the same/);
  const again = await start(copy);
  expect(await rows(again, "turn_texts FINAL WHERE author = 'customer'")).toBe(held.size + 1);
  await pipeline.drained();
  expect(pipeline.health.readiness().degraded).toBeUndefined();
});

it('a copy of a folder that nobody runs on is the same', async () => {
  const pipeline = await start(dataDir);
  await pipeline.appender.append(Array.from({ length: 100 }, (_, n) => pipeline.codec.outbound(turn(n))));
  await pipeline.drained();
  await running.pop()?.stop();
  const copied = JSON.parse(await printedBy('backup', copy, '--data-dir', dataDir, '--json')) as {
    readonly records: number;
  };
  expect(copied).toMatchObject({ folder: copy, ok: true });
  expect(copied.records).toBeGreaterThanOrEqual(100);
  expect(await eventIds(copy)).toEqual(await eventIds(dataDir));
});

it('refuses a folder that holds something, and leaves nothing where there is no log', async () => {
  await start(dataDir);
  mkdirSync(copy, { recursive: true });
  writeFileSync(join(copy, 'mine'), 'x');
  await expect(printedBy('backup', copy, '--data-dir', dataDir)).rejects.toThrow(/is not empty/);
  expect(readdirSync(copy)).toEqual(['mine']);
  await expect(
    printedBy('backup', join(scratch, 'new'), '--data-dir', join(scratch, 'nothing')),
  ).rejects.toThrow(/There is no log/);
  expect(readdirSync(scratch)).not.toContain('new');
});

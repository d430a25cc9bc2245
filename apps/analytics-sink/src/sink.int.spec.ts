import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createRowWriter, migrate, startEmbeddedClickHouse, type EmbeddedClickHouse } from '#clickhouse';
import { openCodec, TOPICS } from '#contracts';
import type { ConversationEvent } from '#domain/vocabulary';
import { instant } from '#kernel';
import { offset, type RowWriter } from '#stream';
import { Crashed, createMemoryRuntime } from '#stream-memory';
import { analyticsTables, analyticsTopics, createAnalyticsSink } from './index.ts';

const folder = mkdtempSync(join(tmpdir(), 'baton-sink-'));
let server: EmbeddedClickHouse;
let writer: RowWriter & { close(): Promise<void> };

beforeAll(async () => {
  server = await startEmbeddedClickHouse({ anonymous: 'owner', dataDir: folder, port: 0 });
  await migrate({ url: server.url, database: 'baton' });
  writer = createRowWriter({ url: server.url, database: 'baton' });
});
afterAll(async () => {
  await writer.close();
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
});
beforeEach(async () => {
  for (const table of analyticsTables) await sql(`TRUNCATE TABLE ${table}`);
});

async function sql(query: string): Promise<string> {
  const response = await fetch(`${server.url}/?database=baton`, { method: 'POST', body: query });
  const text = await response.text();
  if (!response.ok) throw new Error(text);
  return text.trim();
}
/** Rows as they lie there: copies count. */
const stored = (): Promise<string> =>
  sql(`SELECT (SELECT (count(), uniqExact(offset)) FROM conversation_events),
              (SELECT count() FROM turn_texts), (SELECT count() FROM dead_letters) FORMAT TSV`);

const turns = Array.from(
  { length: 250 },
  (_, n) =>
    ({
      type: 'CustomerTurn',
      eventId: `e${n}`,
      workspaceId: 'acme',
      conversationId: `c${n % 10}`,
      occurredAt: instant(n),
      messageId: `m${n}`,
      text: 'Hello',
      language: null,
      sentiment: null,
    }) as ConversationEvent,
);

/** Runs the sink over a log of turns, a dead letter and bytes that are no record; it dies at the given commit and is started again. */
async function sinkOf(
  crashAt: { readonly commit: number; readonly at: 'before' | 'mid' | 'after' } | null,
): Promise<void> {
  let commits = 0;
  const runtime = createMemoryRuntime({
    onStep({ act, at }) {
      if (act !== 'commit' || at !== (crashAt?.at ?? at)) return;
      commits += 1;
      if (commits === crashAt?.commit) throw new Crashed('on purpose');
    },
  });
  const codec = await openCodec(runtime.schemaIds);
  runtime.log.append(turns.map((turn) => codec.outbound(turn)));
  runtime.log.append([
    { topic: TOPICS.agentEvents, key: 'acme', value: Uint8Array.of(1, 2, 3), headers: {} },
    codec.deadLetterRecord({
      processor: 'routing',
      topic: TOPICS.agentEvents,
      partition: 0,
      offset: offset(0),
      appendedAt: instant(0),
      kind: 'undecodable',
      reason: 'no record of ours',
      key: 'acme',
      value: Uint8Array.of(1, 2, 3),
      headers: {},
    }),
  ]);
  for (let life = 0; ; life += 1) {
    const { clock, journal } = runtime;
    // A token belongs to one history, and each run here is another one.
    const scoped: RowWriter = {
      block() {
        const block = writer.block();
        return {
          put: block.put,
          write: (token) => block.write(`${crashAt?.at}${crashAt?.commit}/${token}`),
        };
      },
    };
    const worker = createAnalyticsSink({
      codec,
      journal,
      source: runtime.source(analyticsTopics),
      writer: scoped,
      clock,
      settings: { blockRecordsMax: 100, blockIntervalMs: 0 },
    });
    await worker.start();
    await worker.whenIdle();
    const { error } = worker.status();
    if (error instanceof Crashed && life === 0) {
      runtime.restart();
      continue;
    }
    await worker.stop();
    expect(error ?? null).toBeNull();
    // Otherwise the step was never reached and the case proves nothing.
    expect(life).toBe(crashAt === null ? 0 : 1);
    return;
  }
}

describe('the sink over a real engine', () => {
  it('writes every record to its tables, and nothing of what is not a record', async () => {
    await sinkOf(null);
    expect(await stored()).toBe('(250,250)\t250\t1');
  });

  it.each(
    [1, 2, 3, 4].flatMap((commit) => (['before', 'mid', 'after'] as const).map((at) => ({ commit, at }))),
  )('has every row once after a crash $at commit $commit', async (crashAt) => {
    await sinkOf(crashAt);
    expect(await stored()).toBe('(250,250)\t250\t1');
  });
});

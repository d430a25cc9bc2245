import { expect, it } from 'vitest';
import { instant } from '#kernel';
import { createMemoryRuntime } from '#stream-memory';
import { boxProcessor, put } from '#testing';
import { createTaskDriver } from '#testing/driver';
import { createSinkWorker, offset, sourceId, type Sink, type SourceRecord } from './index.ts';

const record = (at: number): SourceRecord => ({
  ...put('a', 'e1', 1),
  partition: 0,
  offset: offset(0),
  appendedAt: instant(at),
});
const idsOf = (outputs: readonly { readonly value: Uint8Array }[]): readonly string[] =>
  outputs.map(({ value }) => (JSON.parse(new TextDecoder().decode(value)) as { id: string }).id);

it('two logs that both begin at offset 0 give different ids, of what deadlines cause too', () => {
  const ids = ['cluster1', 'cluster2'].map((epoch) => {
    const { machine, commit } = createTaskDriver(boxProcessor, { epochOf: () => epoch });
    machine.apply(sourceId('puts', 0), record(1_000));
    machine.fireDue(instant(60_000));
    return idsOf(commit().outputs);
  });
  expect(ids).toEqual([
    ['cluster1/puts/0/0/0', 'cluster1/boxes.0/box/a@2000/seal/0'],
    ['cluster2/puts/0/0/0', 'cluster2/boxes.0/box/a@2000/seal/0'],
  ]);
});

it('each topic has its own: one that was deleted and made anew repeats no id', () => {
  const { machine, commit } = createTaskDriver(boxProcessor, {
    epochOf: (topic) => (topic === 'puts' ? 'anew' : 'as before'),
  });
  machine.apply(sourceId('puts', 0), record(1_000));
  expect(idsOf(commit().outputs)).toEqual(['anew/puts/0/0/0']);
});

it('two logs that both begin at offset 0 give their rows different tokens', async () => {
  const tokens = await Promise.all(
    ['cluster1', 'cluster2'].map(async (epoch) => {
      const runtime = createMemoryRuntime({ epoch });
      const { journal, clock, log, rows } = runtime;
      const sink: Sink = {
        name: 'sink',
        topics: ['puts'],
        rows: (one, add) => add('puts', { key: one.key }),
      };
      const written: string[] = [];
      const writer = {
        block() {
          const block = rows.block();
          return { ...block, write: (token: string) => (written.push(token), block.write(token)) };
        },
      };
      const worker = createSinkWorker({
        sink,
        journal,
        clock,
        writer,
        source: runtime.source(sink.topics),
        settings: { blockIntervalMs: 0 },
      });
      await worker.start();
      log.append([put('a', 'e1', 1)]);
      await worker.whenIdle();
      await worker.stop();
      return written;
    }),
  );
  expect(tokens).toEqual([['cluster1:puts:0:0-1'], ['cluster2:puts:0:0-1']]);
});

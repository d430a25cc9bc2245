import { expect, test } from 'vitest';
import { createWorker } from '#stream';
import { createMemoryRuntime } from '#stream-memory';
import { collectOutputs, createReference, difference } from '../peers/reference.ts';
import { turns } from '../peers/turns.ts';
import { encodeTurn } from '../peers/wire.ts';
import { plainJobProcessor } from './plain-job.processor.ts';

const TURNS = 30_000;

test('our plain job gives the outputs that every other gives', async () => {
  const runtime = createMemoryRuntime({ partitions: 4 });
  const reference = createReference();
  const log = [...turns(TURNS)];
  for (const turn of log) reference.apply(turn);
  runtime.log.append(
    log.map((turn) => ({ topic: 'turns', key: turn.conversationId, value: encodeTurn(turn), headers: {} })),
  );
  const processor = plainJobProcessor('plain-job', 'turns', 'escalations');
  const { journal, clock } = runtime;
  const worker = createWorker({ processor, journal, clock, source: runtime.source(processor.topics) });
  await worker.start();
  await worker.whenIdle();
  await worker.stop();
  const collected = collectOutputs();
  for (let partition = 0; partition < runtime.log.partitions; partition += 1)
    for (const { key, value } of runtime.log.partition('escalations', partition))
      collected.add(key ?? '', Buffer.from(value));
  expect(collected.count).toBeGreaterThan(0.01 * TURNS);
  expect(difference(collected.outputs, reference.outputs)).toBeUndefined();
});

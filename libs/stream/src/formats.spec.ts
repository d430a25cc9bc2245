import { describe, expect, it } from 'vitest';
import { instant } from '#kernel';
import { createMemoryRuntime } from '#stream-memory';
import { boxProcessor, put } from '#testing';
import { createTaskDriver } from '#testing/driver';
import { fixBlocks, fixedBlocks } from './block-mark.ts';
import {
  Corrupt,
  createEntityStore,
  createMachine,
  createWorker,
  decodeEntity,
  encodeEntity,
  entityKey,
  NewerFormat,
  offset,
  sourceId,
  type EntityKey,
} from './index.ts';

const KEY = entityKey('box/a');
const task = { processor: 'boxes', partition: 0 };

/** An entity whose frame says that it is of this format. */
function entity(format: number): Uint8Array {
  const stored = encodeEntity({ due: instant(5), bytes: new Uint8Array(3) });
  stored[0] = format;
  return stored;
}

function openedOn(stored: Uint8Array): () => unknown {
  const store = createEntityStore();
  store.apply(new Map([[KEY, stored]]));
  const position = { next: new Map(), time: instant(0), unit: 1 };
  const committed = { position, read: store.read, scan: store.scan };
  return () => createMachine(boxProcessor, task, committed, { epochOf: () => '' });
}

describe('a stored entity', () => {
  it('is read where this version wrote it', () => {
    for (const format of [1, 2]) expect(openedOn(entity(format))).not.toThrow();
  });

  it('of a newer format is refused by name', () => {
    const newer =
      'The entity box/a was written by format 3, this version reads up to 2: go on with the newer version.';
    expect(openedOn(entity(3))).toThrow(new NewerFormat(newer));
  });

  it.each([
    ['without a format', entity(0)],
    ['that is too short', entity(1).subarray(0, 8)],
    ['that is empty', new Uint8Array(0)],
  ])('%s is Corrupt, with its name and the remedy', (_which, stored) => {
    expect(openedOn(stored)).toThrow(Corrupt);
    expect(openedOn(stored)).toThrow(/^The entity box\/a .*Restore the state of the task from a copy/);
  });
});

describe('a block of rows that is being written', () => {
  const source = sourceId('puts', 0);
  const position = { next: new Map(), time: instant(0), unit: 0 };
  const marked = (change: (text: string) => string) => {
    const [[key, stored]] = [
      ...fixBlocks(position, [{ source, from: offset(3), to: offset(7) }]).entities,
    ] as [[EntityKey, Uint8Array]];
    const text = new TextDecoder().decode(decodeEntity(key, stored).bytes);
    const bytes = new TextEncoder().encode(change(text));
    const store = createEntityStore();
    store.apply(new Map([[key, encodeEntity({ due: null, bytes })]]));
    return () => fixedBlocks({ scan: store.scan });
  };

  it('is found again', () => {
    expect(marked((text) => text)()).toEqual([{ source, from: 3, to: 7 }]);
  });

  it('of a newer format is refused by name, one that is damaged is Corrupt', () => {
    expect(marked((text) => text.replace(/^1/, '9'))).toThrow(NewerFormat);
    expect(marked((text) => text.replace(/^1/, '9'))).toThrow(/block\/puts\/0 was written by format 9/);
    expect(marked(() => '3-7')).toThrow(Corrupt);
  });
});

it('a worker that meets a newer format fails at once: wiping and reading again would not help', async () => {
  const runtime = createMemoryRuntime();
  const { journal, clock, log } = runtime;
  const driver = createTaskDriver(boxProcessor);
  driver.machine.apply(sourceId('puts', 0), {
    ...put('a', 'e1', 1),
    partition: 0,
    offset: offset(0),
    appendedAt: instant(1),
  });
  const unit = driver.commit();
  const session = await journal.open(task);
  await session.commit({ ...unit, entities: new Map([[KEY, entity(3)]]) });
  await session.close();
  const faults: string[] = [];
  let wiped = 0;
  const worker = createWorker({
    processor: boxProcessor,
    journal: { open: (id) => journal.open(id), wipe: async () => void (wiped += 1) },
    clock,
    source: runtime.source(boxProcessor.topics),
    observer: { fault: (_task, kind) => void faults.push(kind) },
  });
  await worker.start();
  log.append([put('a', 'e2', 1)]);
  expect(await worker.ended).toBeInstanceOf(NewerFormat);
  expect([faults, wiped]).toEqual([['newer_format'], 0]);
});

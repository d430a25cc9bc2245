import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { instant } from '#kernel';
import { entityKey, offset, sourceId, type EntityKey, type TaskId } from '#stream';
import { openEmbedded } from './open-embedded.ts';
import { replaceEntities } from './replace-entities.ts';

const first: TaskId = { processor: 'boxes', partition: 0 };
const second: TaskId = { processor: 'boxes', partition: 1 };
let dir: string;

beforeEach(async () => {
  dir = mkdtempSync(join(tmpdir(), 'baton-'));
  const embedded = await open();
  for (const task of [first, second]) {
    const session = await embedded.journal.open(task);
    await session.commit({
      position: { unit: 1, time: instant(1), next: new Map([[sourceId('in', 0), offset(1)]]) },
      entities: new Map([entity('a', '1'), entity('b', '1')]),
      outputs: [],
      deadLetters: [],
      manifest: [],
      decidedBy: 'code',
    });
  }
  await embedded.close();
});
afterEach(() => rmSync(dir, { recursive: true, force: true }));

const entity = (key: string, value: string): [EntityKey, Uint8Array] => [entityKey(key), Buffer.from(value)];

function open() {
  const encodeDeadLetter = () => {
    throw new Error('There are none.');
  };
  return openEmbedded({ dir, topics: ['in'], encodeDeadLetter });
}

async function stored(task: TaskId): Promise<readonly string[]> {
  const embedded = await open();
  try {
    const session = await embedded.journal.open(task);
    return Array.from(
      session.scan(entityKey('')),
      ([key, value]) => `${key} ${Buffer.from(value).toString()}`,
    );
  } finally {
    await embedded.close();
  }
}

it('replaces all that a task has stored, and nothing of another', async () => {
  await replaceEntities({ dir, task: first, unit: 1, entities: [entity('b', '2'), entity('c', '2')] });
  expect(await stored(first)).toEqual(['b 2', 'c 2']);
  expect(await stored(second)).toEqual(['a 1', 'b 1']);
});

it('replaces nothing of a task that has gone on, and names it', async () => {
  await expect(replaceEntities({ dir, task: first, unit: 0, entities: [] })).rejects.toThrow(
    /^boxes\.0 is at unit 1, not 0: stop the process/,
  );
  expect(await stored(first)).toEqual(['a 1', 'b 1']);
});

it('refuses a task that there is not', async () => {
  await expect(
    replaceEntities({ dir, task: { ...first, partition: 7 }, unit: 1, entities: [] }),
  ).rejects.toThrow(/has no task boxes\.7/);
});

import { readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest';
import { Corrupt, taskName } from '#stream';
import { mountSmallDisk } from '#testing';
import {
  CHANGELOG,
  entities,
  journalHarness,
  OUT,
  output,
  TASK,
  texts,
  unit,
} from './journal-harness.fixture.ts';
import type { JournalHarness } from './journal-harness.fixture.ts';

let harness: JournalHarness;
beforeEach(async () => {
  harness = await journalHarness(inject('kafka').brokers);
});
afterEach(() => harness.close());

const storeDir = (name: string): string =>
  join(harness.dir(name), `${harness.cluster.client.topicPrefix}g`, taskName(TASK));
const data = (): string => join(storeDir('one'), 'data.mdb');

/** Two units, the first of them in the file; closed. */
async function history(): Promise<void> {
  const session = await harness.journal().open(TASK);
  await session.commit(unit(1, { a: 'value of a', b: '1' }));
  await session.commit(unit(2, { b: null, c: '2' }));
  await session.close();
}
const AFTER = { a: 'value of a', c: '2' };

describe('a local store', () => {
  it('is gone on with where it was closed', async () => {
    await history();
    const session = await harness.journal().open(TASK);
    expect(entities(session)).toEqual(AFTER);
    expect(harness.restored.at(-1)?.from).toBeGreaterThan(0);
  });

  it('of a process that was killed between commit and flush gets from the changelog what it lacks', async () => {
    await history();
    const killed = await harness.journal().open(TASK);
    expect(entities(killed)).toEqual(AFTER);
    await killed.commit(unit(3, { a: null, d: '3' }));
    const session = await harness.journal().open(TASK);
    expect(session.position.unit).toBe(3);
    expect(entities(session)).toEqual({ c: '2', d: '3' });
    expect(harness.restored.at(-1)?.from).toBeGreaterThan(0);
    expect(harness.restored.at(-1)).not.toHaveProperty('rebuilt');
  });

  it('that was left behind on a disk learns what others have done since', async () => {
    await history();
    const elsewhere = await harness.journal('elsewhere').open(TASK);
    await elsewhere.commit(unit(3, { a: null, c: '3' }));
    await elsewhere.close();
    const back = await harness.journal().open(TASK);
    expect(back.position.unit).toBe(3);
    expect(entities(back)).toEqual({ c: '3' });
  });

  it('that is lost is built again', async () => {
    await history();
    rmSync(storeDir('one'), { recursive: true });
    const session = await harness.journal().open(TASK);
    expect(session.position.unit).toBe(2);
    expect(entities(session)).toEqual(AFTER);
    expect(harness.restored.at(-1)?.from).toBe(0);
  });

  it('that somebody died over is built again', async () => {
    await history();
    await harness.journal().open(TASK);
    const session = await harness.journal().open(TASK);
    expect(entities(session)).toEqual(AFTER);
    expect(harness.restored.at(-1)).toMatchObject({
      from: 0,
      rebuilt: expect.stringContaining('ended') as string,
    });
  });

  it.each([
    ['whose entity has a changed byte', flipByte],
    ['that was cut off', () => truncateSync(data(), Math.floor(statSync(data()).size / 2))],
    ['that is all zeros', () => writeFileSync(data(), Buffer.alloc(statSync(data()).size))],
  ])('%s is corrupt, and is built again after it was wiped', async (_, damage) => {
    await history();
    damage();
    const journal = harness.journal();
    await expect(
      (async () => {
        entities(await journal.open(TASK));
      })(),
    ).rejects.toThrow(Corrupt);
    await journal.wipe(TASK);
    const session = await journal.open(TASK);
    expect(session.position.unit).toBe(2);
    expect(entities(session)).toEqual(AFTER);
  });

  function flipByte(): void {
    const content = readFileSync(data());
    const at = content.indexOf('value of a');
    content[at] = content[at]! ^ 1;
    writeFileSync(data(), content);
  }

  it('that three processes in a row ended badly with is built again, whatever they died of', async () => {
    await history();
    for (let process = 0; process < 3; process += 1) {
      expect(entities(await harness.journal().open(TASK))).toEqual(AFTER);
      expect(harness.restored.at(-1)).not.toHaveProperty('rebuilt');
    }
    const last = await harness.journal().open(TASK);
    expect(entities(last)).toEqual(AFTER);
    expect(harness.restored.at(-1)).toHaveProperty(
      'rebuilt',
      expect.stringContaining('3 processes in a row'),
    );
    await last.close();
    expect(entities(await harness.journal().open(TASK))).toEqual(AFTER);
    expect(harness.restored.at(-1)).not.toHaveProperty('rebuilt');
  });

  it('on a full disk is kept in memory, and gets its file when there is room', async ({ skip }) => {
    await history();
    const disk = mountSmallDisk(harness.dir('small'));
    if (disk === undefined) return skip('This process may not mount a disk.');
    try {
      await disk.fill();
      const crowded = await harness.journal('small').open(TASK);
      expect(entities(crowded)).toEqual(AFTER);
      await crowded.commit(unit(3, { d: '3' }));
      expect(entities(crowded)).toEqual({ ...AFTER, d: '3' });
      expect(harness.restored.at(-1)?.rebuilt).toMatch(/the disk is full/);
      disk.free();
      await crowded.close();
      const session = await harness.journal('small').open(TASK);
      expect(entities(session)).toEqual({ ...AFTER, d: '3' });
      expect(harness.restored.at(-1)?.from).toBeGreaterThan(0);
      await disk.fill();
      const again = await harness.journal('small').open(TASK);
      expect(entities(again)).toEqual({ ...AFTER, d: '3' });
      await again.close();
      await session.close();
    } finally {
      disk.remove();
    }
  });

  it('of a changelog that was deleted and made anew is not used', async () => {
    await history();
    await harness.cluster.admin.deleteTopics({
      topics: [CHANGELOG, OUT, 'units.v1'].map((topic) => harness.cluster.name(topic)),
    });
    await expect
      .poll(() => harness.cluster.admin.listTopics(), { timeout: 30_000 })
      .not.toContain(harness.cluster.name(CHANGELOG));
    await harness.createTopics();
    const session = await harness.journal().open(TASK);
    expect(session.position.unit).toBe(0);
    expect(entities(session)).toEqual({});
    await session.commit(unit(1, { z: '1' }));
    await session.close();
    expect(entities(await harness.journal().open(TASK))).toEqual({ z: '1' });
  });
});

describe('a unit', () => {
  it('that is more than a broker takes at once goes out in several sends, still all or nothing', async () => {
    const large = 'x'.repeat(700_000);
    const keys = Array.from({ length: 12 }, (_, n) => `e${n}`);
    const session = await harness.journal().open(TASK);
    await session.commit(
      unit(1, Object.fromEntries(keys.map((key) => [key, large])), [
        output('first'),
        ...keys.map(output),
        output('last'),
      ]),
    );
    const restored = await harness.journal('other').open(TASK);
    expect(Object.keys(entities(restored)).sort()).toEqual([...keys].sort());
    await expect.poll(async () => texts(await harness.read(OUT))).toEqual(['first', ...keys, 'last']);
  });

  it('with a record that its topic does not take is refused at once, with the remedy', async () => {
    const session = await harness.journal().open(TASK);
    const commit = session.commit(unit(1, { a: '1' }, [{ ...output(''), value: new Uint8Array(9_000_000) }]));
    await expect(commit).rejects.toThrow(/max\.message\.bytes/);
    const next = await harness.journal().open(TASK);
    expect(next.position.unit).toBe(0);
    expect(entities(next)).toEqual({});
    expect(await harness.read(OUT)).toEqual([]);
  });

  it('is refused before anything is sent where a topic is missing, with the remedy', async () => {
    const session = await harness.journal().open(TASK);
    await expect(session.commit(unit(1, {}, [{ ...output('x'), topic: 'nowhere' }]))).rejects.toThrow(
      /no topic .*nowhere.*baton topics apply/,
    );
    await session.commit(unit(1, {}, [output('x')]));
    // A commit is answered before its markers are on all partitions.
    await expect.poll(async () => texts(await harness.read(OUT))).toEqual(['x']);
  });

  it('is refused where the key of an entity is one of ours, or too long', async () => {
    const session = await harness.journal().open(TASK);
    await expect(session.commit(unit(1, { '\u0000position': 'x' }))).rejects.toThrow(/U\+0000/);
    await expect(session.commit(unit(1, { ['k'.repeat(2_000)]: 'x' }))).rejects.toThrow(
      /may have 1977 bytes/,
    );
    await session.commit(unit(1, { ['k'.repeat(1_977)]: 'x' }));
  });
});

describe('a task is not opened', () => {
  it('where its topics are missing: the remedy is named', async () => {
    await expect(harness.journal().open({ processor: 'nobody', partition: 0 })).rejects.toThrow(
      /nobody\.changelog\.v1.*baton topics apply/,
    );
  });

  it('where its changelog does not have the brokers’ time: the setting is named', async () => {
    const topic = harness.cluster.name('q.changelog.v1');
    const configEntries = [{ name: 'message.timestamp.type', value: 'CreateTime' }];
    await harness.cluster.admin.createTopics({
      waitForLeaders: true,
      topics: [{ topic, numPartitions: 1, configEntries }],
    });
    await expect(harness.journal().open({ processor: 'q', partition: 0 })).rejects.toThrow(/LogAppendTime/);
  });
});

import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest';
import { Fenced, Indeterminate } from '#stream';
import { internal } from '../patches/internals.ts';
import { commitThrough } from './commit-through.fixture.ts';
import {
  entities,
  journalHarness,
  OUT,
  output,
  TASK,
  texts,
  unit,
  type JournalHarness,
} from './journal-harness.fixture.ts';

let harness: JournalHarness;
beforeEach(async () => {
  harness = await journalHarness(inject('kafka').brokers);
});
afterEach(() => harness.close());

/** Outputs as a reader sees them: a commit is answered before its markers are on all partitions. */
const readable = async (): Promise<string[]> => texts(await harness.read(OUT));

/** Holds the second and later transactions (the first is the opened marker) between send and commit, until `release`. */
function holding() {
  const sent = Promise.withResolvers<void>();
  const released = Promise.withResolvers<void>();
  let transactions = 0;
  const client = commitThrough(harness.cluster.client, async (end) => {
    transactions += 1;
    if (transactions > 1) {
      sent.resolve();
      await released.promise;
    }
    await end();
  });
  return { client, sent: sent.promise, release: () => released.resolve() };
}

describe('one owner of a task', () => {
  it('a zombie that wakes up between send and commit is fenced, and nothing of it is ever seen', async () => {
    const held = holding();
    const zombie = await harness.journal('zombie', held.client).open(TASK);
    const late = expect(zombie.commit(unit(1, { a: 'zombie' }, [output('zombie')]))).rejects.toThrow(Fenced);
    await held.sent;

    const owner = await harness.journal('owner').open(TASK);
    expect(owner.position.unit).toBe(0);
    expect(entities(owner)).toEqual({});
    await owner.commit(unit(1, { a: 'owner' }, [output('owner')]));
    held.release();
    await late;
    await expect(zombie.commit(unit(1))).rejects.toThrow(Fenced);

    await owner.commit(unit(2, { b: 'owner' }));
    await expect.poll(readable).toEqual(['owner']);
    const restored = await harness.journal('third').open(TASK);
    expect(restored.position.unit).toBe(2);
    expect(entities(restored)).toEqual({ a: 'owner', b: 'owner' });
  });

  it('a zombie on the same disk neither writes into the store of the next owner nor reads it', async () => {
    const zombie = await harness.journal().open(TASK);
    await zombie.commit(unit(1, { a: '1' }));
    const owner = await harness.journal().open(TASK);
    await owner.commit(unit(2, { a: '2' }));
    await owner.close();
    // Writes what it holds in memory, as far as it still may.
    await zombie.close();
    const next = await harness.journal().open(TASK);
    expect(next.position.unit).toBe(2);
    expect(entities(next)).toEqual({ a: '2' });
  });

  it('of two that open at once, exactly one can commit', async () => {
    for (let round = 1; round <= 3; round += 1) {
      const opened = await Promise.allSettled(
        ['left', 'right'].map((name) => harness.journal(name).open(TASK)),
      );
      for (const result of opened) {
        if (result.status === 'rejected') expect(result.reason).toBeInstanceOf(Fenced);
      }
      const sessions = opened.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []));
      const commits = await Promise.allSettled(
        sessions.map((session) => session.commit(unit(round, { round: `${round}` }, [output(`${round}`)]))),
      );
      expect(commits.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
      for (const result of commits) {
        if (result.status === 'rejected') expect(result.reason).toBeInstanceOf(Fenced);
      }
      for (const session of sessions) await session.close();
    }
    await expect.poll(readable).toEqual(['1', '2', '3']);
  });
});

describe('a transaction that nobody ends', () => {
  it('keeps what others commit to the same partition from being read for seconds, not for a minute', async () => {
    const held = holding();
    const frozen = await harness.journal('frozen', held.client).open(TASK);
    const late = expect(frozen.commit(unit(1, {}, [output('frozen')]))).rejects.toThrow();
    await held.sent;
    const other = await harness.journal('other').open({ ...TASK, partition: 1 });
    await other.commit(unit(1, {}, [output('other')]));
    expect(await readable()).toEqual([]);
    // The broker ends it after ten seconds, and looks every ten; its default for producers is sixty.
    await expect.poll(readable, { timeout: 40_000, interval: 500 }).toEqual(['other']);
    held.release();
    await late;
  });
});

describe('a commit that may or may not have happened', () => {
  const { KafkaJSConnectionClosedError } = internal<{
    readonly KafkaJSConnectionClosedError: new (message: string) => Error;
  }>('errors');
  const lost = new KafkaJSConnectionClosedError('Closed connection');
  const endedBy = (commit: (end: () => Promise<void>) => Promise<void>) => {
    let transactions = 0;
    return commitThrough(harness.cluster.client, async (end) => {
      transactions += 1;
      await (transactions > 1 ? commit(end) : end());
    });
  };

  it('has happened where only the answer was lost: the next open shows it', async () => {
    const client = endedBy(async (end) => {
      await end();
      throw lost;
    });
    const session = await harness.journal('one', client).open(TASK);
    await expect(session.commit(unit(1, { a: '1' }, [output('1')]))).rejects.toThrow(Indeterminate);
    await expect(session.commit(unit(1))).rejects.toThrow(Fenced);
    const next = await harness.journal().open(TASK);
    expect(next.position.unit).toBe(1);
    expect(entities(next)).toEqual({ a: '1' });
    await next.commit(unit(2, {}, [output('2')]));
    await expect.poll(readable).toEqual(['1', '2']);
  });

  it('has not happened where the question was lost: the next open ends it, and does it again', async () => {
    const client = endedBy(() => Promise.reject(lost));
    const session = await harness.journal('one', client).open(TASK);
    await expect(session.commit(unit(1, { a: 'lost' }, [output('lost')]))).rejects.toThrow(Indeterminate);
    const next = await harness.journal().open(TASK);
    expect(next.position.unit).toBe(0);
    expect(entities(next)).toEqual({});
    await next.commit(unit(1, { a: '1' }, [output('1')]));
    await expect.poll(readable).toEqual(['1']);
  });
});

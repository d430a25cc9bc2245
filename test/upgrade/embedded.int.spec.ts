import { describe, expect, it } from 'vitest';
import { openFolderLog } from '../../apps/baton/src/reading/folder-log.ts';
import { verifyFolder } from '../../apps/baton/src/verify/verify-folder.ts';
import { openEmbeddedLife } from './life/embedded-life.ts';
import { releases } from './life/left-behind.ts';
import { goOnWithLife, LATER_LIFE, MID_LIFE } from './life/mid-life.ts';
import { answeringViews, tableRows, type TableRow } from './life/table-rows.ts';
import { createWorld } from './life/world.ts';

const all = await releases();

describe.each(all)('the data folder that $version left behind', (release) => {
  it('is opened and gone on with: no dead letter, no lost episode, the policy means what it meant', async () => {
    const folder = await release.dataFolder();
    const life = await openEmbeddedLife(folder.dir);
    try {
      const world = createWorld(life.codec, life, 'after', life.before);
      expect(world.heard()).toEqual(expect.arrayContaining([...MID_LIFE]));
      const count = world.decisions.length;
      await goOnWithLife(world);
      expect(world.heard(count)).toEqual(expect.arrayContaining([...LATER_LIFE]));
      expect(life.deadLetters()).toBe(0);
      expect(endsOf(world.heard())).toEqual(['assigned', 'in-wrap-up', 'returned']);
    } finally {
      await life.stop();
      await folder.remove();
    }
  });

  it('is verified: what this version repeats is the same, what the release decided is named', async () => {
    const folder = await release.dataFolder();
    const log = await openFolderLog(folder.dir);
    try {
      const verified = await verifyFolder(log, () => undefined);
      expect(verified.ok).toBe(true);
      const others = verified.ok ? verified.versions.flatMap((task) => task.others) : [];
      const decidedByOthers = others.reduce((sum, { from, to }) => sum + to - from + 1, 0);
      expect((verified.ok ? verified.units : 0) + decidedByOthers).toBeGreaterThan(50);
    } finally {
      await log.close();
      await folder.remove();
    }
  });

  it('still has every row, and every metric answers', async () => {
    const recorded = await release.rows();
    expect(new Set(recorded.map(({ table }) => table)).size).toBeGreaterThanOrEqual(6);
    const folder = await release.dataFolder();
    const life = await openEmbeddedLife(folder.dir);
    try {
      const now = await tableRows(life.clickhouseUrl);
      expect(missing(recorded, now)).toEqual([]);
      expect((await answeringViews(life.clickhouseUrl)).length).toBeGreaterThanOrEqual(9);
    } finally {
      await life.stop();
      await folder.remove();
    }
  });
});

it('there is something to upgrade from', () => {
  expect(all.length).toBeGreaterThan(0);
});

/** Conversations of episodes that ended, once for each end. */
function endsOf(heard: readonly string[]): string[] {
  return heard
    .filter((line) => /Escalation(Resolved|Returned|Abandoned)$/.test(line))
    .map((line) => line.slice(0, line.indexOf(' ')))
    .sort();
}

/** Recorded rows that no row of today has in all of their columns. */
function missing(recorded: readonly TableRow[], now: readonly TableRow[]): readonly TableRow[] {
  return recorded.filter(
    ({ table, row }) =>
      !now.some(
        (today) =>
          today.table === table &&
          Object.entries(row).every(
            ([column, value]) => JSON.stringify(today.row[column]) === JSON.stringify(value),
          ),
      ),
  );
}

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { instant } from '#kernel';
import { Corrupt, entityKey, offset, sourceId, Transient } from '#stream';
import type { OutboundRecord } from '#stream';
import { openEmbeddedReader } from './open-embedded-reader.ts';
import { openEmbedded } from './open-embedded.ts';
import type { Embedded, EmbeddedOptions } from './open-embedded.ts';

let dir: string;
let opened: Embedded[];

beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'baton-'));
  opened = [];
});
afterEach(async () => {
  for (const embedded of opened) await embedded.close();
  rmSync(dir, { recursive: true, force: true });
});

const open = async (options: Partial<EmbeddedOptions> = {}): Promise<Embedded> => {
  const encodeDeadLetter = (): OutboundRecord => record('dead');
  const embedded = await openEmbedded({ dir, topics: ['a', 'b'], encodeDeadLetter, ...options });
  opened.push(embedded);
  return embedded;
};
const close = async (embedded: Embedded): Promise<void> => {
  opened.splice(opened.indexOf(embedded), 1);
  await embedded.close();
};
const record = (key: string, bytes = 1): OutboundRecord => ({
  topic: 'a',
  key,
  value: new Uint8Array(bytes),
  headers: {},
});
const a0 = sourceId('a', 0);
const stamps = ({ log }: Embedded): number[] =>
  Array.from(log.read(a0, offset(0), log.end(a0)), ({ appendedAt }) => appendedAt);

/** Runs a piece of code in a process of its own, with `embedded` open on the folder. */
function inProcess(code: string, shell = 'exec "$@"') {
  const library = new URL('./index.ts', import.meta.url).href;
  const script = `
    import { openEmbedded } from ${JSON.stringify(library)};
    const record = (key, bytes = 1) => ({ topic: 'a', key, value: new Uint8Array(bytes), headers: {} });
    const embedded = await openEmbedded({ dir: ${JSON.stringify(dir)}, topics: ['a', 'b'], encodeDeadLetter: () => record('dead') });
    ${code}`;
  const file = join(dir, 'script.ts');
  writeFileSync(file, script);
  return spawn('/bin/sh', ['-c', shell, 'sh', process.execPath, '--conditions=source', file], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
}

it('a folder has an epoch that no other has, for as long as it lives', async () => {
  const one = await open();
  const { epoch } = one;
  expect(epoch).toMatch(/^[\w-]{8}$/);
  expect(one.source(['a']).epochOf('a')).toBe(epoch);
  await close(one);
  const again = await open();
  expect(again.epoch).toBe(epoch);
  const elsewhere = await open({ dir: join(dir, 'elsewhere') });
  expect(elsewhere.epoch).not.toBe(epoch);
});

describe('the owner of a folder', () => {
  it('refuses a second one, naming the folder and the process', async () => {
    await open();
    await expect(open()).rejects.toThrow(
      new RegExp(`${dir} is in use by process ${process.pid} .*Stop that process`),
    );
  });

  it('refuses another process, and takes over at once from one that was killed', async () => {
    const child = inProcess(
      `await embedded.log.append([record('x')]); process.stdout.write('here'); setInterval(() => {}, 1000);`,
    );
    await once(child.stdout, 'data');
    await expect(open()).rejects.toThrow(`is in use by process ${child.pid}`);
    child.kill('SIGKILL');
    await once(child, 'close');
    const embedded = await open();
    expect(embedded.log.end(a0)).toBe(1);
  });

  it('lets others read while it runs', async () => {
    const embedded = await open();
    await embedded.log.append([record('x'), record('y')]);
    const child = spawn(
      process.execPath,
      [
        '--conditions=source',
        '--input-type=module-typescript',
        '-e',
        `import { openEmbeddedReader } from ${JSON.stringify(new URL('./index.ts', import.meta.url).href)};
         const reader = await openEmbeddedReader({ dir: ${JSON.stringify(dir)} });
         process.stdout.write([...reader.log.read('a/0', 0, reader.log.end('a/0'))].map((r) => r.key).join());
         await reader.close();`,
      ],
      { stdio: ['ignore', 'pipe', 'inherit'] },
    );
    const [seen] = (await once(child.stdout, 'data')) as [Buffer];
    expect(seen.toString()).toBe('x,y');
  });

  it('leaves no socket behind', async () => {
    await close(await open());
    expect(readdirSync(dir).sort()).toEqual(['data.mdb', 'lock.mdb']);
  });
});

describe('a folder that cannot be used', () => {
  it('is a file, or below one', async () => {
    const file = join(dir, 'file');
    writeFileSync(file, '');
    await expect(open({ dir: join(file, 'below') })).rejects.toThrow(/cannot be written to/);
  });

  it('holds no log to read', async () => {
    await expect(openEmbeddedReader({ dir: join(dir, 'none') })).rejects.toThrow(/There is no log in/);
  });

  it('was made with another number of partitions', async () => {
    await close(await open({ partitions: 3 }));
    await expect(open({ partitions: 2 })).rejects.toThrow(/made with 3 partition\(s\), not 2/);
    expect((await open()).partitions).toBe(3);
  });

  it('is cut off in the middle', async () => {
    const embedded = await open();
    await embedded.log.append(Array.from({ length: 200 }, (_, n) => record(`k${n}`, 2_000)));
    await close(embedded);
    const file = join(dir, 'data.mdb');
    truncateSync(file, Math.floor(statSync(file).size / 2));
    await expect(open()).rejects.toThrow(Corrupt);
    await expect(open()).rejects.toThrow(/Restore the folder from a copy/);
  });

  it('holds something else', async () => {
    writeFileSync(
      join(dir, 'data.mdb'),
      'this is not a log, but it is long enough to be looked at'.repeat(200),
    );
    await expect(open()).rejects.toThrow(Corrupt);
  });
});

describe('a full disk', () => {
  it('is transient: nothing was written, and what was there is there', async () => {
    const child = inProcess(
      `const results = [];
       for (let n = 0; n < 40; n += 1) {
         results.push(await embedded.log.append([record('k' + n, 100_000)]).then(() => 'ok', (error) => error.name));
       }
       process.stdout.write(results.join(), () => process.exit());`,
      // 512-byte blocks; a write beyond them fails, as on a disk that is full.
      'trap "" XFSZ; ulimit -f 4000; exec "$@"',
    );
    const [seen] = (await once(child.stdout, 'data')) as [Buffer];
    const results = seen.toString().split(',');
    const written = results.filter((result) => result === 'ok').length;
    expect(new Set(results)).toEqual(new Set(['ok', Transient.name]));
    await once(child, 'close');
    const embedded = await open();
    expect(embedded.log.end(a0)).toBe(written);
    expect([...embedded.log.read(a0, offset(0), embedded.log.end(a0))]).toHaveLength(written);
    await embedded.log.append([record('more')]);
  });
});

describe('the time of the log', () => {
  it('is the importer’s while it is filled with history, and its clock fires nothing', async () => {
    const embedded = await open();
    expect(embedded.clock.now()).toBeLessThan(Date.parse('1971-01-01T00:00:00Z'));
    await embedded.log.append([record('x')], instant(5_000));
    await embedded.log.append([record('y')], instant(4_000));
    expect(stamps(embedded)).toEqual([5_000, 5_000]);
    expect(embedded.clock.now()).toBeLessThan(Date.parse('1971-01-01T00:00:00Z'));
    await embedded.log.goLive();
    expect(embedded.clock.now()).toBeGreaterThan(Date.parse('2026-01-01T00:00:00Z'));
  });

  it('gives what a task writes in history the time of its decision, wherever its unit was cut', async () => {
    const embedded = await open();
    await embedded.log.append([record('x')], instant(5_000));
    const session = await embedded.journal.open({ processor: 'p', partition: 0 });
    await session.commit({
      position: { next: new Map([[a0, offset(1)]]), time: instant(7_000), unit: 1 },
      entities: new Map([[entityKey('e'), Uint8Array.of(1)]]),
      outputs: [{ ...record('early'), decidedAt: instant(6_000) }, record('out')],
      deadLetters: [],
      manifest: [],
      decidedBy: 'abc',
    });
    expect(stamps(embedded)).toEqual([5_000, 6_000, 7_000]);
  });

  it('is live from the first record without a time on, also after a restart', async () => {
    const before = Date.now();
    let embedded = await open();
    await embedded.log.append([record('x')], instant(5_000));
    await embedded.log.append([record('y')]);
    expect(stamps(embedded)[1]).toBeGreaterThanOrEqual(before);
    await close(embedded);
    embedded = await open();
    await embedded.log.append([record('z')], instant(6_000));
    expect(stamps(embedded)[2]).toBeGreaterThanOrEqual(before);
  });

  it('refuses the future', async () => {
    const embedded = await open();
    await expect(embedded.log.append([record('x')], instant(Date.now() + 1e9))).rejects.toThrow(/future/);
  });
});

describe('schema ids', () => {
  it('stay the same, one for each schema, whatever the subject', async () => {
    let embedded = await open();
    const { schemaIds } = embedded;
    const [one, two] = await Promise.all([
      schemaIds.register('s1', '"int"'),
      schemaIds.register('s2', '"long"'),
    ]);
    expect([one, two]).toEqual([1, 2]);
    expect(await schemaIds.register('s2', '"int"')).toBe(1);
    await close(embedded);
    embedded = await open();
    expect(await embedded.schemaIds.register('s1', '"int"')).toBe(1);
    expect(await embedded.schemaIds.schema(2)).toBe('"long"');
    expect(await embedded.schemaIds.schema(3)).toBeUndefined();
  });
});

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { offset, sourceId } from '#stream';
import { scratchCluster, type ScratchCluster } from '../source/scratch-cluster.fixture.ts';
import { readRange } from './read-range.ts';

const JAVA = 'java';
const CODECS = ['gzip', 'snappy', 'lz4', 'zstd'];
const { classpath } = inject('kafka');
const written = lines();

let cluster: ScratchCluster;
beforeAll(async () => {
  cluster = await scratchCluster(inject('kafka').brokers);
  await cluster.create(CODECS, 1);
  if (classpath !== undefined) await produce(classpath);
});
afterAll(() => cluster.remove());

/** Lines that repeat at many distances and lengths, and some that hardly repeat. */
function lines(): readonly string[] {
  let state = 42;
  const random = (): number => (state = (state * 1_103_515_245 + 12_345) & 0x7fffffff) / 0x7fffffff;
  return Array.from({ length: 400 }, (_, i) => {
    if (i % 3 === 0) return 'ab'.repeat(1 + Math.floor(random() * 2_000));
    if (i % 3 === 1)
      return `the customer of workspace ${i % 7} waits for an agent, ünïcödé`.repeat(1 + (i % 20));
    return Array.from({ length: 50 + (i % 900) }, () => String.fromCharCode(33 + random() * 90)).join('');
  });
}

const PRODUCER = fileURLToPath(new URL('./CompressingProducer.java', import.meta.url));

/** Writes with the Java client: its framing, and the native libraries' compression. */
async function produce(javaClient: string): Promise<void> {
  const args = [
    '-Xmx256m',
    '-cp',
    javaClient,
    PRODUCER,
    inject('kafka').brokers.join(),
    cluster.name(''),
    ...CODECS,
  ];
  const child = spawn(JAVA, args, { stdio: ['pipe', 'ignore', 'pipe'] });
  let errors = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (errors += text));
  child.stdin.on('error', () => undefined).end(written.join('\n'));
  const [code] = (await once(child, 'close')) as [number];
  if (code !== 0) throw new Error(`The Java producer failed: ${errors.slice(-2_000)}`);
}

test.skipIf(classpath === undefined).each(CODECS)(
  'what the Java client compresses by %s is read',
  async (codec) => {
    const read: string[] = [];
    for await (const records of readRange(cluster.client, sourceId(codec, 0), offset(0), 'end')) {
      read.push(...records.map(({ value }) => Buffer.from(value).toString()));
    }
    expect(read).toEqual(written);
  },
);

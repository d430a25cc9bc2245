// Writes test/upgrade/<version>/: what this version leaves behind, for every later version to go on with. `npm run release` calls it.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { canonicalPolicy, DEFAULT_POLICY, readActivatedPolicy } from '#domain/policy';
import { startBroker } from '#testing/kafka';
import { writeJsonLines } from '../fixtures/json-lines.ts';
import { openEmbeddedLife } from './life/embedded-life.ts';
import { createKafkaLife } from './life/kafka-life.ts';
import { beginLife, MID_LIFE } from './life/mid-life.ts';
import { policyActivated } from './life/policy-events.ts';
import { tableRows } from './life/table-rows.ts';
import { createWorld, type World } from './life/world.ts';

const [version] = process.argv.slice(2);
if (version === undefined || !/^\d+\.\d+\.\d+$/.test(version))
  throw new Error('Usage: record.ts <version>, such as 0.1.0');
const folder = fileURLToPath(new URL(version, import.meta.url));
if (existsSync(folder))
  throw new Error(`${folder} is there already: what a release left behind never changes.`);

const scratch = mkdtempSync(join(tmpdir(), 'baton-release-'));
try {
  const embedded = await recordEmbedded(join(scratch, 'data'));
  const kafka = await recordKafka();
  const { document } = policyActivated() as unknown as { readonly document: string };
  mkdirSync(folder, { recursive: true });
  execFileSync('tar', ['-czf', join(folder, 'data.tar.gz'), '-C', scratch, 'data']);
  write('rows.jsonl.gz', embedded.rows);
  write('changelogs.jsonl.gz', kafka.changelogs);
  write('decisions.jsonl.gz', kafka.decisions);
  write('policies.jsonl.gz', [
    { name: 'built-in', document: canonicalPolicy(DEFAULT_POLICY), meaning: DEFAULT_POLICY },
    { name: 'harbour', document, meaning: meaningOf(document) },
  ]);
} finally {
  rmSync(scratch, { recursive: true, force: true });
}

async function recordEmbedded(dataDir: string) {
  const life = await openEmbeddedLife(dataDir);
  try {
    const { codec, clickhouseUrl } = life;
    await life.append([codec.outbound(policyActivated())]);
    const world = createWorld(codec, life, 'before');
    await beginLife(world);
    mustBeMidLife(world, life.deadLetters());
    return { rows: await tableRows(clickhouseUrl) };
  } finally {
    await life.stop();
  }
}

async function recordKafka() {
  const broker = await startBroker();
  try {
    const kafka = await createKafkaLife(broker.brokers);
    const life = await kafka.open();
    await life.append([kafka.codec.outbound(policyActivated())]);
    const world = createWorld(kafka.codec, life, 'before');
    await beginLife(world);
    mustBeMidLife(world, life.deadLetters());
    await life.close();
    const changelogs = await kafka.changelogs();
    await kafka.remove();
    return { changelogs, decisions: world.decisions };
  } finally {
    await broker.stop();
  }
}

function meaningOf(document: string): object {
  const read = readActivatedPolicy(document);
  if (!read.ok) throw new Error(read.problem);
  return read.policy;
}

function mustBeMidLife(world: World, deadLetters: number): void {
  const missing = MID_LIFE.filter((line) => !world.heard().includes(line));
  if (missing.length > 0) throw new Error(`Not decided: ${missing.join('; ')}.`);
  if (deadLetters > 0) throw new Error(`${deadLetters} records became dead letters.`);
}

function write(name: string, lines: readonly object[]): void {
  if (lines.length === 0) throw new Error(`${name} would be empty.`);
  writeJsonLines(join(folder, name), lines);
}

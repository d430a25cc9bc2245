// What a long log costs the all-in-one: `npm run bench -- memory [--events=5000000] [--folder=<dir> to keep and use again]`. The log is
// written, then the process is started twice: the first start folds all of it, the second continues. Takes some ten minutes and 5 GB of disk.
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { barAtMost, spread } from './measure.ts';
import { conversationPath, episodePath, writeLongLog, type LongLog } from './memory/long-log.ts';
import { cpuMsOf, memoryOf, memoryText } from './memory/process-memory.ts';
import { build, started, type Started } from './memory/started.ts';

const READY_MS_MAX = 3_000;
const MB_MAX = 450;
const OLD_EPISODE_MS_MAX = 200;
const OLD_EPISODES = 300;
const SETTLED_MS = 10_000;

const { values } = parseArgs({
  options: { events: { type: 'string', default: '5000000' }, folder: { type: 'string' } },
});
const root = values.folder ?? mkdtempSync(join(tmpdir(), 'baton-memory-'));
build();
try {
  const log = await longLog(Number(values.events));
  console.log(
    `A log of ${log.events.toLocaleString('en')} events, ${log.conversations.toLocaleString('en')} conversations, ${log.episodes.length.toLocaleString('en')} episodes: ${sizeMb('log')} MB`,
  );
  rmSync(join(root, 'projection'), { recursive: true, force: true });
  await start('first start, folds all of it', log);
  console.log(`  projection on the disk: ${sizeMb('projection')} MB`);
  const { readyMs, rssMb, slowestMs } = await start('start after that', log);
  barAtMost('ms until ready', readyMs, READY_MS_MAX);
  barAtMost('MB when ready, after reading old episodes', rssMb, MB_MAX);
  barAtMost('ms until an old episode is answered (the slowest)', slowestMs, OLD_EPISODE_MS_MAX);
} finally {
  if (values.folder === undefined) rmSync(root, { recursive: true, force: true });
}

async function longLog(events: number): Promise<LongLog> {
  const note = join(root, 'long-log.json');
  if (existsSync(note)) return JSON.parse(readFileSync(note, 'utf8')) as LongLog;
  const began = performance.now();
  const log = await writeLongLog(root, events, (count) => {
    if (process.stderr.isTTY) process.stderr.write(`\rWriting ${count.toLocaleString('en')} events`);
  });
  console.log(`Written in ${Math.round((performance.now() - began) / 1_000)} s`);
  writeFileSync(note, JSON.stringify(log));
  return log;
}

async function start(what: string, log: LongLog) {
  let peakMb = 0;
  const running = await started(root, ['--no-sample'], (pid) => {
    peakMb = Math.max(peakMb, memoryOf(pid).rss);
  });
  try {
    const cpuMs = cpuMsOf(running.pid);
    const ready = memoryOf(running.pid);
    const answersMs = await oldEpisodes(running, log);
    await pause(SETTLED_MS);
    const settled = memoryOf(running.pid);
    console.log(`${what}: ready after ${running.readyMs} ms (CPU ${cpuMs} ms)`);
    console.log(
      `  memory while it read: at most ${Math.max(peakMb, ready.rss)} MB; when ready: ${memoryText(ready)}`,
    );
    console.log(`  after ${OLD_EPISODES} old episodes and ${SETTLED_MS / 1_000} s: ${memoryText(settled)}`);
    const { median, max } = spread(answersMs);
    console.log(`  an old episode: ${median.toFixed(1)} ms in the median, ${max.toFixed(1)} ms at most`);
    return { readyMs: running.readyMs, rssMb: Math.max(ready.rss, settled.rss), slowestMs: max };
  } finally {
    await running.stop();
  }
}

/** From the whole length of the log, the oldest too. */
async function oldEpisodes({ url }: Started, { episodes }: LongLog): Promise<number[]> {
  const times: number[] = [];
  for (let n = 0; n < OLD_EPISODES; n += 1) {
    const episode = episodes[Math.floor((n / OLD_EPISODES) * episodes.length)] ?? '';
    const began = performance.now();
    const answer = await fetch(`${url}${episodePath(episode)}`);
    const shown = (await answer.json()) as {
      readonly status?: string;
      readonly history?: readonly unknown[];
    };
    times.push(performance.now() - began);
    if (shown.status !== 'resolved' || shown.history?.length !== 6) {
      throw new Error(
        `${episode} is not answered as it was: ${answer.status} ${JSON.stringify(shown).slice(0, 200)}`,
      );
    }
    const conversation = await fetch(`${url}${conversationPath(episode)}`);
    if (conversation.status !== 200)
      throw new Error(`The conversation of ${episode}: ${conversation.status}`);
  }
  return times;
}

function sizeMb(folder: string): number {
  return Math.round((statSync(join(root, folder, 'data.mdb')).blocks * 512) / 1_048_576);
}

// Whether memory grows with history: `npm run bench -- soak [--minutes=60] [--speed=40]`. The sample day of `baton start` at speed 40 is 2,000
// conversations a minute. With a higher speed the same 120,000 conversations pass in fewer minutes; it says so.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { barAtMost, spread } from './measure.ts';
import { memoryOf, memoryText, type ProcessMemory } from './memory/process-memory.ts';
import { build, started } from './memory/started.ts';

/** The bar: an hour at 2,000 conversations a minute, compared with its tenth minute. */
const A_MINUTE = 2_000;
const MINUTES = 60;
const TENTH = 10;
const GROWTH_MAX = 1.1;
const SPEED_OF_2000 = 40;
const LOOK_MS = 1_000;

interface Sample {
  /** Minutes of 2,000 conversations. */
  readonly minute: number;
  readonly memory: ProcessMemory;
}

const { values } = parseArgs({ options: { speed: { type: 'string', default: String(SPEED_OF_2000) } } });
const speed = Number(values.speed);
const root = mkdtempSync(join(tmpdir(), 'baton-soak-'));
build();
const running = await started(root, ['--sample-speed', String(speed)]);
try {
  const began = performance.now();
  let conversations = 0;
  let open = 0;
  let waiting = 0;
  running.onLine((line) => {
    const { today, openConversations, queue } = line as {
      today?: { conversations: number };
      openConversations?: number;
      queue?: { waiting: number };
    };
    conversations = Math.max(conversations, today?.conversations ?? 0);
    open = openConversations ?? 0;
    waiting = queue?.waiting ?? 0;
  });
  const samples: Sample[] = [];
  let told = 0;
  while (conversations < A_MINUTE * MINUTES) {
    await pause(LOOK_MS);
    const memory = memoryOf(running.pid);
    const minute = conversations / A_MINUTE;
    samples.push({ minute, memory });
    if (minute < told + 5) continue;
    told = Math.floor(minute);
    console.log(
      `${conversations.toLocaleString('en')} conversations after ${Math.round((performance.now() - began) / 60_000)} min: ${memoryText(memory)}; ${open} open, ${waiting} wait`,
    );
  }
  const took = (performance.now() - began) / 60_000;
  console.log(
    `${conversations.toLocaleString('en')} conversations in ${took.toFixed(1)} minutes${took < MINUTES - 1 ? `: an hour at ${A_MINUTE.toLocaleString('en')} a minute, compressed` : ''}`,
  );
  const before = own(samples, TENTH);
  const after = own(samples, MINUTES);
  console.log(`  its own memory in the tenth minute ${before} MB, in the last ${after} MB (medians)`);
  barAtMost('times the memory of the tenth minute', Number((after / before).toFixed(3)), GROWTH_MAX);
} finally {
  await running.stop();
  rmSync(root, { recursive: true, force: true });
}

/** Of the two minutes that end with this one. Mapped files are not in it: they are pages of the log that the system takes back. */
function own(samples: readonly Sample[], minute: number): number {
  return spread(
    samples
      .filter((one) => one.minute >= minute - 2 && one.minute <= minute + 0.5)
      .map(({ memory }) => memory.anonymous),
  ).median;
}

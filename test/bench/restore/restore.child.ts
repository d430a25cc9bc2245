// One process that opens a task as a worker does: restores its state and builds its deadlines. Prints what it took as JSON.
import { createMachine, type Processor } from '#stream';
import { openKafka } from '#stream-kafka';
import { nobodysDeadLetters, silent, TASK } from './restored-task.ts';

const [broker = '', topicPrefix = '', stateDir = ''] = process.argv.slice(2);
const nothing: Processor = { name: TASK.processor, topics: [], parts: [], read: () => undefined };

const began = performance.now();
const kafka = await openKafka({
  access: { brokers: [broker], clientId: 'restore' },
  log: silent,
  topicPrefix,
  stateDir,
  encodeDeadLetter: nobodysDeadLetters,
});
const session = await kafka.journal.open(TASK);
const openedMs = performance.now() - began;
const machine = createMachine(nothing, TASK, session, { epochOf: () => '' });
const readyMs = performance.now() - began;
const { user, system } = process.cpuUsage();
if (machine.nextDue === null) throw new Error('Every entity has a deadline.');
// What was read is written to the disk when the task already runs: the peak is that of both.
await session.close();
await kafka.close();
const peakMb = Math.round(process.resourceUsage().maxRSS / 1024);
process.stdout.write(JSON.stringify({ openedMs, readyMs, cpuMs: (user + system) / 1_000, peakMb }), () =>
  process.exit(),
);

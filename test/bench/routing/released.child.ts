// The part of the workload that release 0.1.0 can express, alone: this file and what it imports from here run in a worktree of that release too.
// `node --conditions=source test/bench/routing/released.child.ts <agents> <waiting>` prints assignments per CPU-second.
import { openCodec } from '#contracts';
import { createMemoryRuntime } from '#stream-memory';
import { createFloor } from './floor.ts';
import { workloadOf } from './workload.ts';

const WARM_UP = 1_000;
const ASSIGNMENTS = 4_000;

const [agents = '100', waiting = '1000'] = process.argv.slice(2);
const codec = await openCodec(createMemoryRuntime().schemaIds);
const floor = createFloor(codec, workloadOf('released'), Number(agents), Number(waiting));
floor.assign(WARM_UP);
const before = process.cpuUsage();
const done = floor.assign(ASSIGNMENTS);
const { user, system } = process.cpuUsage(before);
console.log(Math.round((done / (user + system)) * 1_000_000));

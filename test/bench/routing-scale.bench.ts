// Routing with 200 queues and 1,000 sets of requirements, from 100 to 10,000 agents, beside a plain scan: docs/performance.md.
// `npm run bench -- routing-scale [--part=released|whole] [--agents=100,1000] [--waiting=1000,10000] [--json]`
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { bar, barAtMost, spread } from './measure.ts';
import type { Cell } from './routing/cell.ts';

const AGENTS = [100, 1_000, 10_000];
const WAITING = [1_000, 10_000, 100_000];
/** Those of `baton start`: see `lean-heap.ts`. The limit is of half of the space for new objects. */
const HEAP_LIMITS = ['--heap-growing-percent=30', '--max-semi-space-size=16'];
const LARGEST = { agents: 10_000, waiting: 100_000 };

const parts = option('part')?.split(',') ?? ['released', 'whole'];
const agentCounts = option('agents')?.split(',').map(Number) ?? AGENTS;
const waitingCounts = option('waiting')?.split(',').map(Number) ?? WAITING;
const isJson = process.argv.includes('--json');
const cells: Cell[] = [];

function option(name: string): string | undefined {
  return process.argv.find((arg) => arg.startsWith(`--${name}=`))?.slice(name.length + 3);
}

function measured(part: string, agents: number, waiting: number): Cell {
  const child = fileURLToPath(new URL('routing/cell.child.ts', import.meta.url));
  const run = spawnSync(
    process.execPath,
    ['--conditions=source', '--expose-gc', ...HEAP_LIMITS, child, part, String(agents), String(waiting)],
    { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] },
  );
  if (run.status !== 0)
    throw new Error(`${part}, ${agents} agents, ${waiting} waiting: it ended with ${run.status}.`);
  return JSON.parse(run.stdout) as Cell;
}

const count = (value: number): string => Math.round(value).toLocaleString('en');
const rate = ({ assignmentsPerCpuSecond }: Cell): number => spread(assignmentsPerCpuSecond).median;

function show(cell: Cell): void {
  const { part, agents, waiting, assigning, signIn, loss, policySwitch } = cell;
  const { min, median, max } = spread(cell.assignmentsPerCpuSecond);
  console.log(`Routing, ${part}, ${count(agents)} agents, ${count(waiting)} waiting`);
  console.log(
    `  assignments per CPU-second   ${count(min)}, ${count(median)}, ${count(max)}; plain scan ${cell.scannedPerCpuSecond === null ? 'not measured' : count(cell.scannedPerCpuSecond)}`,
  );
  for (const [what, { medianMs, p99Ms, maxMs, longest, totalMs }] of Object.entries({
    decision: assigning,
    'sign-in': signIn,
    loss,
    'policy switch': policySwitch,
  })) {
    const [m, p, x] = [medianMs, p99Ms, maxMs].map((ms) => ms.toFixed(2));
    console.log(
      `  ${what}, ms: median ${m}, 99th percentile ${p}, maximum ${x} (${longest}); all together ${count(totalMs)}`,
    );
  }
  console.log(
    `  memory, MB: resident at most ${count(cell.rssMb)}, heap after a collection ${count(cell.heapMb)}`,
  );
}

function hold(cell: Cell): void {
  const { assigning, loss, policySwitch, rssMb } = cell;
  barAtMost('ms of a decision, 99th percentile', Number(assigning.p99Ms.toFixed(2)), 1);
  const longest = Math.max(assigning.maxMs, loss.maxMs, policySwitch.maxMs);
  barAtMost('ms of a decision, longest, with loss and policy switch', Number(longest.toFixed(1)), 50);
  barAtMost(`ms of CPU for the loss of ${count(loss.agents)} agents`, Math.round(loss.totalMs), 1_000);
  barAtMost('MB resident', rssMb, 1_024);
  const small = cells.find(({ part, agents }) => part === cell.part && agents === AGENTS[0]);
  if (small !== undefined)
    barAtMost(
      'times the cost of an assignment with 100 agents',
      Number((rate(small) / rate(cell)).toFixed(2)),
      2,
    );
  const released = cells.find(
    (other) => other.part === 'released' && other.agents === cell.agents && other.waiting === cell.waiting,
  );
  if (cell.part === 'whole' && released !== undefined)
    bar('of the rate of the released part', Number((rate(cell) / rate(released)).toFixed(2)), 0.5);
}

for (const part of parts) {
  for (const agents of agentCounts) {
    for (const waiting of waitingCounts) {
      const cell = measured(part, agents, waiting);
      cells.push(cell);
      if (isJson) console.log(JSON.stringify(cell));
      else show(cell);
      if (agents === LARGEST.agents && waiting === LARGEST.waiting) hold(cell);
    }
  }
}

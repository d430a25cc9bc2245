// One size of the routing workload in a process of its own, so that its memory is that of nothing else: prints what was measured as JSON.
// `node --conditions=source --expose-gc test/bench/routing/cell.child.ts <released|whole> <agents> <waiting>`
import { openCodec } from '#contracts';
import { createMemoryRuntime } from '#stream-memory';
import {
  assignmentsPerCpuSecond,
  decisionsOf,
  loseAgents,
  memory,
  otherPoints,
  scannedPerCpuSecond,
  signInAgain,
  switchPolicy,
  type Cell,
} from './cell.ts';
import { createFloor } from './floor.ts';
import { workloadOf } from './workload.ts';
import type { Part } from './workload-policy.ts';

const WARM_UP = 1_000;
const ASSIGNMENTS = 2_000;
const LOST_MAX = 1_000;

const [part = 'whole', agentsText = '1000', waitingText = '10000'] = process.argv.slice(2);
const agents = Number(agentsText);
const waiting = Number(waitingText);
const workload = workloadOf(part as Part);
const codec = await openCodec(createMemoryRuntime().schemaIds);
const floor = createFloor(codec, workload, agents, waiting, report);
const filled = memory();
report(`filled, ${filled.heapMb} MB of heap, ${filled.rssMb} MB resident at most`);
floor.assign(WARM_UP);
const rates = [1, 2, 3].map(() => assignmentsPerCpuSecond(floor, ASSIGNMENTS));
report(`assigned ${ASSIGNMENTS} three times`);

/** What runs for minutes says how far it is, where nothing else is printed. */
function report(text: string): void {
  const { user, system } = process.cpuUsage();
  const seconds = ((user + system) / 1_000_000).toFixed(1);
  console.error(`${part}, ${agents} agents, ${waiting} waiting, ${seconds} s of CPU: ${text}`);
}

const lost = Math.min(LOST_MAX, agents / 10);
const inTurn = <T>(what: string, measured: T): T => {
  report(`${what}: ${JSON.stringify(measured)}`);
  return measured;
};
const cell: Cell = {
  part: part as Part,
  agents,
  waiting,
  assignmentsPerCpuSecond: rates,
  assigning: inTurn(
    'decisions',
    decisionsOf(floor, () => floor.assign(ASSIGNMENTS)),
  ),
  signIn: inTurn(
    'sign-in',
    decisionsOf(floor, () => signInAgain(floor, workload, Math.min(agents, 200))),
  ),
  ...memory(),
  scannedPerCpuSecond: scannedPerCpuSecond(workload, agents, waiting),
  loss: inTurn('loss', { ...loseAgents(floor, agents, lost), agents: lost }),
  policySwitch: inTurn('policy switch', switchPolicy(floor, otherPoints(workload.policy))),
};
console.log(JSON.stringify(cell));

import { openCodec } from '#contracts';
import { createMemoryRuntime } from '#stream-memory';
import { bar, measure, print } from './measure.ts';
import { createFloor } from './routing/floor.ts';
import { PLAIN_WORKLOAD } from './routing/plain-workload.ts';

// Assignments through one workspace on the machine alone, without log and codec, its entities encoded as a commit writes them. One
// assignment is a request, an offer, its acceptance, the first reply, the resolution and the end of the wrap-up.

const codec = await openCodec(createMemoryRuntime().schemaIds);

for (const [agentCount, waitingCount, least] of [
  [1_000, 10_000, 5_000],
  [10_000, 100_000, 2_000],
] as const) {
  const measured = await measure({
    name: `Routing, ${agentCount.toLocaleString('en')} agents, ${waitingCount.toLocaleString('en')} waiting`,
    unit: 'assignments',
    setup: () => createFloor(codec, PLAIN_WORKLOAD, agentCount, waitingCount),
    work: (busy) => busy.assign(10_000),
    teardown: ({ counts }) => {
      if (counts.facts === 0 || counts.bytes === 0)
        throw new Error('Nothing was decided or nothing encoded.');
    },
  });
  print(measured);
  bar('assignments per CPU-second (median)', Math.round(measured.perCpuSecond.median), least);
}

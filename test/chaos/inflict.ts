import { existsSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import type { SmallDisk } from '#testing';
import { PASS } from '#testing/kafka';
import type { Cluster } from './cluster.ts';
import { corruptStores } from './corrupt-store.ts';
import type { Fleet } from './fleet.ts';
import type { Fault } from './schedule.ts';
import type { Watch } from './watch.ts';

export interface ChaosTargets {
  readonly cluster: Cluster;
  readonly fleet: Fleet;
  readonly watch: Watch;
  /** Undefined: no disk may be mounted here, and none can be filled. */
  readonly disk: SmallDisk | undefined;
  readonly random: () => number;
}

const LATE_MS = 800;

/** Makes it happen, and over again; returns what there is to say of it. */
export async function inflict(fault: Fault, targets: ChaosTargets): Promise<string | undefined> {
  const { cluster, fleet, watch } = targets;
  switch (fault.kind) {
    case 'kill':
      fleet.signal(fault.process, 'SIGKILL');
      return undefined;
    case 'clock jumps':
      fleet.signal(fault.process, 'SIGUSR2');
      return undefined;
    case 'zombie':
      fleet.signal(fault.process, 'SIGSTOP');
      await pause(fault.forMs);
      fleet.signal(fault.process, 'SIGCONT');
      return undefined;
    case 'broker restart':
      return excused(watch, () => cluster.broker.restart());
    case 'rebalance': {
      const name = fleet.join(fault.service);
      await pause(fault.forMs);
      await fleet.leave(name);
      return undefined;
    }
    case 'broker late or silent':
      return excused(watch, () => makeBrokerHardToReach(fault, cluster));
    case 'registry away':
      cluster.registryProxy.refuse('refuse');
      await pause(fault.forMs);
      cluster.registryProxy.refuse('accept');
      return undefined;
    case 'ClickHouse away':
      cluster.clickhouseProxy.refuse('refuse');
      await pause(fault.forMs);
      cluster.clickhouseProxy.refuse('accept');
      return undefined;
    case 'disk full':
      if (targets.disk === undefined) return 'left out: this process may not mount a disk of its own';
      await targets.disk.fill();
      await pause(fault.forMs);
      targets.disk.free();
      return undefined;
    case 'store corrupted': {
      let files = 0;
      await fleet.killAndCorrupt(fault.process, (stateDir) => {
        if (existsSync(stateDir)) files = corruptStores(stateDir, targets.random);
      });
      return `${files} files`;
    }
  }
}

async function makeBrokerHardToReach(
  { how, forMs }: Extract<Fault, { kind: 'broker late or silent' }>,
  { brokerProxy }: Cluster,
): Promise<void> {
  switch (how) {
    case 'late':
      brokerProxy.set('toServer', { kind: 'delay', ms: LATE_MS });
      brokerProxy.set('toClient', { kind: 'delay', ms: LATE_MS });
      break;
    case 'silent':
      brokerProxy.set('toServer', { kind: 'lose' });
      brokerProxy.set('toClient', { kind: 'lose' });
      break;
    case 'answers lost':
      // The request is carried out, but its answer is lost: the commit is indeterminate.
      brokerProxy.set('toClient', { kind: 'lose' });
      break;
    case 'cut':
      break;
  }
  await pause(forMs);
  brokerProxy.set('toServer', PASS);
  brokerProxy.set('toClient', PASS);
  // A connection that lost bytes is of no use to anyone.
  if (how !== 'late') brokerProxy.cut();
}

async function excused(watch: Watch, act: () => Promise<void>): Promise<undefined> {
  watch.excuse();
  try {
    await act();
  } finally {
    watch.excused();
  }
}

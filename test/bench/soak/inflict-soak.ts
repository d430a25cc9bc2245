import { readFileSync, readdirSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { readOwner } from '../../../apps/baton/src/process/clickhouse-owner.ts';
import { ownerSql } from '../../e2e/clickhouse-owner.ts';
import type { FollowedStream } from './follow-stream.ts';
import type { Poster } from './poster.ts';
import type { SoakFault } from './soak-schedule.ts';

export interface SoakTargets {
  readonly dataDir: string;
  pid(): number;
  /** Kills the process and starts it again. */
  restart(): Promise<void>;
  readonly poster: Poster;
  readonly stream: FollowedStream;
}

const TABLE = 'conversation_events';
const REFUSED = 422;
const RUBBISH = 50;

/** Makes it happen, and over again. @throws where it could not be made to happen */
export async function inflictOnSoak(fault: SoakFault, targets: SoakTargets): Promise<void> {
  switch (fault.kind) {
    case 'process killed':
      return targets.restart();
    case 'process frozen':
      return frozen(targets.pid(), fault.forMs);
    case 'ClickHouse killed':
      process.kill(clickhouseOf(targets.pid()), 'SIGKILL');
      return;
    case 'ClickHouse frozen':
      return frozen(clickhouseOf(targets.pid()), fault.forMs);
    case 'table read-only': {
      const owner = await readOwner(targets.dataDir);
      await ownerSql(owner, `ALTER TABLE ${TABLE} MODIFY SETTING table_readonly = 1`);
      await pause(fault.forMs);
      await ownerSql(owner, `ALTER TABLE ${TABLE} MODIFY SETTING table_readonly = 0`);
      return;
    }
    case 'connections cut':
      targets.poster.cut();
      targets.stream.cut();
      return;
    case 'rubbish':
      for (let n = 0; n < RUBBISH; n += 1) {
        const status = await targets.poster.attempt('conversations/rubbish/events', [{ type: 'Nope', n }]);
        if (status !== REFUSED && status !== 0) throw new Error(`Rubbish was answered with ${status}.`);
      }
  }
}

async function frozen(pid: number, forMs: number): Promise<void> {
  process.kill(pid, 'SIGSTOP');
  await pause(forMs);
  process.kill(pid, 'SIGCONT');
}

/** The child of the all-in-one that holds the engine. @throws while there is none */
function clickhouseOf(pid: number): number {
  const children = readdirSync(`/proc/${pid}/task`).flatMap((task) =>
    readFileSync(`/proc/${pid}/task/${task}/children`, 'utf8').split(' ').filter(Boolean).map(Number),
  );
  const found = children.find((child) =>
    readFileSync(`/proc/${child}/cmdline`, 'utf8').includes('embedded-server'),
  );
  if (found === undefined) throw new Error('ClickHouse does not run.');
  return found;
}

import { spawn, type ChildProcess } from 'node:child_process';
import { createWriteStream, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { behind, type Cluster } from './cluster.ts';
import { nameOf, PROCESSES, SERVICES, type Service } from './schedule.ts';

export interface Member {
  readonly name: string;
  readonly service: Service;
  readonly stateDir: string;
  /** Of its probes; undefined: it does not serve them yet. */
  readonly url: string | undefined;
  /** Between SIGSTOP and SIGCONT. */
  readonly stopped: boolean;
  /** How often it was started. */
  readonly lives: number;
}

/** The services' processes. Each has a supervisor: a process that ends is started again, until it is asked to leave. */
export interface Fleet {
  readonly members: readonly Member[];
  signal(name: string, signal: 'SIGKILL' | 'SIGSTOP' | 'SIGCONT' | 'SIGUSR2'): void;
  /** Kills it; while it is away its store is corrupted. */
  killAndCorrupt(name: string, corrupt: (stateDir: string) => void): Promise<void>;
  /** One more of a service; it joins its group. */
  join(service: Service): string;
  /** In good order. */
  leave(name: string): Promise<void>;
  leaveAll(): Promise<void>;
  /** Exit codes of processes that ended by themselves, with the last lines that they wrote. */
  readonly endings: readonly string[];
  /** Crashes of lmdb itself on a store in which bytes were turned: it has no checksums, so a rebuild comes after, not instead. */
  readonly crashesOnCorruptedStores: readonly string[];
}

const MAINS = fileURLToPath(new URL('../../dist/apps/', import.meta.url));
const WRONG_CLOCK = new URL('./wrong-clock.preload.ts', import.meta.url).href;
const RESTART_MS = 200;
const LAST_LINES = 5;
const CRASHES_OF_LMDB: ReadonlySet<string> = new Set(['SIGSEGV', 'SIGBUS', 'SIGABRT']);
/** More of them and the store is never rebuilt. */
const CRASHES_MAX = 3;

interface Running extends Member {
  url: string | undefined;
  stopped: boolean;
  lives: number;
  child: ChildProcess | undefined;
  leaving: boolean;
  /** Bytes of its store were changed; this many crashes are still allowed. */
  crashesForgiven: number;
  /** Keeps its supervisor from starting it. */
  held: Promise<void> | undefined;
  /** Resolves when it has left for good. */
  gone: Promise<void>;
}

/** @param dir for logs @param stateRoot for the services' state */
export function startFleet(cluster: Cluster, dir: string, stateRoot: string): Fleet {
  const members = new Map<string, Running>();
  const endings: string[] = [];
  const crashesOnCorruptedStores: string[] = [];
  let joined = 0;
  mkdirSync(join(dir, 'logs'), { recursive: true });

  function add(service: Service, name: string): void {
    const stateDir = join(stateRoot, name);
    const member: Running = {
      ...{ name, service, stateDir, url: undefined, stopped: false, lives: 0 },
      ...{ child: undefined, leaving: false, crashesForgiven: 0, held: undefined, gone: Promise.resolve() },
    };
    members.set(name, member);
    member.gone = supervise(member);
  }

  async function supervise(member: Running): Promise<void> {
    while (!member.leaving) {
      await live(member);
      await member.held;
      if (!member.leaving) await pause(RESTART_MS);
    }
    members.delete(member.name);
  }

  async function live(member: Running): Promise<void> {
    const { name, service, stateDir } = member;
    member.lives += 1;
    const child = spawn(process.execPath, ['--import', WRONG_CLOCK, join(MAINS, service, 'src/main.js')], {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {
        PATH: process.env['PATH'],
        BATON_KAFKA_BROKERS: cluster.brokerProxy.brokers.join(),
        BATON_REGISTRY_URL: cluster.registryUrlBehindProxy,
        BATON_CLICKHOUSE_URL: behind(cluster.clickhouse.url, cluster.clickhouseProxy),
        BATON_STATE_DIR: stateDir,
        BATON_HTTP_PORT: '0',
        // The ClickHouse outage of the long form is a minute, in which nothing may give up.
        BATON_RETRY_BUDGET_MS: '180000',
      },
    });
    member.child = child;
    const log = createWriteStream(join(dir, 'logs', `${name}.log`), { flags: 'a' });
    let last: string[] = [];
    let rest = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => {
        log.write(text);
        const lines = (rest + text).split('\n');
        rest = lines.pop() ?? '';
        last = [...last, ...lines].slice(-LAST_LINES);
        member.url ??= probesUrl(lines);
      });
    }
    const how = await new Promise<string>((resolve) => {
      child.once('error', (error) => resolve(error.message));
      child.once('close', (code, signal) => resolve(signal ?? `exit code ${code}`));
    });
    log.end();
    const wasUp = member.url !== undefined;
    member.child = undefined;
    member.url = undefined;
    member.stopped = false;
    if (CRASHES_OF_LMDB.has(how) && member.crashesForgiven > 0) {
      member.crashesForgiven -= 1;
      crashesOnCorruptedStores.push(`${name}, whose store was corrupted, ended with ${how}`);
      return;
    }
    if (how !== 'SIGKILL' && !member.leaving) endings.push(`${name} ended with ${how}: ${last.join('\n')}`);
    // Before it serves its probes it does not listen for signals either.
    if (member.leaving && wasUp && how !== 'exit code 0') {
      endings.push(`${name} was to leave and ended with ${how}: ${last.join('\n')}`);
    }
  }

  const leave = async (name: string): Promise<void> => {
    const member = members.get(name);
    if (member === undefined) return;
    member.leaving = true;
    member.child?.kill('SIGTERM');
    await member.gone;
  };

  for (const service of SERVICES) {
    for (let n = 0; n < PROCESSES; n += 1) add(service, nameOf(service, n));
  }
  return {
    get members() {
      return [...members.values()];
    },
    endings,
    crashesOnCorruptedStores,
    signal(name, signal) {
      const member = members.get(name);
      // Before the preloaded module listens, SIGUSR2 would end the process.
      if (member?.child === undefined || (signal === 'SIGUSR2' && member.url === undefined)) return;
      member.child.kill(signal);
      if (signal !== 'SIGUSR2') member.stopped = signal === 'SIGSTOP';
    },
    async killAndCorrupt(name, corrupt) {
      const member = members.get(name);
      if (member === undefined) return;
      const { promise, resolve } = Promise.withResolvers<void>();
      member.held = promise;
      try {
        const child = member.child;
        const ended = child && new Promise((ending) => child.once('close', ending));
        child?.kill('SIGKILL');
        await ended;
        corrupt(member.stateDir);
        member.crashesForgiven = CRASHES_MAX;
      } finally {
        member.held = undefined;
        resolve();
      }
    },
    join(service) {
      joined += 1;
      const name = `${service}-more-${joined}`;
      add(service, name);
      return name;
    },
    leave,
    async leaveAll() {
      await Promise.all([...members.keys()].map(leave));
    },
  };
}

function probesUrl(lines: readonly string[]): string | undefined {
  for (const line of lines) {
    const url = /"url":"(http:[^"]+)"/.exec(line)?.[1];
    if (url !== undefined) return url;
  }
  return undefined;
}

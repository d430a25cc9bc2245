import { spawn, type ChildProcess } from 'node:child_process';
import { createWriteStream, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as pause } from 'node:timers/promises';
import type { Endpoints } from '../../chaos/cluster.ts';

export type Service = 'trigger' | 'routing' | 'gateway' | 'analytics-sink';

/** Who is replaced, in this order, each time. */
export const SERVICES: readonly Service[] = ['trigger', 'routing', 'gateway', 'analytics-sink'];
const PROCESSES: Readonly<Record<Service, number>> = {
  trigger: 2,
  routing: 2,
  gateway: 1,
  'analytics-sink': 2,
};
const READY_MS = 240_000;
const LOOK_MS = 100;
const LAST_LINES = 12;

/** One process of a service. Its state folder stays when it is replaced, as a volume does. */
export interface ServiceProcess {
  readonly name: string;
  readonly service: Service;
  readonly url: string;
  /** Its last lines, for messages. */
  readonly said: () => string;
  /** The code or signal that it ended with, once it has. */
  readonly ended: Promise<string>;
  readonly child: ChildProcess;
}

/** The services' processes, each started from a build of one release or another. */
export interface ServiceSet {
  readonly processes: ReadonlyMap<string, ServiceProcess>;
  readonly gatewayUrl: string;
  /** Replaces every process of a service, one by one: SIGTERM, the end, the other build on the same state, ready. */
  replace(service: Service, build: string): Promise<void>;
  /** One more process, which may end by itself. */
  add(service: Service, name: string, build: string): Promise<ServiceProcess>;
  /** What ended although nobody asked it to. */
  readonly endings: readonly string[];
  /** @param services absent: all */
  stop(services?: readonly Service[]): Promise<void>;
}

/** Settings by which a process reaches them. */
export function settingsFor({ broker, registry, clickhouse }: Endpoints): Readonly<Record<string, string>> {
  return {
    BATON_KAFKA_BROKERS: broker.brokers.join(),
    BATON_REGISTRY_URL: registry.url,
    BATON_CLICKHOUSE_URL: clickhouse.url,
  };
}

/** Where a process of this name writes what it logs. */
export const logOf = (dir: string, name: string): string => join(dir, 'logs', `${name}.log`);

/** @param settingsOf environment of a process by its name */
export async function startServices(
  settingsOf: (name: string) => Readonly<Record<string, string>>,
  dir: string,
  build: string,
): Promise<ServiceSet> {
  const processes = new Map<string, ServiceProcess>();
  const endings: string[] = [];
  const leaving = new Set<ServiceProcess>();
  const children: ChildProcess[] = [];
  // A harness that fails leaves nothing behind that takes the machine's time.
  process.once('exit', () => children.forEach((child) => child.kill('SIGKILL')));
  mkdirSync(join(dir, 'logs'), { recursive: true });

  async function add(service: Service, name: string, from: string): Promise<ServiceProcess> {
    const child = spawn(process.execPath, [join(from, 'dist/apps', service, 'src/main.js')], {
      stdio: ['ignore', 'ignore', 'pipe'],
      env: {
        PATH: process.env['PATH'],
        ...settingsOf(name),
        BATON_STATE_DIR: join(dir, 'state', name),
        BATON_HTTP_PORT: '0',
      },
    });
    children.push(child);
    const log = createWriteStream(logOf(dir, name), { flags: 'a' });
    let last: string[] = [];
    const listening = Promise.withResolvers<string | undefined>();
    createInterface({ input: child.stderr }).on('line', (line) => {
      log.write(`${line}\n`);
      last = [...last, line].slice(-LAST_LINES);
      const url = /"url":"(http:[^"]+)"/.exec(line)?.[1];
      if (url !== undefined) listening.resolve(url);
    });
    const ended = new Promise<string>((resolve) => {
      child.once('close', (code, signal) => resolve(signal ?? `exit code ${code}`));
    });
    void ended.then(() => listening.resolve(undefined));
    const said = (): string => last.join('\n');
    const url = await listening.promise;
    if (url === undefined) throw new Error(`${name} ended before it listened: ${said()}`);
    return { name, service, url, said, ended, child };
  }

  async function keep(service: Service, name: string, from: string): Promise<void> {
    const started = await add(service, name, from);
    processes.set(name, started);
    void started.ended.then((how) => {
      if (!leaving.has(started)) endings.push(`${name} ended with ${how}: ${started.said()}`);
    });
    await ready(started);
  }

  async function end(one: ServiceProcess): Promise<void> {
    leaving.add(one);
    one.child.kill('SIGTERM');
    const how = await one.ended;
    if (how !== 'exit code 0') endings.push(`${one.name} was to leave and ended with ${how}: ${one.said()}`);
  }

  // The first of each alone: 0.2.0 ends where two sinks make the same views of a new database, and its supervisor would start it again.
  await Promise.all(SERVICES.map((service) => keep(service, `${service}-0`, build)));
  await Promise.all(
    SERVICES.flatMap((service) =>
      Array.from({ length: PROCESSES[service] - 1 }, (_, n) => keep(service, `${service}-${n + 1}`, build)),
    ),
  );
  return {
    processes,
    endings,
    get gatewayUrl() {
      return processes.get('gateway-0')!.url;
    },
    async replace(service, from) {
      for (const one of [...processes.values()].filter((process) => process.service === service)) {
        await end(one);
        await keep(service, one.name, from);
      }
    },
    add,
    async stop(services = SERVICES) {
      const those = [...processes.values()].filter(({ service }) => services.includes(service));
      await Promise.all(those.map(end));
    },
  };
}

/** Waits until it says that it is ready. @throws Error with what it wrote where it ends or takes too long */
export async function ready(one: ServiceProcess): Promise<void> {
  let over: string | undefined;
  void one.ended.then((how) => (over = how));
  for (const until = performance.now() + READY_MS; ;) {
    const signal = AbortSignal.timeout(2_000);
    const answer = await fetch(`${one.url}/readyz`, { signal }).catch(() => undefined);
    await answer?.arrayBuffer().catch(() => undefined);
    if (answer?.status === 200) return;
    if (over !== undefined) throw new Error(`${one.name} ended with ${over}: ${one.said()}`);
    if (performance.now() > until) throw new Error(`${one.name} is not ready: ${one.said()}`);
    await pause(LOOK_MS);
  }
}

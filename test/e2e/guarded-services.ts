import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { startEmbeddedClickHouse } from '#clickhouse';
import { passwordOf, startGuardedCluster, type GuardedCluster } from './guarded-cluster.ts';
import { DUTIES } from './guarded-work.ts';
import { install, type Installation } from './installation.ts';
import { batonCommand, startService } from './service-process.ts';

/** What a service or a command did not do, and what it wrote. */
export interface Lost {
  readonly lost: string;
  readonly text: string;
}

/** Services and commands under users of their own, on a broker with its authorizer on. */
export interface GuardedServices {
  readonly cluster: GuardedCluster;
  /** Topics of its own: the log is empty. */
  install(): Promise<Installation>;
  /**
   * Runs a service once, as a new process without anything on disk; null where it did all its duties in this time.
   * @param user the one of its name by default
   */
  run(name: string, installation: Installation, patienceMs: number, user?: string): Promise<Lost | null>;
  /** Runs `baton` as a user; null where it ends with 0. */
  command(user: string, installation: Installation, ...args: readonly string[]): Promise<Lost | null>;
  stop(): Promise<void>;
}

/** How long a service may still take after it has said that it lacks a right. */
const REFUSED_MS = 5_000;

export const prefixOf = ({ environment }: Installation): string => environment['BATON_TOPIC_PREFIX'] ?? '';
const databaseOf = (installation: Installation): string => prefixOf(installation).replace(/\W/g, '_');

export async function startGuardedServices(
  users: readonly string[],
  registryUrl: string,
): Promise<GuardedServices> {
  const folder = mkdtempSync(join(tmpdir(), 'baton-access-'));
  const cluster = await startGuardedCluster(users);
  const dataDir = join(folder, 'clickhouse');
  const clickhouse = await startEmbeddedClickHouse({ anonymous: 'owner', dataDir, port: 0 });
  const installations: Installation[] = [];
  let folders = 0;
  let last: Promise<unknown> = Promise.resolve();
  const newFolder = (): string => join(folder, String((folders += 1)));

  const environmentOf = (user: string, installation: Installation) => ({
    ...installation.environment,
    BATON_KAFKA_BROKERS: cluster.guardedBrokers,
    BATON_KAFKA_SASL: 'plain',
    BATON_KAFKA_USERNAME: user,
    BATON_KAFKA_PASSWORD: passwordOf(user),
    BATON_CLICKHOUSE_URL: clickhouse.url,
    BATON_CLICKHOUSE_DATABASE: databaseOf(installation),
    BATON_ARCHIVE: join(folder, 'archive'),
    BATON_ARCHIVE_INTERVAL_MS: '1000',
  });

  const run: GuardedServices['run'] = async (name, installation, patienceMs, user = name) => {
    const service = startService(name, {
      ...environmentOf(user, installation),
      BATON_STATE_DIR: newFolder(),
      BATON_RETRY_BUDGET_MS: '2000',
    });
    const sql = async (query: string): Promise<string> => {
      const url = `${clickhouse.url}/?database=${databaseOf(installation)}`;
      return (await fetch(url, { method: 'POST', body: query })).text();
    };
    const duties = [...(DUTIES[name]?.({ service, installation, sql }) ?? [])];
    let until = performance.now() + patienceMs;
    let isRefused = false;
    let over = false;
    void service.exited.then(() => (over = true));
    while (duties.length > 0 && performance.now() < until && !over) {
      if (await duties[0]?.done().catch(() => false)) duties.shift();
      else await pause(100);
      if (!isRefused && /authoriz/i.test(service.text())) {
        isRefused = true;
        until = Math.min(until, performance.now() + REFUSED_MS);
      }
    }
    service.signal('SIGTERM');
    const code = await service.exited;
    const lost = duties[0]?.name ?? (code === 0 ? null : `exit code ${code}`);
    return lost === null ? null : { lost, text: service.text() };
  };

  return {
    cluster,
    run,
    install() {
      const brokers = [cluster.openBrokers];
      const options = { brokers, registryUrl, partitions: 1 };
      // One after the other: a broker that creates many topics at once shows none of them for seconds.
      const mine = last.then(() => install({ ...options, folder: newFolder() }));
      last = mine.catch(() => undefined);
      return mine.then((made) => {
        installations.push(made);
        return made;
      });
    },
    async command(user, installation, ...args) {
      const once = { BATON_TOPICS_PARTITIONS: '1', BATON_TOPICS_REPLICATION_FACTOR: '1' };
      try {
        await batonCommand({ ...environmentOf(user, installation), ...once }, ...args);
        return null;
      } catch (error) {
        return { lost: args.join(' '), text: String((error as { stderr?: unknown }).stderr) };
      }
    },
    async stop() {
      for (const { client } of installations) await client.close();
      await clickhouse.stop();
      await cluster.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

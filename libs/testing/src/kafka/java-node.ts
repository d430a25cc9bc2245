import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brokerAnswers, isListening } from './broker-answers.ts';
import { startGuarded, type GuardedProcess } from './guarded-process.ts';
import { until } from './until.ts';

/** Seconds on a machine at rest; tests run on machines that are not. */
const startMs = 180_000;
/** In good order a broker hands over what it leads, and waits for another controller where it led them too. */
const stopMs = 60_000;

export interface JavaNodeOptions {
  readonly classpath: string;
  /** For its settings, its data and what it says; made where there is none. Data that lie there are taken up. */
  readonly dir: string;
  /** Of the cluster it becomes part of where no data lie there. */
  readonly clusterId: string;
  /** Of its listener for clients, or for brokers where it is a controller only, on loopback. */
  readonly port: number;
  readonly heapMb: number;
  settings(dataDir: string): Readonly<Record<string, string>>;
}

/** A broker, or a controller without one, in a process of Java, which can be ended and started again on the same data. */
export interface JavaNode {
  /**
   * Resolves when it answers, and sees that many brokers of its cluster that are up, itself among them; 0, for a controller without a
   * broker: when it listens.
   */
  start(brokers: number): Promise<void>;
  /** Resolves when it has ended; one that ignores the signal for a minute is killed. Does nothing where it does not run. */
  end(signal: 'SIGTERM' | 'SIGKILL'): Promise<void>;
  /** Where it runs. */
  signal(signal: 'SIGSTOP' | 'SIGCONT'): void;
}

/** Not started yet. */
export async function javaNode(options: JavaNodeOptions): Promise<JavaNode> {
  const { classpath, dir, port, heapMb } = options;
  mkdirSync(dir, { recursive: true });
  const properties = join(dir, 'server.properties');
  const data = join(dir, 'data');
  writeFileSync(properties, propertiesFile(options.settings(data)));
  const place = { cwd: dir, logFile: join(dir, 'broker.log') };

  if (!existsSync(join(data, 'meta.properties'))) {
    const format = ['format', '-t', options.clusterId, '-c', properties];
    const tool = await startGuarded('java', ['-cp', classpath, 'kafka.tools.StorageTool', ...format], place);
    const how = await tool.ended;
    if (how !== 'exit code 0')
      throw new Error(`${data} could not be formatted (${how}): ${tool.lastLines()}`);
  }

  let java: GuardedProcess | undefined;
  return {
    async start(brokers) {
      const started = await startGuarded(
        'java',
        [`-Xmx${heapMb}m`, '-cp', classpath, 'kafka.Kafka', properties],
        place,
      );
      java = started;
      let ended: string | undefined;
      void started.ended.then((how) => (ended = how));
      await until(
        () => `the broker on port ${port} answers. ${started.lastLines()}`,
        startMs,
        () => {
          if (ended !== undefined) throw new Error(`The broker ended (${ended}): ${started.lastLines()}`);
          return brokers === 0 ? isListening(port) : brokerAnswers(port, brokers);
        },
      );
    },
    async end(signal) {
      const running = java;
      if (running === undefined) return;
      java = undefined;
      running.signal(signal);
      const late = setTimeout(() => running.signal('SIGKILL'), stopMs);
      await running.ended;
      clearTimeout(late);
    },
    signal: (signal) => java?.signal(signal),
  };
}

function propertiesFile(settings: Readonly<Record<string, string>>): string {
  return Object.entries(settings)
    .map(([name, value]) => `${name}=${value}\n`)
    .join('');
}

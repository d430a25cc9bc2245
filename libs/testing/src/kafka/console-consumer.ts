import { spawn } from 'node:child_process';
import { kafkaToolsClasspath } from './jars.ts';

/** How Kafka's own console consumer is started, and where it finds the broker. Plain data: it may cross processes. */
export interface ConsoleConsumer {
  readonly command: readonly [string, ...string[]];
  readonly brokers: string;
}

/** What the console consumer says of a record. */
export interface ConsoleRecord {
  readonly partition: number;
  readonly offset: number;
  /** Null: it has none. */
  readonly key: string | null;
  readonly headers: Readonly<Record<string, string>>;
}

/** Needs Java 17 and, the first time, Maven. */
export async function javaConsoleConsumer(brokers: string): Promise<ConsoleConsumer> {
  const classpath = await kafkaToolsClasspath();
  const quiet = '-Dorg.slf4j.simpleLogger.defaultLogLevel=error';
  const main = 'org.apache.kafka.tools.consumer.ConsoleConsumer';
  return { command: ['java', '-Xmx256m', quiet, '-cp', classpath, main], brokers };
}

/** Of bytes that no text of ours contains. */
const BETWEEN_FIELDS = '\u0001';
const BETWEEN_HEADERS = '\u0002';
const NULL = '\u0003';

/** Longer than it takes a busy machine to start it and let it join its group. */
const TIMEOUT_MS = 60_000;
/** Where nothing is to come, nobody waits for a record: as long as joining takes, mostly. */
const NOTHING_MS = 20_000;
const quietMs = 2_000;

/**
 * Reads a topic from its beginning by a reader that is not ours, isolated as `read_committed`: until `expected` records came and
 * then none for two seconds, so that one too many shows; or until none came for a minute, of a topic that is to be empty for 20 seconds.
 * In order within a partition.
 * Values are left out: they are bytes, and it writes lines.
 */
export async function consoleConsume(
  { command: [program, ...args], brokers }: ConsoleConsumer,
  topic: string,
  expected: number,
): Promise<readonly ConsoleRecord[]> {
  const format = {
    'print.key': 'true',
    'print.value': 'false',
    'print.offset': 'true',
    'print.partition': 'true',
    'print.headers': 'true',
    'key.separator': BETWEEN_FIELDS,
    'headers.separator': BETWEEN_HEADERS,
    'null.literal': NULL,
  };
  const timeoutMs = expected === 0 ? NOTHING_MS : TIMEOUT_MS;
  const options = ['--bootstrap-server', brokers, '--topic', topic, '--from-beginning'];
  const isolated = ['--isolation-level', 'read_committed', '--timeout-ms', String(timeoutMs)];
  const formatted = Object.entries(format).flatMap(([name, value]) => [
    '--formatter-property',
    `${name}=${value}`,
  ]);
  const child = spawn(program, [...args, ...options, ...isolated, ...formatted], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const lines: string[] = [];
  let rest = '';
  let errors = '';
  let quiet: NodeJS.Timeout | undefined;
  const stopWhenQuiet = (): void => {
    clearTimeout(quiet);
    if (lines.length >= expected) quiet = setTimeout(() => child.kill('SIGKILL'), quietMs);
  };
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    const whole = (rest + text).split('\n');
    rest = whole.pop() ?? '';
    lines.push(...whole);
    stopWhenQuiet();
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => (errors += text));
  await new Promise((resolve, reject) => child.once('error', reject).once('close', resolve));
  clearTimeout(quiet);
  if (lines.length < expected && !errors.includes('TimeoutException')) {
    throw new Error(`The console consumer failed on ${topic}: ${errors.slice(-2_000)}`);
  }
  return lines.map(parse);
}

function parse(line: string): ConsoleRecord {
  const [partition, offset, headers, key] = line.split(BETWEEN_FIELDS) as [string, string, string, string];
  const number = (field: string): number => Number(field.slice(field.indexOf(':') + 1));
  return {
    partition: number(partition),
    offset: number(offset),
    key: key === NULL ? null : key,
    headers: Object.fromEntries(
      (headers === 'NO_HEADERS' ? [] : headers.split(BETWEEN_HEADERS)).map((header) => {
        const colon = header.indexOf(':');
        return [header.slice(0, colon), header.slice(colon + 1)];
      }),
    ),
  };
}

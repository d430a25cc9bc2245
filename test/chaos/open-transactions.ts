import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { Broker } from '#testing/kafka';

const run = promisify(execFile);
const PROGRAM = fileURLToPath(new URL('./OpenTransactions.java', import.meta.url));

/**
 * Transactions that nobody has ended, a line each: whatever lies behind one is read by nobody. Asked when all who wrote are gone.
 * Empty also for a broker in Docker, where there are no classes of a Java client.
 */
export async function openTransactions({ brokers, classpath }: Broker): Promise<readonly string[]> {
  if (classpath === undefined) return [];
  const quiet = '-Dorg.slf4j.simpleLogger.defaultLogLevel=error';
  const { stdout } = await run('java', ['-Xmx256m', quiet, '-cp', classpath, PROGRAM, brokers.join()]);
  return stdout.split('\n').filter((line) => line !== '');
}

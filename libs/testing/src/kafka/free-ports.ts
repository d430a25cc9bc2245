import { randomInt } from 'node:crypto';
import { createServer } from 'node:net';

/**
 * Below what systems choose from for outgoing connections and for port 0 (32768 and up on Linux): between being found free and being listened on,
 * seconds later, a port is taken by nobody but by chance.
 */
const FIRST = 15_000;
const AFTER_LAST = 32_000;
const TRIES_MAX = 1_000;

/** Ports of the loopback interface that nobody listens on. */
export async function freePorts(count: number): Promise<readonly number[]> {
  const ports = new Set<number>();
  for (let tries = 0; ports.size < count && tries < TRIES_MAX; tries += 1) {
    const port = randomInt(FIRST, AFTER_LAST);
    const isFree = await checkFree(port).then(
      () => true,
      () => false,
    );
    if (isFree) ports.add(port);
  }
  if (ports.size < count) throw new Error(`No ${count} free ports from ${FIRST} to ${AFTER_LAST - 1}.`);
  return [...ports];
}

/** Throws where the port is taken. */
export async function checkFree(port: number): Promise<void> {
  const server = createServer();
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  await new Promise((resolve) => server.close(resolve));
}

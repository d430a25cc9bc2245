import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { beforeAll, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const main = (app: string): string => `${ROOT}dist/apps/${app}/src/main.js`;
/** Makes this Node say that it is an old one. */
const OLD_NODE = `data:text/javascript,Object.defineProperty(process,'versions',{value:{...process.versions,node:'20.1.0'}})`;
const SERVICES = ['trigger', 'routing', 'analytics-sink', 'gateway'];

beforeAll(async () => {
  await promisify(execFile)(process.execPath, ['tools/build-if-changed.ts'], { cwd: ROOT });
});

async function ended(args: readonly string[], environment: Record<string, string> = {}) {
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'ignore', 'pipe'], env: environment });
  let err = '';
  child.stderr.on('data', (bytes: Buffer) => (err += bytes.toString()));
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, lines: err.trimEnd().split('\n') };
}

it.each([...SERVICES.map((name) => ({ name, code: 78 })), { name: 'baton', code: 3 }])(
  '$name says in one line which Node it needs',
  async ({ name, code }) => {
    const { lines, ...end } = await ended(['--import', OLD_NODE, main(name)]);
    expect(end.code).toBe(code);
    expect(lines).toEqual([
      expect.stringMatching(`^${name}: this is Node 20.1.0, and 24 or newer is needed`),
    ]);
  },
);

it.each(['trigger', 'gateway'])('%s says in one line that its port is taken', async (name) => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const { code, lines } = await ended([main(name)], {
    BATON_KAFKA_BROKERS: '127.0.0.1:1',
    BATON_REGISTRY_URL: 'http://127.0.0.1:1',
    BATON_HTTP_PORT: String(port),
  });
  server.close();
  expect(code).toBe(78);
  const fatal = lines.map((line) => JSON.parse(line) as { level: string; msg: string });
  expect(fatal.filter(({ level }) => level === 'fatal' || level === 'error')).toEqual([
    expect.objectContaining({
      msg: `Port ${port} on 127.0.0.1 is taken by another program. Stop that program, or choose another port with BATON_HTTP_PORT.`,
    }),
  ]);
});

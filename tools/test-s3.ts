// `npm run test:s3`: what archives need of a store, on a real S3-compatible server (versitygw, built once through Go's module proxy). It checks
// signatures and checksums as Amazon does. Apart from `npm test`, as it builds with Go.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { freePorts } from '../libs/testing/src/kafka/free-ports.ts';
import { goPrograms } from './kubernetes/go-modules.ts';

const VERSITYGW = '1.8.0';
const KEY = { AWS_ACCESS_KEY_ID: 'baton-test', AWS_SECRET_ACCESS_KEY: 'baton-test-secret' };
const START_MS = 30_000;

async function answers(endpoint: string): Promise<void> {
  for (const until = performance.now() + START_MS; ;) {
    const isUp = await fetch(endpoint).then(
      () => true,
      () => false,
    );
    if (isUp) return;
    if (performance.now() > until) throw new Error(`versitygw does not answer at ${endpoint}.`);
    await pause(100);
  }
}

const programs = await goPrograms({
  name: `versitygw-${VERSITYGW}`,
  mod: `go 1.26\nrequire github.com/versity/versitygw v${VERSITYGW}`,
  programs: { versitygw: 'github.com/versity/versitygw/cmd/versitygw' },
});
const folder = mkdtempSync(join(tmpdir(), 'baton-s3-'));
const [port = 0] = await freePorts(1);
const address = `127.0.0.1:${port}`;
const credentials = ['--access', KEY.AWS_ACCESS_KEY_ID, '--secret', KEY.AWS_SECRET_ACCESS_KEY];
const server = spawn(join(programs, 'versitygw'), [...credentials, '--port', address, 'posix', folder], {
  stdio: 'ignore',
});
try {
  const endpoint = `http://${address}`;
  await answers(endpoint);
  const vitest = spawn('vitest', ['run', '--config', 'vitest.s3.config.ts', ...process.argv.slice(2)], {
    stdio: 'inherit',
    env: { ...process.env, ...KEY, AWS_ENDPOINT_URL_S3: endpoint },
  });
  const [code] = (await once(vitest, 'exit')) as [number | null];
  process.exitCode = code ?? 1;
} finally {
  server.kill();
  await once(server, 'exit');
  rmSync(folder, { recursive: true, force: true });
}

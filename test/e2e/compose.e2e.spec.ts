import { execFile } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const FILE = join(ROOT, 'infra/compose.yaml');
const SERVICES = ['trigger', 'routing', 'analytics-sink', 'gateway'];
const run = promisify(execFile);

interface ComposeService {
  readonly image?: string;
  readonly build?: string;
  readonly command?: readonly string[];
  readonly environment?: Readonly<Record<string, string | number>>;
  readonly volumes?: readonly string[];
  readonly depends_on?: Readonly<Record<string, { readonly condition: string }>>;
  readonly healthcheck?: object;
  readonly stop_grace_period?: string;
}
interface Compose {
  readonly services: Readonly<Record<string, ComposeService>>;
  readonly volumes: Readonly<Record<string, unknown>>;
}

const compose = parse(readFileSync(FILE, 'utf8'), { merge: true }) as Compose;
const services = Object.entries(compose.services);
const ours = services.filter(([, { image }]) => image === 'baton');

/** Values as Compose gives them: with the default of a variable that is not set. */
function environmentOf({ environment = {} }: ComposeService): Record<string, string> {
  return Object.fromEntries(
    Object.entries(environment).map(([name, value]) => [
      name,
      String(value).replace(/\$\{\w+:-([^}]*)\}/g, '$1'),
    ]),
  );
}

beforeAll(async () => {
  await run(process.execPath, ['tools/build-if-changed.ts'], { cwd: ROOT });
}, 300_000);

describe('infra/compose.yaml', () => {
  it('has the four services, built from the one Dockerfile', () => {
    expect(Object.keys(compose.services)).toEqual(expect.arrayContaining(SERVICES));
    for (const [, { build }] of ours) {
      expect(existsSync(join(dirname(FILE), String(build), 'Dockerfile'))).toBe(true);
    }
  });

  it('waits only for services that it has, and for health only where it is checked', () => {
    for (const [, service] of services) {
      for (const [name, { condition }] of Object.entries(service.depends_on ?? {})) {
        const other = compose.services[name];
        expect(other, name).toBeDefined();
        if (condition === 'service_healthy') expect(other?.healthcheck, name).toBeDefined();
      }
    }
  });

  it('declares every volume that has a name', () => {
    const used = services.flatMap(([, { volumes = [] }]) =>
      volumes.flatMap((volume) => /^(\w+):/.exec(volume)?.[1] ?? []),
    );
    expect(Object.keys(compose.volumes).sort()).toEqual([...new Set(used)].sort());
  });

  it.each(SERVICES)('%s finds its settings usable, and gets longer to stop than it takes', async (name) => {
    const service = compose.services[name]!;
    const [main = ''] = service.command ?? [];
    expect(main).toBe(`dist/apps/${name}/src/main.js`);
    const image = { BATON_HTTP_HOST: '0.0.0.0', BATON_HTTP_PORT: '8080', BATON_STATE_DIR: '/var/lib/baton' };
    const { stdout } = await run(process.execPath, [main, '--check-config'], {
      cwd: ROOT,
      env: { ...image, ...environmentOf(service) },
    });
    const stopMs = Number(/^BATON_STOP_TIMEOUT_MS=(\d+)$/m.exec(stdout)?.[1]);
    expect(stopMs).toBeLessThan(1_000 * Number.parseInt(service.stop_grace_period ?? '10', 10));
  });

  it('sets no variable that its service does not know', async () => {
    for (const name of SERVICES) {
      const service = compose.services[name]!;
      const { stdout } = await run(process.execPath, [...(service.command ?? []), '--help'], { cwd: ROOT });
      for (const variable of Object.keys(service.environment ?? {})) expect(stdout).toContain(`${variable}`);
    }
  });

  it('applies topics and registers schemas by commands that there are', async () => {
    for (const name of ['topics', 'schemas']) {
      const { command = [] } = compose.services[name]!;
      const { stdout } = await run(process.execPath, [...command, '--help'], { cwd: ROOT });
      expect(stdout).toContain('Usage: ');
    }
  });
});

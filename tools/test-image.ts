// `npm run test:image`: the image as it is delivered. hadolint reads the Dockerfile, buildah builds it, and every service is run from it with a
// read-only root and as its user, without Kafka: /livez must answer within two seconds. Apart from `npm test`: it needs root, and minutes.
import { readFileSync } from 'node:fs';
import { availableParallelism, loadavg } from 'node:os';
import { baseImage, provideBase } from './image/base-image.ts';
import { hadolint, imagePrograms, trustInBuilds, type Buildah } from './image/programs.ts';
import { millisecondsToLive, printedIn, withContainer, type Container } from './image/container.ts';
import { run, seconds } from './kubernetes/toolbox.ts';

const IMAGE = 'localhost/baton';
const LIVE_MS_MAX = 2_000;
/** Not a broker: a service is alive before it has reached one. */
const NOWHERE = {
  BATON_KAFKA_BROKERS: '127.0.0.1:1',
  BATON_REGISTRY_URL: 'http://127.0.0.1:1',
  BATON_CLICKHOUSE_URL: 'http://127.0.0.1:1',
};
/** Every service, with what it does not start without. */
const SERVICES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  trigger: NOWHERE,
  routing: NOWHERE,
  'analytics-sink': NOWHERE,
  gateway: { ...NOWHERE, BATON_API_KEY: 'only-for-this-test' },
  archive: { ...NOWHERE, BATON_ARCHIVE: '/tmp/archive' },
  canary: { BATON_API_KEY: 'only-for-this-test', BATON_GATEWAY_URL: 'http://127.0.0.1:1' },
};

async function lint(): Promise<string> {
  await run(await hadolint(), ['Dockerfile']);
  return 'clean';
}

async function build(buildah: Buildah): Promise<string> {
  const base = await provideBase(buildah, baseImage(readFileSync('Dockerfile', 'utf8')));
  const options = ['--format', 'docker', '--isolation', 'chroot', '--pull-never', ...trustInBuilds()];
  await buildah(['build', '-q', ...options, '-t', IMAGE, '.']);
  return `on ${base}`;
}

/** That nobody but root writes what runs, that everything is in it that is written of it, and that its list of packages is complete. */
async function contents(container: Container): Promise<string> {
  const id = await printedIn(container, ['id', '-u']);
  if (id.trim() === '0') throw new Error('It runs as root.');
  const wrote = await printedIn(container, ['touch', '/baton/written']).then(
    () => true,
    () => false,
  );
  if (wrote) throw new Error('What is tried here does not have a read-only root.');
  await printedIn(container, ['baton', '--help']);
  const bom = JSON.parse(await printedIn(container, ['cat', '/baton/sbom.cdx.json'])) as {
    readonly components: readonly { readonly name: string }[];
  };
  const listed = new Set(bom.components.map(({ name }) => name));
  const installed = await printedIn(container, ['sh', '-c', 'ls -d node_modules/[!@.]* node_modules/@*/*']);
  const names = installed
    .trim()
    .split('\n')
    .map((path) => path.replace('node_modules/', ''));
  const unlisted = names.filter((name) => !listed.has(name.split('/').at(-1) ?? '') && !listed.has(name));
  if (unlisted.length > 0) throw new Error(`sbom.cdx.json lacks ${unlisted.join(', ')}.`);
  return `user ${id.trim()}, read-only, baton on the PATH, ${names.length} packages, all of them in sbom.cdx.json`;
}

async function starts(container: Container): Promise<string> {
  const took: string[] = [];
  const slow: string[] = [];
  for (const [name, environment] of Object.entries(SERVICES)) {
    const words = ['node', `dist/apps/${name}/src/main.js`];
    const ms = Math.round(await millisecondsToLive(container, words, environment));
    took.push(`${name} ${ms} ms`);
    if (ms > LIVE_MS_MAX) slow.push(name);
  }
  // A machine that does something else at the time is slower, and should be seen to be.
  const load = `load ${loadavg()[0]?.toFixed(1)} on ${availableParallelism()} cores`;
  if (slow.length > 0)
    throw new Error(`${slow.join(', ')} beyond ${LIVE_MS_MAX} ms to /livez: ${took.join(', ')} (${load})`);
  return `${took.join(', ')} (at most ${LIVE_MS_MAX}; ${load})`;
}

async function main(): Promise<void> {
  const step = async (name: string, work: () => Promise<string>): Promise<void> => {
    const begunAt = performance.now();
    console.log(`${name}: ${await work()} (${seconds(begunAt)} s)`);
  };
  await step('hadolint', lint);
  const buildah = await imagePrograms();
  await step('build', () => build(buildah));
  await withContainer(buildah, IMAGE, async (container) => {
    await step('contents', () => contents(container));
    await step('time to /livez', () => starts(container));
  });
}

await main().catch((error: unknown) => {
  console.error(`test:image: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
});

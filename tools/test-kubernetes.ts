// `npm run test:kubernetes`: the chart against a real API server. What check:helm cannot see is seen here: rules between fields, what
// admission refuses, whether an installation and an upgrade come to an end. Pods are not run: kwok answers for their nodes.
import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { clusterTools } from './kubernetes/cluster-tools.ts';
import { startControlPlane, type ControlPlane } from './kubernetes/control-plane.ts';
import { helm } from './kubernetes/chart-tools.ts';
import { definitionFiles } from './kubernetes/resource-definitions.ts';
import { run, seconds } from './kubernetes/toolbox.ts';

const CHART = 'infra/helm/baton';
/** What README.md calls enough. */
const MINIMAL = `${CHART}/tests/values/minimal.yaml`;
const NAMESPACE = 'baton';
const WAIT = ['--wait', '--timeout', '3m'];

async function prepare({ kubectl }: ControlPlane): Promise<string> {
  const files = await definitionFiles();
  await kubectl(['apply', '--server-side', ...files.flatMap((file) => ['-f', file])]);
  await kubectl(['wait', 'crd', '--all', '--for=condition=Established', '--timeout=60s']);
  await kubectl(['create', 'namespace', NAMESPACE]);
  // Pods that do not meet the standard are refused.
  await kubectl(['label', 'namespace', NAMESPACE, 'pod-security.kubernetes.io/enforce=restricted']);
  return `${files.length} definitions`;
}

async function dryRuns({ kubectl }: ControlPlane): Promise<string> {
  const program = await helm();
  const files = globSync(`${CHART}/tests/values/*.yaml`).sort();
  let accepted = 0;
  for (const values of files) {
    const text = await run(program, ['template', 'baton', CHART, '-n', NAMESPACE, '-f', values]);
    const apply = ['apply', '-n', NAMESPACE, '--dry-run=server', '--validate=strict', '-f', '-'];
    const printed = await kubectl(apply, text).catch((error: unknown) => {
      throw new Error(`${basename(values)}: ${String(error)}`);
    });
    accepted += printed.trim().split('\n').length;
  }
  return `${accepted} resources accepted`;
}

async function installs(plane: ControlPlane): Promise<string> {
  const release = await helmOn(plane);
  await release('install', ['-f', MINIMAL, ...WAIT]);
  const ready = await readyPods(plane, 'trigger');
  if (ready !== 2) throw new Error(`${ready} pods of trigger are ready, not 2.`);
  await plane.kubectl(['wait', '-n', NAMESPACE, 'job', '--all', '--for=condition=Complete', '--timeout=60s']);
  return 'all pods ready, all Jobs complete';
}

async function upgrades(plane: ControlPlane): Promise<string> {
  const release = await helmOn(plane);
  const newer = ['--set', 'image.tag=next', '--set', 'trigger.replicas=3'];
  await release('upgrade', ['-f', MINIMAL, ...newer, ...WAIT]);
  const ready = await readyPods(plane, 'trigger');
  if (ready !== 3) throw new Error(`${ready} pods of trigger are ready, not 3.`);
  const jobs = await plane.kubectl(['get', 'job', '-n', NAMESPACE, '-o', 'name']);
  if (jobs.trim().split('\n').length !== 3) throw new Error(`Jobs of the release before are left:\n${jobs}`);
  await run(await helm(), ['rollback', 'baton', '1', ...onNamespace(plane), ...WAIT]);
  if ((await readyPods(plane, 'trigger')) !== 2) throw new Error('The way back does not lead to 2 pods.');
  return 'to another image and number of pods, and back';
}

async function refusals(plane: ControlPlane): Promise<string> {
  const release = await helmOn(plane);
  for (const [set, expected] of Object.entries(REFUSED)) {
    const refused = await release('upgrade', ['-f', MINIMAL, '--set', set]).then(
      () => undefined,
      (error: unknown) => String(error),
    );
    if (refused === undefined) throw new Error(`${set} was accepted.`);
    if (!expected.test(refused)) throw new Error(`${set} was refused for another reason:\n${refused}`);
  }
  return Object.keys(REFUSED).join(', ');
}

/** Values and what refuses them: the schema, the validations, the API server. */
const REFUSED: Readonly<Record<string, RegExp>> = {
  'trigger.replicas=1': /minimum/,
  'kafka.tls.caSecretName=ca': /kafka\.tls\.enabled is false/,
  'trigger.resources.limits.memory=1Mi': /must be less than or equal to memory limit/,
};

const onNamespace = ({ kubeconfig }: ControlPlane): readonly string[] => [
  ...['--kubeconfig', kubeconfig, '-n', NAMESPACE],
];

async function helmOn(plane: ControlPlane) {
  const program = await helm();
  return (verb: 'install' | 'upgrade', args: readonly string[]): Promise<string> =>
    run(program, [verb, 'baton', CHART, ...onNamespace(plane), ...args]);
}

async function readyPods({ kubectl }: ControlPlane, component: string): Promise<number> {
  const path = 'jsonpath={.status.readyReplicas}';
  return Number(await kubectl(['get', 'deploy', '-n', NAMESPACE, `baton-${component}`, '-o', path]));
}

const STEPS: Readonly<Record<string, (plane: ControlPlane) => Promise<string>>> = {
  definitions: prepare,
  'server-side dry run': dryRuns,
  'install --wait': installs,
  'upgrade --wait': upgrades,
  'refused values': refusals,
};

async function main(): Promise<void> {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { readonly version: string };
  console.log(`The chart of Baton ${version} on a control plane of its own.`);
  const plane = await startControlPlane(await clusterTools());
  process.once('SIGINT', () => void plane.stop().then(() => process.exit(130)));
  try {
    for (const [name, step] of Object.entries(STEPS)) {
      const begunAt = performance.now();
      console.log(`${name}: ${await step(plane)} (${seconds(begunAt)} s)`);
    }
  } finally {
    await plane.stop();
  }
}

await main().catch((error: unknown) => {
  console.error(`test:kubernetes: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
});

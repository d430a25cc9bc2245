import { spawn, type ChildProcess } from 'node:child_process';
import { generateKeyPairSync } from 'node:crypto';
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { stringify } from 'yaml';
import type { ClusterTools } from './cluster-tools.ts';
import { run } from './toolbox.ts';

/** A real API server with its controllers and scheduler; kwok says of the pods what kubelets would say, and runs none. */
export interface ControlPlane {
  readonly kubeconfig: string;
  readonly kubectl: (args: readonly string[], input?: string) => Promise<string>;
  stop(): Promise<void>;
}

/** Clients that do not ask for such watches. */
const ENVIRONMENT = { ...process.env, KUBE_FEATURE_WatchListClient: 'false' };
const READY_WITHIN_MS = 120_000;
const NODES = 3;

export async function startControlPlane(tools: ClusterTools): Promise<ControlPlane> {
  const dir = mkdtempSync(join(tmpdir(), 'baton-kubernetes-'));
  const children: ChildProcess[] = [];
  const stop = async (): Promise<void> => {
    for (const child of children.reverse()) await ended(child);
    rmSync(dir, { recursive: true, force: true });
  };
  const start = (program: string, args: readonly string[], log: string): void => {
    const file = openSync(join(dir, `${log}.log`), 'w');
    children.push(spawn(program, args, { stdio: ['ignore', file, file], env: ENVIRONMENT }));
    closeSync(file);
  };
  try {
    const [client, peer, port] = [await freePort(), await freePort(), await freePort()];
    const url = (at: number): string => `http://127.0.0.1:${at}`;
    start(
      tools.etcd,
      [
        `--data-dir=${join(dir, 'etcd')}`,
        ...[`--listen-client-urls=${url(client)}`, `--advertise-client-urls=${url(client)}`],
        ...[`--listen-peer-urls=${url(peer)}`, `--initial-advertise-peer-urls=${url(peer)}`],
        `--initial-cluster=default=${url(peer)}`,
      ],
      'etcd',
    );
    const key = join(dir, 'accounts.key');
    writeFileSync(key, privateKey());
    writeFileSync(join(dir, 'tokens.csv'), `${TOKEN},admin,admin,system:masters\n`);
    start(
      tools.apiServer,
      [
        `--etcd-servers=${url(client)}`,
        ...['--bind-address=127.0.0.1', `--secure-port=${port}`, `--cert-dir=${join(dir, 'certificates')}`],
        ...[`--service-account-key-file=${key}`, `--service-account-signing-key-file=${key}`],
        '--service-account-issuer=https://kubernetes.default.svc',
        ...[`--token-auth-file=${join(dir, 'tokens.csv')}`, '--authorization-mode=RBAC'],
        '--service-cluster-ip-range=10.0.0.0/24',
        // Watches that begin with a list need an etcd that is newer than Debian's.
        '--feature-gates=WatchList=false',
      ],
      'kube-apiserver',
    );
    const kubeconfig = join(dir, 'kubeconfig.yaml');
    writeFileSync(kubeconfig, stringify(configuration(`https://127.0.0.1:${port}`)));
    const kubectl = (args: readonly string[], input = ''): Promise<string> =>
      run(tools.kubectl, ['--kubeconfig', kubeconfig, ...args], { input });
    await answering(() => kubectl(['get', '--raw', '/readyz']), join(dir, 'kube-apiserver.log'));
    const asAdmin = [`--kubeconfig=${kubeconfig}`, '--leader-elect=false', '--secure-port=0'];
    start(
      tools.controllerManager,
      [...asAdmin, `--service-account-private-key-file=${key}`],
      'kube-controller-manager',
    );
    start(tools.scheduler, asAdmin, 'kube-scheduler');
    start(
      tools.kwok,
      [
        `--kubeconfig=${kubeconfig}`,
        '--manage-all-nodes=true',
        '--node-lease-duration-seconds=40',
        ...tools.kwokStages.map((file) => `--config=${file}`),
      ],
      'kwok',
    );
    const nodes = Array.from({ length: NODES }, (_, n) => stringify(node(n))).join('---\n');
    await kubectl(['apply', '-f', '-'], nodes);
    await kubectl(['wait', 'node', '--all', '--for=condition=Ready', '--timeout=60s']);
    return { kubeconfig, kubectl, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Of an API server that lives for minutes and listens on loopback. */
const TOKEN = 'only-for-this-test';

function configuration(server: string): object {
  return {
    apiVersion: 'v1',
    kind: 'Config',
    'current-context': 'test',
    clusters: [{ name: 'test', cluster: { server, 'insecure-skip-tls-verify': true } }],
    users: [{ name: 'admin', user: { token: TOKEN } }],
    contexts: [{ name: 'test', context: { cluster: 'test', user: 'admin' } }],
  };
}

function node(n: number): object {
  const name = `node-${n}`;
  const labels = { 'kubernetes.io/hostname': name, 'topology.kubernetes.io/zone': `zone-${n}` };
  const size = { cpu: '8', memory: '32Gi', pods: '110' };
  return {
    apiVersion: 'v1',
    kind: 'Node',
    metadata: { name, labels },
    status: { capacity: size, allocatable: size },
  };
}

function privateKey(): string {
  const { privateKey: key } = generateKeyPairSync('rsa', { modulusLength: 2_048 });
  return key.export({ type: 'pkcs1', format: 'pem' }) as string;
}

async function answering(ask: () => Promise<unknown>, log: string): Promise<void> {
  const until = performance.now() + READY_WITHIN_MS;
  for (;;) {
    try {
      await ask();
      return;
    } catch (error) {
      if (performance.now() > until)
        throw new Error(`No answer in time:\n${readFileSync(log, 'utf8').slice(-2_000)}`, { cause: error });
      await pause(500);
    }
  }
}

async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exit = new Promise((resolve) => child.once('exit', resolve));
  const late = setTimeout(() => child.kill('SIGKILL'), 10_000);
  child.kill('SIGTERM');
  await exit;
  clearTimeout(late);
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

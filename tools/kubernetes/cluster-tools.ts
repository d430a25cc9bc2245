import { globSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { goPrograms, goSource } from './go-modules.ts';
import { madeOnce, run } from './toolbox.ts';

const KUBERNETES = '1.37.2';
const KWOK = '0.8.0';
/** Debian's etcd: one of Go's module proxy would take longer to build than to download. */
const ETCD_PACKAGE = 'etcd-server';

export interface ClusterTools {
  readonly etcd: string;
  readonly apiServer: string;
  readonly controllerManager: string;
  readonly scheduler: string;
  readonly kubectl: string;
  readonly kwok: string;
  /** What kwok does to nodes and pods: the stages of a cluster in which all goes well at once. */
  readonly kwokStages: readonly string[];
}

/** The programs of a control plane; the first time they take a quarter of an hour to build on two cores. @throws ToolMissing */
export async function clusterTools(): Promise<ClusterTools> {
  const etcd = await madeOnce('etcd-debian', async (into) => {
    await run('apt-get', ['download', '-q', ETCD_PACKAGE], { cwd: into });
    const [file = ''] = globSync('*.deb', { cwd: into });
    mkdirSync(join(into, 'root'));
    await run('dpkg', ['-x', join(into, file), join(into, 'root')]);
  });
  const kubernetes = await kubernetesPrograms();
  const kwok = await goPrograms({
    name: `kwok-${KWOK}`,
    mod: `go 1.26\nrequire sigs.k8s.io/kwok v${KWOK}`,
    programs: { kwok: 'sigs.k8s.io/kwok/cmd/kwok' },
  });
  const stages = join(await goSource(`sigs.k8s.io/kwok@v${KWOK}`), 'kustomize/stage');
  return {
    etcd: join(etcd, 'root/usr/bin/etcd'),
    apiServer: join(kubernetes, 'kube-apiserver'),
    controllerManager: join(kubernetes, 'kube-controller-manager'),
    scheduler: join(kubernetes, 'kube-scheduler'),
    kubectl: join(kubernetes, 'kubectl'),
    kwok: join(kwok, 'kwok'),
    kwokStages: globSync(
      join(stages, '{node/{fast,heartbeat-with-lease},pod/fast}/{node,pod}-*.yaml'),
    ).sort(),
  };
}

async function kubernetesPrograms(): Promise<string> {
  const programs = ['kube-apiserver', 'kubectl', 'kube-controller-manager', 'kube-scheduler'];
  const version = `v${KUBERNETES.replace('1.', '0.')}`;
  const source = await goSource(`k8s.io/kubernetes@v${KUBERNETES}`);
  // Its own go.mod takes these from folders beside it, which a module that is downloaded does not have.
  const staged = readFileSync(join(source, 'go.mod'), 'utf8').matchAll(/^\s+(k8s\.io\/\S+) => \.\/staging/gm);
  const replacements = [...staged].map(([, module = '']) => `replace ${module} => ${module} ${version}`);
  const named = { gitVersion: `v${KUBERNETES}`, gitMajor: '1', gitMinor: KUBERNETES.split('.')[1] ?? '' };
  return goPrograms({
    name: `kubernetes-${KUBERNETES}`,
    mod: `go 1.26.0\ngodebug default=go1.26\nrequire k8s.io/kubernetes v${KUBERNETES}\n${replacements.join('\n')}`,
    programs: Object.fromEntries(programs.map((name) => [name, `k8s.io/kubernetes/cmd/${name}`])),
    ldflags: Object.entries(named)
      .map(([name, value]) => `-X k8s.io/component-base/version.${name}=${value}`)
      .join(' '),
  });
}

import { join } from 'node:path';
import { goPrograms } from './go-modules.ts';

const HELM = '4.3.1';
const UNITTEST = '1.1.2';
const KUBECONFORM = '0.8.0';

export async function helm(): Promise<string> {
  const folder = await goPrograms({
    name: `helm-${HELM}`,
    mod: `go 1.26\nrequire helm.sh/helm/v4 v${HELM}`,
    programs: { helm: 'helm.sh/helm/v4/cmd/helm' },
  });
  return join(folder, 'helm');
}

export async function helmUnittest(): Promise<string> {
  const folder = await goPrograms({
    name: `helm-unittest-${UNITTEST}`,
    // The project replaces the module itself; a replacement counts only in the module that is built.
    mod:
      `go 1.26\nrequire github.com/helm-unittest/helm-unittest v${UNITTEST}\n` +
      'replace github.com/vmware-labs/yaml-jsonpath v0.3.2 => github.com/helm-unittest/yaml-jsonpath v0.4.0',
    programs: { 'helm-unittest': 'github.com/helm-unittest/helm-unittest/cmd/helm-unittest' },
  });
  return join(folder, 'helm-unittest');
}

export async function kubeconform(): Promise<string> {
  const folder = await goPrograms({
    name: `kubeconform-${KUBECONFORM}`,
    mod: `go 1.26\nrequire github.com/yannh/kubeconform v${KUBECONFORM}`,
    programs: { kubeconform: 'github.com/yannh/kubeconform/cmd/kubeconform' },
  });
  return join(folder, 'kubeconform');
}

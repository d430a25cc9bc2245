import type { MetricFolder } from '../libs/clickhouse/src/metric-folders.ts';

/** The checksum of every version that was ever released, by metric and version number. */
export type ReleasedDefinitions = Readonly<Record<string, Readonly<Record<string, string>>>>;
type Definition = Pick<MetricFolder, 'name' | 'definition'> & {
  readonly words: Pick<MetricFolder['words'], 'version'>;
};

/** What is wrong with the version numbers of today, a sentence each. */
export function versionProblems(
  metrics: readonly Definition[],
  released: ReleasedDefinitions,
): readonly string[] {
  return metrics.flatMap(({ name, words: { version }, definition }) => {
    const versions = released[name] ?? {};
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
  });
}

/** Released definitions with those of today added; a metric whose folder is gone keeps its own. */
export function releasedWith(
  metrics: readonly Definition[],
  released: ReleasedDefinitions,
): ReleasedDefinitions {
  const all: Record<string, Readonly<Record<string, string>>> = { ...released };
  for (const { name, words, definition } of metrics)
    all[name] = { ...all[name], [words.version]: definition };
  return Object.fromEntries(Object.entries(all).sort(([a], [b]) => (a < b ? -1 : 1)));
}

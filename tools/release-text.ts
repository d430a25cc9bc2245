const VERSION = /^(\d+)\.(\d+)\.(\d+)$/;
const UNRELEASED = '## Unreleased';

/** What is wrong with a version to be released after these; null: nothing. */
export function versionProblem(version: string, released: readonly string[]): string | null {
  const parts = partsOf(version);
  if (parts === null) return `"${version}" is not a version of three numbers.`;
  const later = released.find((other) => compare(partsOf(other) ?? [0, 0, 0], parts) >= 0);
  return later === undefined ? null : `${later} was released already; the next version must be greater.`;
}

/**
 * The changelog with everything under "Unreleased" under this version.
 * @throws Error where nothing is written under "Unreleased"
 */
export function releasedChangelog(changelog: string, version: string, date: string): string {
  const start = changelog.indexOf(`${UNRELEASED}\n`);
  if (start < 0) throw new Error(`CHANGELOG.md has no line "${UNRELEASED}".`);
  const from = start + UNRELEASED.length + 1;
  const next = changelog.indexOf('\n## ', from);
  const body = changelog.slice(from, next < 0 ? undefined : next);
  if (!/^- /m.test(body))
    throw new Error('CHANGELOG.md says nothing under "Unreleased": a release without a change is none.');
  return `${changelog.slice(0, from)}\n## ${version} - ${date}\n${changelog.slice(from)}`;
}

type Parts = readonly [number, number, number];

function partsOf(version: string): Parts | null {
  const match = VERSION.exec(version);
  return match === null ? null : [Number(match[1]), Number(match[2]), Number(match[3])];
}

function compare(a: Parts, b: Parts): number {
  return a[0] - b[0] || a[1] - b[1] || a[2] - b[2];
}

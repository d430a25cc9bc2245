import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A package as the lock file has it. */
export interface LockedPackage {
  readonly version?: string;
  readonly license?: string;
  readonly dev?: boolean;
  readonly resolved?: string;
}

export interface LockFile {
  /** By folder; '' is the project. */
  readonly packages: Readonly<Record<string, LockedPackage>>;
}

export interface LicensedPackage {
  readonly name: string;
  readonly version: string;
  /** As SPDX writes it; undefined: the package names none. */
  readonly licence: string | undefined;
}

/** What may be shipped with Baton: all ask for no more than that their notice is kept. */
const ALLOWED = new Set([
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'ISC',
  'MIT',
  'Python-2.0',
]);

/** How the text of a licence begins, where a package comes with nothing else. */
const BEGINNINGS: readonly (readonly [beginning: RegExp, licence: string])[] = [
  [/^\s*(The )?MIT License/i, 'MIT'],
  [/^\s*Apache License\s+Version 2\.0/i, 'Apache-2.0'],
];

/** What a release contains: everything but what only development needs. */
export function licensedPackages(lock: LockFile, root: string): readonly LicensedPackage[] {
  return Object.entries(lock.packages)
    .filter(([folder, { dev }]) => folder !== '' && dev !== true)
    .map(([folder, { version = '', license }]) => ({
      name: folder.replace(/^.*node_modules\//, ''),
      version,
      licence: license ?? licenceIn(join(root, folder)),
    }));
}

/** One line each; empty: every package may be shipped. */
export function licenceProblems(packages: readonly LicensedPackage[]): readonly string[] {
  return packages
    .filter(({ licence }) => licence === undefined || !isAllowed(licence))
    .map(
      ({ name, version, licence }) =>
        `${name} ${version}: ${licence ?? 'no licence is named'}, not allowed. Replace the package, or add the licence to tools/dependency-licences.ts.`,
    );
}

/** `(MIT OR GPL-3.0)` leaves the choice to us; `AND` does not. */
function isAllowed(expression: string): boolean {
  return expression
    .replace(/[()]/g, '')
    .split(/ OR /)
    .some((choice) => choice.split(/ AND /).every((licence) => ALLOWED.has(licence.trim())));
}

/** Of an installed package: by the old form of package.json, or by the beginning of its file. */
function licenceIn(folder: string): string | undefined {
  const manifest = join(folder, 'package.json');
  if (!existsSync(manifest)) return undefined;
  const { licenses } = JSON.parse(readFileSync(manifest, 'utf8')) as {
    readonly licenses?: readonly { readonly type?: string }[];
  };
  const named = licenses?.map(({ type }) => type).filter((type) => type !== undefined) ?? [];
  if (named.length > 0) return named.join(' OR ');
  const file = ['LICENSE', 'LICENSE.md', 'LICENSE.txt'].map((name) => join(folder, name)).find(existsSync);
  const text = file === undefined ? '' : readFileSync(file, 'utf8');
  return BEGINNINGS.find(([beginning]) => beginning.test(text))?.[1];
}

/** What the lock file says of where packages come from: it must name no registry. One line each. */
export function registryHosts(text: string): readonly string[] {
  return text
    .split('\n')
    .flatMap((line, index) =>
      /"resolved"|https?:\/\/[^"]*\.tgz/.test(line) ? [`package-lock.json:${index + 1}: ${line.trim()}`] : [],
    );
}

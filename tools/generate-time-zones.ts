// Writes the pinned table of time zones (`libs/domain/src/calendar/zone-rules.generated.ts`) from a compiled tz database:
// `node tools/generate-time-zones.ts [/usr/share/zoneinfo]`. It is run when the database has changed what it says of the future; the
// table is checked in, so that the same log gives the same decisions on every machine.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';

const FILE = 'libs/domain/src/calendar/zone-rules.generated.ts';
const folder = process.argv[2] ?? '/usr/share/zoneinfo';

const zi = readFileSync(join(folder, 'tzdata.zi'), 'utf8').split('\n');
const version = zi[0]?.replace('# version ', '') ?? 'unknown';
const names = zi.flatMap((line) => {
  const [kind, first, second] = line.split(' ');
  const name = kind === 'Z' ? first : kind === 'L' ? second : undefined;
  return name === undefined || !(name.includes('/') || name === 'UTC') ? [] : [name];
});
const byRule = new Map<string, string[]>();
for (const name of names.sort()) {
  // RFC 9636: the last line of a compiled file is the rule for all time after its table, in the form of POSIX's TZ.
  const rule = readFileSync(join(folder, name), 'latin1').trimEnd().split('\n').at(-1) ?? '';
  byRule.set(rule, [...(byRule.get(rule) ?? []), name]);
}
const entries = [...byRule].map(
  ([rule, zones]) => `${JSON.stringify(rule)}: ${JSON.stringify(zones.join(' '))},`,
);
const text = `// Written by tools/generate-time-zones.ts; not edited by hand.

/** What holds from now on, in the form of POSIX's TZ, and the time zones that it holds in: release ${version} of the tz database. */
export const ZONES_BY_RULE: Readonly<Record<string, string>> = {
${entries.join('\n')}
};
`;
writeFileSync(FILE, await format(text, { ...(await resolveConfig(FILE)), filepath: FILE }));
process.stdout.write(`${names.length} time zones of ${version}, ${byRule.size} rules.\n`);

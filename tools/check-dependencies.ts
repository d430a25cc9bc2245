// `npm run check:dependencies`: licences of what is shipped, known vulnerabilities, and that `npm install` leaves package-lock.json alone.
// `--list` prints every package with its licence. `--audit=required` fails also where the registry cannot be asked for vulnerabilities.
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { auditOutcome } from './audit-outcome.ts';
import { licenceProblems, licensedPackages, registryHosts, type LockFile } from './dependency-licences.ts';

const LOCK = 'package-lock.json';
const AUDIT_MS = 120_000;
const INSTALL_MS = 300_000;

const { values: asked } = parseArgs({
  options: { list: { type: 'boolean' }, audit: { type: 'string', default: 'asked' } },
});
const text = readFileSync(LOCK, 'utf8');
const packages = licensedPackages(JSON.parse(text) as LockFile, '.');
if (asked.list === true)
  for (const { name, version, licence } of packages) console.log(`${name} ${version}: ${licence ?? 'none'}`);

const problems = [...licenceProblems(packages), ...registryHosts(text), ...(lockProblem() ?? [])];
const audit = knownVulnerabilities();
if (audit.kind === 'vulnerable') problems.push(...audit.lines);
if (audit.kind === 'not asked' && asked.audit === 'required') problems.push(audit.line);
if (audit.kind === 'not asked' && asked.audit !== 'required') console.warn(`WARNING ${audit.line}`);

for (const problem of problems) console.error(problem);
if (problems.length > 0) process.exitCode = 1;
else
  console.log(
    `${packages.length} packages are shipped, all under licences that are allowed; package-lock.json stays as it is` +
      (audit.kind === 'clean' ? '; no known vulnerabilities.' : '; vulnerabilities were NOT looked up.'),
  );

function knownVulnerabilities() {
  const { stdout } = spawnSync('npm', ['audit', '--omit=dev', '--json'], {
    encoding: 'utf8',
    timeout: AUDIT_MS,
    maxBuffer: 64 * 1024 * 1024,
  });
  return auditOutcome(stdout);
}

/** Resolves the dependencies again in an empty folder, as a clean clone does. */
function lockProblem(): readonly string[] | undefined {
  const folder = mkdtempSync(join(tmpdir(), 'baton-lock-'));
  try {
    for (const file of ['package.json', LOCK, '.npmrc']) copyFileSync(file, join(folder, file));
    const args = [
      'install',
      '--package-lock-only',
      '--ignore-scripts',
      '--prefer-offline',
      '--no-audit',
      '--no-fund',
    ];
    const { status, stderr } = spawnSync('npm', args, { cwd: folder, timeout: INSTALL_MS, encoding: 'utf8' });
    if (status !== 0) {
      const code = /npm error code (\S+)/.exec(stderr)?.[1] ?? 'no answer in time';
      return [
        `package-lock.json: \`npm install\` cannot resolve it (${code}). Run \`npm install\` to see why.`,
      ];
    }
    if (readFileSync(join(folder, LOCK), 'utf8') === text) return undefined;
    return ['package-lock.json is changed by `npm install`. Run it, look at the difference, commit it.'];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

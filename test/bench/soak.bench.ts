// Whether memory grows with history and anything is lost when things go wrong: `npm run soak -- [--minutes=60] [--rate=2000]`, see --help.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from './memory/started.ts';
import { createLedger } from './soak/ledger.ts';
import { readBack } from './soak/read-back.ts';
import { runSoak } from './soak/run-soak.ts';
import { SOAK_HELP, soakOptions, type SoakOptions } from './soak/soak-options.ts';
import { soakReport, soakReportText } from './soak/soak-report.ts';
import { tableRows, type TableRows } from './soak/table-rows.ts';

process.exitCode = await main();

async function main(): Promise<number> {
  let options: SoakOptions | undefined;
  try {
    options = soakOptions(process.argv.slice(2));
  } catch (error) {
    console.error(`${(error as Error).message} See --help.`);
    return 2;
  }
  if (options === undefined) {
    console.log(SOAK_HELP);
    return 0;
  }
  const dataDir = options.folder ?? mkdtempSync(join(tmpdir(), 'baton-soak-'));
  const say = options.json ? console.error : console.log;
  build();
  try {
    const ledger = createLedger();
    let tables: Readonly<Record<string, TableRows>> = {};
    const run = await runSoak(options, dataDir, ledger, say, async ({ url }) => {
      tables = await tableRows(dataDir, url);
    });
    say('Reading back the log ...');
    const log = await readBack(dataDir);
    say('Repeating every decision (`baton verify`) ...');
    const report = soakReport({
      ...{ options, run, tables, log, isVerified: isVerified(dataDir) },
      verdict: ledger.judge(log.byConversation),
    });
    console.log(options.json ? JSON.stringify(report) : soakReportText(report));
    return report.met ? 0 : 1;
  } finally {
    if (options.folder === undefined) rmSync(dataDir, { recursive: true, force: true });
  }
}

function isVerified(dataDir: string): boolean {
  const main = fileURLToPath(new URL('../../dist/apps/baton/src/main.js', import.meta.url));
  const { status } = spawnSync(process.execPath, [main, 'verify', '--data-dir', dataDir], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  return status === 0;
}

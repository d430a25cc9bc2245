import { readFile } from 'node:fs/promises';
import { Option, type Command } from 'commander';
import { LOG_LEVELS, type LogLevel } from '#platform';
import { archiveAsked } from '../process/archive-asked.ts';
import { findRunning } from '../process/running-process.ts';
import { leanHeap } from '../start/lean-heap.ts';
import type { RunOptions } from '../start/run-all.ts';
import { unavailable, usageError } from '../terminal/exit.ts';
import {
  command,
  intervalOf,
  positiveNumber,
  wholeNumber,
  type CommonOptions,
  type Surroundings,
} from './command-options.ts';

interface StartOptions extends CommonOptions {
  readonly port?: number;
  readonly host?: string;
  readonly apiKeyFile?: string;
  readonly clickhousePort: number;
  readonly archive?: string;
  readonly canary?: number;
  readonly canaryWorkspace?: readonly string[];
  readonly sample: boolean;
  readonly sampleSpeed: number;
  readonly plain?: true;
  readonly logLevel: LogLevel;
}

const PORT_MAX = 65_535;
const CANARY_MS_MIN = 5_000;

export function startCommand({ terminal }: Surroundings): Command {
  return command('start', 'run everything in one process, with a live view; Ctrl-C stops it', [
    'baton start',
    'baton start --no-sample --port 8080 --data-dir /var/lib/baton',
    'baton start --no-sample --archive s3://our-bucket/baton',
    'baton start --host 0.0.0.0 --api-key-file key.txt',
    'baton start --no-sample --canary 5m --canary-workspace acme --canary-workspace globex',
  ])
    .addOption(
      new Option('--port <n>', 'port of the gateway; 0 takes a free one')
        .argParser(wholeNumber(0, PORT_MAX))
        .default(undefined, '7070'),
    )
    .addOption(
      new Option(
        '--host <address>',
        'address of the gateway; a key is needed unless it is this machine only',
      ).default(undefined, '127.0.0.1'),
    )
    .option('--api-key-file <file>', 'file with the key that callers must send, 16 characters or more')
    .option(
      '--clickhouse-port <n>',
      'port of ClickHouse on this machine; 0 takes a free one',
      wholeNumber(0, PORT_MAX),
      8123,
    )
    .option(
      '--archive <store>',
      'also write every record to a folder or s3://bucket/prefix, for when `baton prune` has removed it',
    )
    .option(
      '--canary <interval>',
      'hand a customer who is made up over in every queue, as often as this (5m); it shows in metrics of its own only',
      intervalOf(CANARY_MS_MIN),
    )
    .option(
      '--canary-workspace <id...>',
      'workspaces whose queues are tried, with --canary (default: "default")',
    )
    .option('--no-sample', 'do not run the sample day')
    .option('--sample-speed <factor>', 'speed of the sample day; 2 is twice as fast', positiveNumber, 1)
    .option('--plain', 'a status line every 5 s instead of the live view')
    .addOption(
      new Option('--log-level <level>', 'least level of what is logged on standard error, as JSON lines')
        .choices(LOG_LEVELS)
        .default('warn'),
    )
    .action(async (options: StartOptions) => {
      const { dataDir, port, host, apiKeyFile, clickhousePort, sample, sampleSpeed, json, plain, logLevel } =
        options;
      const canary = await canaryAsked(options);
      const archive = await archiveAsked(options);
      const running = await findRunning(dataDir);
      if (running !== null) {
        throw unavailable(
          `Baton is running on ${dataDir} already: ${running.url} (process ${running.pid})`,
          'use that one, stop it first, or name another folder with --data-dir',
        );
      }
      const apiKey = apiKeyFile === undefined ? undefined : (await readFile(apiKeyFile, 'utf8')).trim();
      leanHeap();
      // Loaded late: the pipeline with its engines is half a second that `--help` need not take.
      const [{ gatewaySettings }, { runAll }] = await Promise.all([
        import('#apps/gateway'),
        import('../start/run-all.ts'),
      ]);
      const gateway = gatewaySettings({ flags: { host, port, apiKey } });
      const drawn = terminal.outIsTty && plain !== true;
      await runAll(terminal, {
        dataDir,
        gateway,
        clickhousePort,
        archive,
        logLevel,
        canary,
        sampleSpeed: sample ? sampleSpeed : null,
        style: json === true ? 'json' : drawn ? 'drawn' : 'plain',
      });
    });
}

/** Null: nobody asked for one. @throws CommandError */
async function canaryAsked({ canary, canaryWorkspace }: StartOptions): Promise<RunOptions['canary']> {
  if (canary === undefined) {
    if (canaryWorkspace === undefined) return null;
    throw usageError('--canary-workspace says nothing without --canary', 'add --canary 5m');
  }
  const workspaces = canaryWorkspace ?? ['default'];
  const { mayBeTried } = await import('#apps/canary');
  const wrong = workspaces.find((workspace) => !mayBeTried(workspace));
  if (wrong === undefined) return { everyMs: canary, workspaces };
  throw usageError(
    `${JSON.stringify(wrong)} is no workspace that can be tried`,
    'name one by at most 200 letters, digits and . _ : - that begin with a letter or digit, and none of a canary',
    '--canary-workspace',
  );
}

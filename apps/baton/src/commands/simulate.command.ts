import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Command } from 'commander';
import { readRosterFile, type RosterFile } from '#domain/roster';
import { id, type WorkspaceId } from '#domain/vocabulary';
import { readPolicyFile, refused } from '../policy/policy-file.ts';
import { archiveToRead } from '../process/archive-asked.ts';
import { openFolderLog, type FolderLog } from '../reading/folder-log.ts';
import { CommandError, EXIT } from '../terminal/exit.ts';
import { startProgress } from '../terminal/progress.ts';
import type { Terminal } from '../terminal/terminal.ts';
import {
  command,
  wholeNumber,
  withArchive,
  withWorkspace,
  type CommonOptions,
  type Surroundings,
} from './command-options.ts';

interface SimulateOptions extends CommonOptions {
  readonly workspace: string;
  readonly from?: string;
  readonly archive?: string;
  readonly roster?: string;
  readonly policy?: string;
  readonly seeds: number;
}

/** Enough for the middle 95 % to have bounds of their own. */
const SEEDS = 40;
const SEEDS_MAX = 10_000;

export function simulateCommand({ terminal }: Surroundings): Command {
  return withArchive(
    withWorkspace(
      command(
        'simulate',
        'let the customers of a log meet other agents or another policy, and compare with what happened',
        [
          'baton simulate --workspace sample',
          'baton simulate --roster two-more-in-french.yaml',
          'baton simulate --from /backup/baton --policy new.yaml --seeds 100 --json',
        ],
      ),
    ),
  )
    .option('--from <folder>', 'data folder whose log is simulated (default: --data-dir)')
    .option('--roster <file>', 'who works when, as YAML (docs/simulate.md); without it the agents of the log')
    .option(
      '--policy <file>',
      'a policy file that holds from the beginning; without it the policies of the log',
    )
    .option('--seeds <n>', 'how often to repeat it with other chances', wholeNumber(2, SEEDS_MAX), SEEDS)
    .action(async (options: SimulateOptions) => {
      const roster = options.roster === undefined ? null : await readRoster(options.roster);
      const policy = options.policy === undefined ? null : (await readPolicyFile(options.policy)).policy;
      const folder = options.from === undefined ? options.dataDir : resolve(options.from);
      const log = await openFolderLog(folder, await archiveToRead(options));
      const workspace = id<WorkspaceId>(options.workspace);
      try {
        // Loaded late: only this command needs the processors.
        const { simulate } = await import('../simulate/simulate.ts');
        const { simulationJson, simulationText } = await import('../simulate/simulation-text.ts');
        const past = await pastOf(log, workspace, terminal);
        const progress = startProgress(terminal, 'Simulating', 'runs');
        try {
          const simulation = simulate({
            ...{ codec: log.codec, workspace, past, roster, policy, seeds: options.seeds },
            progress: (runs, total) => progress.at(runs, total),
          });
          progress.end();
          terminal.out(
            options.json === true
              ? JSON.stringify(simulationJson(workspace, past, simulation))
              : simulationText(workspace, past, simulation),
          );
        } finally {
          progress.end();
        }
      } finally {
        await log.close();
      }
    });
}

async function pastOf(log: FolderLog, workspace: WorkspaceId, terminal: Terminal) {
  const { readPast } = await import('../simulate/past.ts');
  const progress = startProgress(terminal, 'Reading the log', 'records');
  try {
    const past = await readPast(log, workspace, (records, total) => progress.at(records, total));
    if (past !== undefined) return past;
  } finally {
    progress.end();
  }
  throw new CommandError({
    what: `no customer of workspace ${workspace} needed a human in this log`,
    remedy:
      '--workspace names another; `baton query "SELECT DISTINCT workspace_id FROM episodes"` lists them',
    exitCode: EXIT.no,
  });
}

/** @throws CommandError with every problem where the file is no roster */
async function readRoster(file: string): Promise<{ readonly file: string; readonly content: RosterFile }> {
  const read = readRosterFile(await readFile(file, 'utf8'), file);
  if (!read.ok) throw refused('the roster is not valid', read.problems);
  return { file, content: read.roster };
}

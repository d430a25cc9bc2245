import { resolve } from 'node:path';
import { Option, type Command } from 'commander';
import { importSummary, importText, speedOf, type ImportRun } from '../import/import-report.ts';
import { chosenMapping } from '../import/import-source.ts';
import { readExport } from '../import/read-export.ts';
import { findRunning } from '../process/running-process.ts';
import { unavailable } from '../terminal/exit.ts';
import { startProgress } from '../terminal/progress.ts';
import { command, type CommonOptions, type Surroundings } from './command-options.ts';

interface ImportOptions extends Omit<CommonOptions, 'dataDir'> {
  readonly dataDir?: string;
  readonly file: string;
  readonly mapping?: string;
}

export function importCommand({ terminal }: Surroundings): Command {
  return command(
    'import',
    'run past conversations through the whole pipeline, and report the outcome',
    [
      'baton import multidogo --file multidogo-customer-turns.jsonl',
      'baton import --mapping my-shop.yaml --file export.jsonl --json',
      'baton query --data-dir .baton/multidogo "SELECT * FROM escalation_by_trigger"',
      'baton explain --data-dir .baton/multidogo --workspace multidogo <conversation>',
    ],
    { dataDir: '.baton/<workspace>' },
  )
    .argument('[name]', 'a built-in mapping: multidogo')
    .requiredOption('--file <file>', 'the export: JSON Lines, one conversation per line')
    .addOption(new Option('--mapping <file>', 'your own mapping, as YAML or JSON (docs/import.md)'))
    .action(async (name: string | undefined, options: ImportOptions) => {
      const mapping = await chosenMapping(name, options.mapping);
      const { workspace } = mapping;
      const dataDir = options.dataDir ?? resolve('.baton', workspace);
      const running = await findRunning(dataDir);
      if (running !== null) {
        throw unavailable(
          `Baton is running on ${dataDir} (process ${running.pid})`,
          'an import needs the folder to itself: stop that process, or name another folder with --data-dir',
        );
      }
      const conversations = await readExport(options.file, mapping);
      const progress = startProgress(terminal, 'Importing', 'events');
      // Loaded late: the pipeline with its engines is half a second that `--help` need not take.
      const { importConversations } = await import('../import/import-run.ts');
      try {
        await importConversations(
          { dataDir, mapping, conversations, progress },
          async (run, clickhouseUrl) => {
            const summary = await importSummary(clickhouseUrl, workspace, run.attribute);
            progress.end();
            if (options.json === true) terminal.out(JSON.stringify(asJson(run, summary)));
            else terminal.out(importText(run, summary));
          },
        );
      } finally {
        progress.end();
      }
    });
}

function asJson(run: ImportRun, summary: object): object {
  return { ...run, speed: speedOf(run), ...summary };
}

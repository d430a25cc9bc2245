import type { Command } from 'commander';
import { TOPICS } from '#contracts';
import { id, type ConversationId, type WorkspaceId } from '#domain/vocabulary';
import { topicName } from '#stream';
import { explanation, inOrder } from '../explain/explanation.ts';
import type { ConversationInLog } from '../explain/why-not-report.ts';
import { openFolderLog, type FolderLog } from '../reading/folder-log.ts';
import { conversationIn, loggedEventJson, type LoggedEvent } from '../reading/logged-event.ts';
import { CommandError, EXIT } from '../terminal/exit.ts';
import { startProgress } from '../terminal/progress.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { command, withWorkspace, type CommonOptions, type Surroundings } from './command-options.ts';

interface ExplainOptions extends CommonOptions {
  readonly workspace: string;
  readonly whyNot?: true;
}

/** Everything but policies, which concern a workspace, and dead letters. */
const EXPLAINED_TOPICS: ReadonlySet<string> = new Set([
  TOPICS.conversationEvents,
  TOPICS.agentEvents,
  TOPICS.escalationRequests,
  TOPICS.escalationEvents,
]);

export function explainCommand({ terminal }: Surroundings): Command {
  return withWorkspace(
    command('explain', 'show why a conversation went to a human or did not, and its outcome', [
      'baton explain c1',
      'baton explain c1 --why-not',
      'baton explain day1-0042-broken-screen --workspace sample --json',
    ]),
  )
    .argument('<conversation>', 'its id')
    .option(
      '--why-not',
      'also show which turn came nearest to a human with every rule as it stood, and what kept agents from getting it while it waited',
    )
    .action(async (conversation: string, { dataDir, workspace, json, whyNot }: ExplainOptions) => {
      const log = await openFolderLog(dataDir);
      try {
        const records = await recordsOf(log, conversation, workspace, terminal);
        const subject = {
          workspace: id<WorkspaceId>(workspace),
          conversation: id<ConversationId>(conversation),
          records,
        };
        const report = whyNot === true ? await reportOf(log, subject, terminal) : null;
        terminal.out(
          json === true
            ? JSON.stringify({
                workspace,
                conversation,
                records: inOrder(records).map(loggedEventJson),
                ...(report && { whyNot: report.json }),
              })
            : [explanation(workspace, conversation, records), report?.text]
                .filter((part) => part !== undefined)
                .join('\n\n'),
        );
      } finally {
        await log.close();
      }
    });
}

/** @throws CommandError where the workspace has no such conversation */
async function recordsOf(
  log: FolderLog,
  conversation: string,
  workspace: string,
  terminal: Terminal,
): Promise<readonly LoggedEvent[]> {
  const found: LoggedEvent[] = [];
  const elsewhere = new Set<string>();
  const progress = startProgress(terminal, 'Reading the log', 'records');
  try {
    const sources = log.reader.log.sources.filter((source) => EXPLAINED_TOPICS.has(topicName(source)));
    const ends = sources.map((source) => log.reader.log.end(source));
    const total = ends.reduce((sum, end) => sum + end, 0);
    let read = 0;
    for (const [index, source] of sources.entries()) {
      for await (const logged of log.read(source, 0, ends[index] ?? 0)) {
        progress.at((read += 1), total);
        if (conversationIn(logged.event) !== conversation) continue;
        if (logged.event.workspaceId === workspace) found.push(logged);
        else elsewhere.add(logged.event.workspaceId);
      }
    }
  } finally {
    progress.end();
  }
  if (found.length === 0) throw unknown(conversation, workspace, [...elsewhere]);
  return found;
}

async function reportOf(
  log: FolderLog,
  subject: ConversationInLog,
  terminal: Terminal,
): Promise<{ readonly text: string; readonly json: object }> {
  // Loaded late: without the option nothing here needs the processors.
  const { whyNotInFolder } = await import('../explain/why-not-in-folder.ts');
  const progress = startProgress(terminal, 'Repeating decisions', 'units');
  try {
    return await whyNotInFolder(log, subject, (units) => progress.at(units, null));
  } finally {
    progress.end();
  }
}

function unknown(conversation: string, workspace: string, elsewhere: readonly string[]): CommandError {
  return new CommandError({
    what: `workspace ${workspace} has no conversation "${conversation}"`,
    remedy:
      elsewhere.length === 0
        ? '`baton query "SELECT DISTINCT workspace_id, conversation_id FROM conversation_events"` lists what there is'
        : `there is one in another: --workspace ${elsewhere.join(' or ')}`,
    exitCode: EXIT.no,
  });
}

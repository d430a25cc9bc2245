import type { Command } from 'commander';
import { TOPICS } from '#contracts';
import { topicName } from '#stream';
import { explanation, inOrder } from '../explain/explanation.ts';
import { openFolderLog } from '../reading/folder-log.ts';
import { conversationIn, loggedEventJson, type LoggedEvent } from '../reading/logged-event.ts';
import { CommandError, EXIT } from '../terminal/exit.ts';
import { startProgress } from '../terminal/progress.ts';
import { command, withWorkspace, type CommonOptions, type Surroundings } from './command-options.ts';

interface ExplainOptions extends CommonOptions {
  readonly workspace: string;
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
      'baton explain day1-0042-broken-screen --workspace sample --json',
    ]),
  )
    .argument('<conversation>', 'its id')
    .action(async (conversation: string, { dataDir, workspace, json }: ExplainOptions) => {
      const found: LoggedEvent[] = [];
      const elsewhere = new Set<string>();
      const log = await openFolderLog(dataDir);
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
        await log.close();
      }
      if (found.length === 0) throw unknown(conversation, workspace, [...elsewhere]);
      terminal.out(
        json === true
          ? JSON.stringify({ workspace, conversation, records: inOrder(found).map(loggedEventJson) })
          : explanation(workspace, conversation, found),
      );
    });
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

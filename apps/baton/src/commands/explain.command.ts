import { InvalidArgumentError, type Command } from 'commander';
import { TOPICS } from '#contracts';
import {
  conversationOf,
  id,
  type ConversationId,
  type EpisodeId,
  type WorkspaceId,
} from '#domain/vocabulary';
import { instant, type Instant } from '#kernel';
import { kafkaOf, registryOf } from '#kafka-service/access';
import { terminalLog } from '../cluster/cluster-command.ts';
import { folderToExplain, type ExplainedLog } from '../explain/explained-log.ts';
import { explanation, inOrder } from '../explain/explanation.ts';
import type { ConversationInLog, MomentAsked } from '../explain/why-not-report.ts';
import { archiveToRead } from '../process/archive-asked.ts';
import { openFolderLog } from '../reading/folder-log.ts';
import { conversationIn, loggedEventJson, type LoggedEvent } from '../reading/logged-event.ts';
import { CommandError, EXIT, usageError } from '../terminal/exit.ts';
import { startProgress } from '../terminal/progress.ts';
import type { Terminal } from '../terminal/terminal.ts';
import {
  command,
  withArchive,
  withWorkspace,
  type CommonOptions,
  type Surroundings,
} from './command-options.ts';

interface ExplainOptions extends CommonOptions {
  readonly workspace: string;
  readonly archive?: string;
  readonly kafka?: true;
  readonly whyNot?: true;
  readonly at?: Instant;
}

/** Everything but policies, which concern a workspace, and dead letters. */
const EXPLAINED_TOPICS: ReadonlySet<string> = new Set([
  TOPICS.conversationEvents,
  TOPICS.agentEvents,
  TOPICS.escalationRequests,
  TOPICS.escalationEvents,
  TOPICS.customerEvents,
  TOPICS.customerHistory,
]);

export function explainCommand({ terminal }: Surroundings): Command {
  return withArchive(
    withWorkspace(
      command('explain', 'show why a conversation went to a human or did not, and its outcome', [
        'baton explain c1',
        'baton explain c1 --why-not',
        'baton explain --why-not c1#1-t85s34 --at 2026-11-29T14:05:00Z',
        'baton explain day1-0042-broken-screen --workspace sample --json',
        'baton explain c1 --archive /archive/baton',
        'BATON_KAFKA_BROKERS=kafka:9092 BATON_REGISTRY_URL=http://registry:8081 baton explain c1 --why-not --kafka',
        'BATON_KAFKA_BROKERS=kafka:9092 BATON_REGISTRY_URL=http://registry:8081 baton explain c1 --kafka --archive s3://our-bucket/baton',
      ]),
    ),
  )
    .argument('<conversation>', 'its id; with --why-not also that of an episode')
    .option(
      '--why-not',
      'also show which turn came nearest to a human with every rule as it stood, and what kept agents from getting it while it waited',
    )
    .option(
      '--at <time>',
      'of an episode: the moment, such as 2026-11-29T14:05:00Z; without it now, or the end of its last wait',
      momentWritten,
    )
    .option(
      '--kafka',
      'the log of a Kafka cluster, as BATON_KAFKA_... and BATON_REGISTRY_... say; its services may go on',
    )
    .action(async (asked: string, options: ExplainOptions) => {
      const { workspace, json, whyNot, at } = options;
      const log = await openLog(options, terminal);
      try {
        const { conversation, records } = await recordsOf(log, asked, workspace, terminal);
        const episodeId = conversation === asked ? null : id<EpisodeId>(asked);
        if (at !== undefined && (episodeId === null || whyNot === undefined))
          throw usageError(
            '--at is about an episode',
            'name one: baton explain --why-not <episode> --at <time>',
          );
        const subject = {
          workspace: id<WorkspaceId>(workspace),
          conversation: id<ConversationId>(conversation),
          records,
        };
        if (whyNot === true && episodeId !== null) {
          const report = await reportOf(log, subject, { episodeId, at: at ?? null }, terminal);
          terminal.out(
            json === true ? JSON.stringify({ workspace, conversation, whyNot: report.json }) : report.text,
          );
          return;
        }
        const report = whyNot === true ? await reportOf(log, subject, null, terminal) : null;
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

async function openLog(options: ExplainOptions, terminal: Terminal): Promise<ExplainedLog> {
  const archive = await archiveToRead(options);
  if (options.kafka !== true) return folderToExplain(await openFolderLog(options.dataDir, archive));
  const { access, topicPrefix } = kafkaOf({});
  const { access: registry } = registryOf({});
  // Loaded late: without the option nothing here needs a client of Kafka.
  const { clusterToExplain } = await import('../explain/explained-cluster.ts');
  return clusterToExplain({ access, registry, topicPrefix, log: terminalLog(terminal) }, archive);
}

/** @throws InvalidArgumentError, which becomes a message and exit code 2 */
function momentWritten(written: string): Instant {
  const at = Date.parse(written);
  if (Number.isNaN(at)) throw new InvalidArgumentError('It must be a time such as 2026-11-29T14:05:00Z.');
  return instant(at);
}

/**
 * All records of a conversation.
 * @param asked its id, or that of an episode of it
 * @throws CommandError where the workspace has no such conversation
 */
async function recordsOf(
  log: ExplainedLog,
  asked: string,
  workspace: string,
  terminal: Terminal,
): Promise<{ readonly conversation: string; readonly records: readonly LoggedEvent[] }> {
  const names = asked.includes('#') ? [asked, conversationOf(id<EpisodeId>(asked))] : [asked];
  const found = new Map<string, LoggedEvent[]>(names.map((name) => [name, []]));
  const elsewhere = new Set<string>();
  const progress = startProgress(terminal, 'Reading the log', 'records');
  try {
    const { total, events } = await log.events(EXPLAINED_TOPICS);
    let read = 0;
    for await (const logged of events) {
      progress.at((read += 1), total);
      const records = found.get(conversationIn(logged.event) ?? '');
      if (records === undefined) continue;
      if (logged.event.workspaceId === workspace) records.push(logged);
      else elsewhere.add(logged.event.workspaceId);
    }
  } finally {
    progress.end();
  }
  // An id with a # may be that of a conversation too.
  for (const [conversation, records] of found) {
    const isMeant =
      conversation === asked ||
      records.some(({ event }) => 'episodeId' in event && event.episodeId === asked);
    if (records.length > 0 && isMeant) return { conversation, records };
  }
  throw unknown(asked, workspace, [...elsewhere]);
}

async function reportOf(
  log: ExplainedLog,
  subject: ConversationInLog,
  asked: MomentAsked | null,
  terminal: Terminal,
): Promise<{ readonly text: string; readonly json: object }> {
  // Loaded late: without the option nothing here needs the processors.
  const { episodeInLog, whyNotInLog } = await import('../explain/why-not-in-log.ts');
  const committed = await log.committed();
  const progress = startProgress(terminal, 'Repeating decisions', 'units');
  try {
    const steps = (units: number): void => progress.at(units, null);
    return await (asked === null
      ? whyNotInLog(committed, subject, steps)
      : episodeInLog(committed, subject, asked, steps));
  } finally {
    progress.end();
  }
}

function unknown(asked: string, workspace: string, elsewhere: readonly string[]): CommandError {
  return new CommandError({
    what: `workspace ${workspace} has no conversation or episode "${asked}"`,
    remedy:
      elsewhere.length === 0
        ? '`baton query "SELECT DISTINCT workspace_id, conversation_id FROM conversation_events"` lists what there is'
        : `there is one in another: --workspace ${elsewhere.join(' or ')}`,
    exitCode: EXIT.no,
  });
}

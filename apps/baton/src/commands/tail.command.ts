import { setTimeout as pause } from 'node:timers/promises';
import type { Command } from 'commander';
import { TOPICS } from '#contracts';
import { topicName, type SourceId } from '#stream';
import { archiveToRead } from '../process/archive-asked.ts';
import { gatewayClient } from '../process/gateway-client.ts';
import { serverSentData } from '../process/server-sent.ts';
import { eventText } from '../reading/event-text.ts';
import { openFolderLog, type FolderLog } from '../reading/folder-log.ts';
import { conversationIn, loggedEventJson, type LoggedEvent } from '../reading/logged-event.ts';
import { merged } from '../reading/merge.ts';
import { clockText } from '../reading/display-text.ts';
import { usageError } from '../terminal/exit.ts';
import type { Terminal } from '../terminal/terminal.ts';
import {
  command,
  wholeNumber,
  withArchive,
  withGateway,
  withWorkspace,
  type GatewayCommandOptions,
  type Surroundings,
} from './command-options.ts';

interface TailOptions extends GatewayCommandOptions {
  readonly workspace: string;
  readonly conversation?: string;
  readonly archive?: string;
  readonly fromStart?: true;
  readonly follow?: true;
  readonly lines: number;
}

const TOPIC_NAMES = Object.values(TOPICS).filter((topic) => topic !== TOPICS.deadLetters);
const LOOK_MS = 250;

export function tailCommand({ terminal }: Surroundings): Command {
  return withArchive(
    withWorkspace(
      withGateway(
        command(
          'tail',
          'print the records of the log, decoded; works beside a running process and without one',
          [
            'baton tail --follow',
            'baton tail escalation.events.v1 --lines 50',
            'baton tail --conversation c1 --from-start --json',
            'baton tail --url http://baton.example:7070 --conversation c1   # over HTTP, from now on',
          ],
        ),
      ),
    ),
  )
    .argument('[topics...]', `of ${TOPIC_NAMES.join(', ')}; all where none is given`)
    .option('--conversation <id>', 'only what concerns this conversation of the workspace')
    .option('--from-start', 'everything, not only the last lines')
    .option('--lines <n>', 'how many of the last records', wholeNumber(0, 1_000_000), 20)
    .option('--follow', 'continue as the log grows, until Ctrl-C')
    .action(async (topics: readonly string[], options: TailOptions) => {
      const wrong = topics.find((topic) => !TOPIC_NAMES.some((name) => name === topic));
      if (wrong !== undefined)
        throw usageError(`there is no topic "${wrong}"`, `topics: ${TOPIC_NAMES.join(', ')}`);
      if (options.url !== undefined) return overHttp(terminal, options);
      const log = await openFolderLog(options.dataDir, await archiveToRead(options));
      try {
        const sources = log.reader.log.sources.filter((source) => {
          const topic = topicName(source);
          return topic !== TOPICS.deadLetters && (topics.length === 0 || topics.includes(topic));
        });
        await fromFolder(terminal, log, sources, options);
      } finally {
        await log.close();
      }
    });
}

async function fromFolder(
  terminal: Terminal,
  log: FolderLog,
  sources: readonly SourceId[],
  options: TailOptions,
): Promise<void> {
  const { conversation, workspace, fromStart, lines, json } = options;
  const wanted = ({ event }: LoggedEvent): boolean =>
    conversation === undefined || (event.workspaceId === workspace && conversationIn(event) === conversation);
  const next = new Map(sources.map((source) => [source, 0]));
  const grown = async function* (
    from: (source: SourceId, end: number) => number,
  ): AsyncIterable<LoggedEvent> {
    const parts = sources.map((source) => {
      const end = log.reader.log.end(source);
      const first = from(source, end);
      next.set(source, end);
      return log.read(source, first, end);
    });
    for await (const logged of merged(parts, ({ at }) => at)) if (wanted(logged)) yield logged;
  };
  const print = (logged: LoggedEvent): void =>
    terminal.out(json === true ? JSON.stringify(loggedEventJson(logged)) : lineOf(logged));

  // Only a conversation has to be looked for; otherwise the last lines are among the last records of each source.
  const few = fromStart !== true && conversation === undefined;
  let last: LoggedEvent[] = [];
  for await (const logged of grown((_, end) => (few ? Math.max(0, end - lines) : 0))) {
    if (fromStart === true) print(logged);
    else if (last.push(logged) > 2 * lines + 100) last = last.slice(last.length - lines);
  }
  last.slice(Math.max(0, last.length - lines)).forEach(print);
  while (options.follow === true) {
    await pause(LOOK_MS);
    for await (const logged of grown((source) => next.get(source) ?? 0)) print(logged);
  }
}

async function overHttp(terminal: Terminal, options: TailOptions): Promise<void> {
  const { workspace, conversation, json } = options;
  if (conversation === undefined) {
    throw usageError(
      'over HTTP only a conversation can be followed',
      'name it with --conversation, or leave --url out',
    );
  }
  const client = await gatewayClient(options);
  const path = `/v1/workspaces/${encodeURIComponent(workspace)}/conversations/${encodeURIComponent(conversation)}/stream`;
  const response = await client.open(path, { accept: 'text/event-stream' }, new AbortController().signal);
  for await (const data of serverSentData(response)) {
    const { appendedAt, ...place } = JSON.parse(data) as Omit<LoggedEvent, 'at'> & {
      readonly appendedAt: string;
    };
    terminal.out(
      json === true ? data : lineOf({ ...place, at: Date.parse(appendedAt) as LoggedEvent['at'] }),
    );
  }
}

function lineOf({ topic, partition, offset, at, event }: LoggedEvent): string {
  const subject = conversationIn(event) ?? ('agentId' in event ? event.agentId : '');
  const episode = 'episodeId' in event ? event.episodeId : subject;
  return `${clockText(at)}  ${topic}/${partition}/${offset}  ${event.workspaceId} ${episode}  ${eventText(event)}`;
}

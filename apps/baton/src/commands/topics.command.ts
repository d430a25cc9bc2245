import { Command, Option } from 'commander';
import type { TopicAdmin, TopicSpec, TopicStep } from '#stream-kafka';
import { clusterCommand, terminalLog, type ClusterCommandOptions } from '../cluster/cluster-command.ts';
import { kafkaOf } from '#kafka-service/access';
import { topicsOverrides } from '../cluster/topics-overrides.ts';
import { planJson, planText } from '../cluster/plan-text.ts';
import { placesOf, placesText } from '../cluster/workspace-places.ts';
import { CommandError, EXIT, usageError } from '../terminal/exit.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { wholeNumber, type Surroundings } from './command-options.ts';

interface TopicsOptions extends ClusterCommandOptions {
  readonly brokers?: string;
  readonly file?: string;
  readonly partitions?: number;
  readonly replicationFactor?: number;
}

export function topicsCommand(surroundings: Surroundings): Command {
  return new Command('topics')
    .description('compare the topics of a Kafka cluster with infra/topics.yaml')
    .addCommand(planCommand(surroundings))
    .addCommand(applyCommand(surroundings))
    .addCommand(checkCommand(surroundings))
    .addCommand(placeCommand(surroundings));
}

function planCommand({ terminal }: Surroundings): Command {
  return withTopics(
    clusterCommand('plan', 'show what `apply` would do; changes nothing. Exit code 1: it could not be done', [
      'baton topics plan --brokers kafka:9092',
      'baton topics plan --partitions 24 --topic-prefix staging. --json',
    ]),
  ).action((options: TopicsOptions) =>
    onTopics(terminal, options, async ({ steps }) => {
      show(terminal, options, steps);
      if (steps.some(({ kind }) => kind === 'contradiction')) process.exitCode = EXIT.no;
    }),
  );
}

function applyCommand({ terminal }: Surroundings): Command {
  return withTopics(
    clusterCommand(
      'apply',
      'create topics and change settings; if anything cannot be done, nothing is done',
      [
        'baton topics apply --brokers kafka:9092',
        'baton topics apply --brokers localhost:9092 --replication-factor 1 --partitions 4',
      ],
    ),
  ).action((options: TopicsOptions) =>
    onTopics(terminal, options, async ({ steps, admin, planned }) => {
      if (steps.some(({ kind }) => kind === 'contradiction')) {
        show(terminal, options, steps);
        throw new CommandError({
          what: 'nothing was done: not all of it can be',
          remedy: 'see `cannot` above',
          exitCode: EXIT.no,
        });
      }
      const { applyTopics } = await import('#stream-kafka');
      await applyTopics(admin, steps);
      show(terminal, options, steps);
      const left = await planned();
      if (left.length > 0) {
        throw new CommandError({
          what: 'it was done, but the cluster does not show all of it',
          where: planText(left),
          remedy: 'run `baton topics plan` again in a moment; somebody else may be changing topics',
          exitCode: EXIT.no,
        });
      }
    }),
  );
}

function checkCommand({ terminal }: Surroundings): Command {
  return withTopics(
    clusterCommand('check', 'compare the cluster with the file; exit code 1 if anything differs', [
      'baton topics check --brokers kafka:9092',
    ]),
  ).action((options: TopicsOptions) =>
    onTopics(terminal, options, async ({ steps }) => {
      show(terminal, options, steps);
      if (steps.length > 0) process.exitCode = EXIT.no;
    }),
  );
}

function placeCommand({ terminal }: Surroundings): Command {
  return withTopics(
    clusterCommand('place', 'show which workspaces share a partition of routing; asks no cluster', [
      'baton topics place acme globex initech --partitions 12',
    ]),
  )
    .argument('<workspace...>', 'ids of workspaces')
    .action(async (workspaces: readonly string[], options: TopicsOptions) => {
      const { readTopicsFile, topicsFile } = await import('#stream-kafka');
      const [spec] = readTopicsFile(options.file ?? topicsFile(), topicsOverrides(options));
      const places = placesOf(workspaces, spec!.partitions);
      terminal.out(options.json === true ? JSON.stringify(places) : placesText(places));
    });
}

function withTopics(to: Command): Command {
  return to
    .option('--brokers <list>', 'brokers as host:port, separated by commas (default: BATON_KAFKA_BROKERS)')
    .option('--file <file>', 'the wanted topics (default: infra/topics.yaml of this Baton)')
    .addOption(
      new Option(
        '--partitions <n>',
        'partitions of every topic; can never be changed later (default: BATON_TOPICS_PARTITIONS, or the file)',
      ).argParser(wholeNumber(1, 10_000)),
    )
    .addOption(
      new Option(
        '--replication-factor <n>',
        'replicas of every topic (default: BATON_TOPICS_REPLICATION_FACTOR, or the file)',
      ).argParser(wholeNumber(1, 100)),
    );
}

interface OnTopics {
  readonly admin: TopicAdmin;
  readonly steps: readonly TopicStep[];
  /** The plan as of now. */
  readonly planned: () => Promise<readonly TopicStep[]>;
}

async function onTopics(
  terminal: Terminal,
  options: TopicsOptions,
  act: (topics: OnTopics) => Promise<void>,
): Promise<void> {
  // Loaded late: the client of Kafka is of no use to `--help`.
  const { openTopicAdmin, planTopics, readTopicsFile, topicsFile, TopicsFileError, TopicsRefused } =
    await import('#stream-kafka');
  const { access, topicPrefix } = kafkaOf(options);
  let specs: readonly TopicSpec[];
  try {
    specs = readTopicsFile(options.file ?? topicsFile(), topicsOverrides(options));
  } catch (error) {
    if (!(error instanceof TopicsFileError)) throw error;
    throw usageError('the file of topics is not usable', 'fix it there', error.message);
  }
  let admin: TopicAdmin | undefined;
  try {
    const opened = await openTopicAdmin({ access, topicPrefix, log: terminalLog(terminal) });
    admin = opened;
    const planned = async (): Promise<readonly TopicStep[]> =>
      planTopics(specs, await opened.describe(specs.map(({ name }) => name)));
    await act({ admin: opened, steps: await planned(), planned });
  } catch (error) {
    if (!(error instanceof TopicsRefused)) throw error;
    throw new CommandError({
      what: error.message,
      remedy:
        'see what the brokers say there: the user may lack rights, or the cluster has fewer brokers than copies are asked for (--replication-factor)',
      exitCode: EXIT.unavailable,
    });
  } finally {
    await admin?.close();
  }
}

function show(terminal: Terminal, { json }: TopicsOptions, steps: readonly TopicStep[]): void {
  terminal.out(json === true ? JSON.stringify(planJson(steps)) : planText(steps));
}

import { policyAggregate, conversationAggregate, triggerProcessor } from '#apps/trigger';
import { routingProcessor, workspaceAggregate } from '#apps/routing';
import { TOPICS, type Codec } from '#contracts';
import { routing as releasedRouting, type RoutingOfWorkspaces } from '#domain/routing';
import { TRIGGER, type TriggerOf } from '#domain/trigger';
import type { ConversationId, EpisodeId, WorkspaceId } from '#domain/vocabulary';
import type { Instant } from '#kernel';
import { LEVEL_AGGREGATE } from '#processors';
import {
  createReplay,
  type Checkpoint,
  type CommittedUnit,
  type Processor,
  type ReadRun,
  type TaskId,
} from '#stream';
import type { LoggedEvent } from '../reading/logged-event.ts';
import { momentOf, type Moment } from './moment.ts';
import { nearestTurns, type NearestTurn } from './nearest-turns.ts';
import { waitsOf, type Wait } from './waits.ts';

/** What the tasks of a log have committed, to be repeated. */
export interface CommittedLog {
  readonly codec: Codec;
  readonly tasks: readonly TaskId[];
  open(task: TaskId): Promise<OpenedTask>;
}

type Unit = Pick<CommittedUnit, 'manifest' | 'decidedBy'>;

/** Of one task. */
export interface OpenedTask {
  readonly units: Iterable<Unit> | AsyncIterable<Unit>;
  /** What the first of them starts from, where earlier ones are gone. */
  readonly start?: Checkpoint | undefined;
  readonly read: ReadRun;
  readonly epochOf: (topic: string) => string;
  close(): Promise<void>;
}

/** What is asked of one episode. */
export interface MomentAsked {
  readonly episodeId: EpisodeId;
  /** Null: now, as of the last unit that was committed. */
  readonly at: Instant | null;
}

export interface ConversationInLog {
  readonly workspace: WorkspaceId;
  readonly conversation: ConversationId;
  /** All of it. */
  readonly records: readonly LoggedEvent[];
}

/** One episode at one moment: what its agents are like then, and when it waited. */
export interface EpisodeReport {
  readonly moment: Moment;
  readonly waits: readonly Wait[];
  readonly decidedBy: ReadonlySet<string>;
}

export interface WhyNotReport {
  readonly turns: readonly NearestTurn[];
  readonly waits: readonly Wait[];
  /** Versions of the code that decided what was repeated. */
  readonly decidedBy: ReadonlySet<string>;
}

export interface Capabilities {
  readonly trigger: TriggerOf;
  readonly routing: RoutingOfWorkspaces;
}

const RELEASED: Capabilities = { trigger: TRIGGER, routing: releasedRouting };

/**
 * Why nothing escalated where nothing did, and why nobody was offered an episode while it waited. Repeats what was committed, under the
 * policy of its time: of the conversation in the trigger, and of its workspace in routing.
 *
 * @param progress called after each unit with the number of units repeated
 */
export async function whyNotOf(
  log: CommittedLog,
  { workspace, conversation, records }: ConversationInLog,
  progress: (units: number) => void,
  capabilities: Capabilities = RELEASED,
): Promise<WhyNotReport> {
  const repeat = repeater(log, records, progress);
  const turns = nearestTurns(capabilities.trigger);
  await repeat.all(triggerProcessor(log.codec, turns.trigger), TOPICS.conversationEvents, [
    conversationAggregate(workspace, conversation),
    policyAggregate(workspace),
  ]);
  const episodes = records.flatMap(({ event }) =>
    event.type === 'EscalationRequested' ? [event.episodeId] : [],
  );
  const waits = waitsOf(capabilities.routing, episodes);
  await repeat.all(routingProcessor(log.codec, waits.routing), TOPICS.escalationRequests, [
    workspaceAggregate(workspace),
  ]);
  return { turns: turns.found(), waits: waits.found(), decidedBy: repeat.decidedBy };
}

/**
 * What kept each agent from an episode at a moment, and while it waited. Repeats what routing has committed for its workspace.
 *
 * @param progress called after each unit with the number of units repeated
 */
export async function episodeReportOf(
  log: CommittedLog,
  { workspace, records }: ConversationInLog,
  asked: MomentAsked,
  progress: (units: number) => void,
  capabilities: Capabilities = RELEASED,
): Promise<EpisodeReport> {
  const repeat = repeater(log, records, progress);
  const waits = waitsOf(capabilities.routing, [asked.episodeId]);
  const moment = momentOf(waits.routing, asked);
  await repeat.all(routingProcessor(log.codec, moment.routing), TOPICS.escalationRequests, [
    workspaceAggregate(workspace),
  ]);
  return { moment: moment.found(), waits: waits.found(), decidedBy: repeat.decidedBy };
}

function repeater(log: CommittedLog, records: readonly LoggedEvent[], progress: (units: number) => void) {
  const decidedBy = new Set<string>();
  let repeated = 0;
  return {
    decidedBy,
    /** The tasks that the conversation's records of a topic led to; of all else in them, time alone counts. */
    async all(processor: Processor, topic: string, aggregates: readonly string[]): Promise<void> {
      const partitions = new Set(records.flatMap((one) => (one.topic === topic ? [one.partition] : [])));
      // Below the level that was activated much would be off, as releases before it decided.
      const watched = only(processor, new Set([...aggregates, LEVEL_AGGREGATE]));
      for (const task of log.tasks) {
        if (task.processor !== processor.name || !partitions.has(task.partition)) continue;
        const work = await log.open(task);
        try {
          const replay = createReplay(watched, task, work, work.start);
          for await (const unit of work.units) {
            await replay.unit(unit.manifest);
            decidedBy.add(unit.decidedBy);
            progress((repeated += 1));
          }
        } finally {
          await work.close();
        }
      }
    },
  };
}

function only(processor: Processor, aggregates: ReadonlySet<string>): Processor {
  return {
    ...processor,
    read(record) {
      const addressed = processor.read(record);
      // What was heard of other conversations counts, too.
      return addressed !== undefined && aggregates.has(addressed.aggregate) ? addressed : addressed?.beside;
    },
  };
}

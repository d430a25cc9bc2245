import { setTimeout as pause } from 'node:timers/promises';
import type { Consumer, ConsumerGroupJoinEvent } from 'kafkajs';
import { Transient } from '#stream';
import type { KafkaClient } from '../client/kafka-client.ts';
import { accessFault } from '../client/kafka-faults.ts';
import { coPartitioningAssigner } from './co-partitioning-assigner.ts';

export interface MembershipOptions {
  readonly client: KafkaClient;
  readonly groupId: string;
  /** As the cluster names them. Task i is partition i of each. */
  readonly topics: readonly string[];
  /** Of every topic, when the state of the group was begun. */
  readonly partitions: number;
}

interface MembershipListener {
  assigned(tasks: readonly number[]): void;
  revoked(tasks: readonly number[]): void;
  /** The group cannot be joined, for a reason that no second try changes. Nothing comes after it. */
  failed(error: unknown): void;
}

/** Committed through the group for lag tools; a task's true position is in its changelog. */
export interface LagOffset {
  readonly topic: string;
  readonly partition: number;
  readonly offset: number;
  readonly metadata: string;
}

/**
 * A member of a consumer group, and nothing else: it reports which tasks belong to this process, and never fetches. Tasks that stay here
 * through a rebalance are not interrupted and go on meanwhile: had one of them gone elsewhere, its commits would be fenced.
 */
export interface Membership {
  /** Begins; assignments follow as soon as the group gives them. A broker that is away is waited for. */
  start(listener: MembershipListener): void;
  /** Whether the task is ours by what the group said after this call; false as soon as it is taken away. */
  stillAssigned(task: number): Promise<boolean>;
  /** False where they were not committed: no group at the moment, or on the way out. */
  commit(offsets: readonly LagOffset[]): Promise<boolean>;
  /** No more callbacks. Resolves when the group knows, or after some seconds if the group cannot be reached. */
  leave(): Promise<void>;
}

/** After this time without a heartbeat the group takes a member for dead: that is how long a crash keeps its tasks from others. */
const SESSION_TIMEOUT_MS = 8_000;
/** So soon members learn that others came or went. */
const HEARTBEAT_MS = 500;
/** How long the group waits for its members to come to a rebalance. */
const REBALANCE_TIMEOUT_MS = 10_000;
/** Between two looks whether a heartbeat is due. */
const LOOP_MS = 100;
/** So soon added partitions are noticed. */
const METADATA_AGE_MS = 5_000;
const RESTART_FIRST_MS = 100;
const RESTART_MAX_MS = 2_000;
const LEAVE_MS_MAX = 4_000;
/** The first answer that comes may belong to an earlier question; the one after that does not. */
const ANSWERS_TO_KNOW = 2;

interface Question {
  readonly task: number;
  answersToCome: number;
  readonly answer: (stillOurs: boolean) => void;
}

/** One consumer, from its start to its crash. */
interface Life {
  readonly consumer: Consumer;
  /** Resolves when it has joined, or will not. */
  readonly begun: Promise<void>;
  /** Resolves with what it crashed of. */
  readonly crashed: Promise<unknown>;
}

export function createMembership(options: MembershipOptions): Membership {
  const { client, groupId, topics, partitions } = options;
  const { log } = client;
  const owned = new Set<number>();
  const questions = new Set<Question>();
  const ended = Promise.withResolvers<void>();
  let listener: MembershipListener | undefined;
  let life: Life | undefined;
  let memberId: string | undefined;
  let generation = 0;
  let restartMs = RESTART_FIRST_MS;

  function joined({ payload }: ConsumerGroupJoinEvent): void {
    const now = tasksOf(payload.memberAssignment);
    // Under a new id: we were no member for a while, and whatever we had may have been somebody else's meanwhile.
    const isSame = payload.memberId === memberId;
    memberId = payload.memberId;
    restartMs = RESTART_FIRST_MS;
    const lost = [...owned].filter((task) => !isSame || !now.has(task));
    const gained = [...now].filter((task) => !isSame || !owned.has(task));
    owned.clear();
    for (const task of now) owned.add(task);
    for (const question of [...questions]) if (lost.includes(question.task)) settle(question, false);
    heardFromGroup();
    log.info(
      { group: groupId, tasks: [...now], lost, gained },
      `${groupId}: ${now.size} of ${partitions} tasks`,
    );
    if (lost.length > 0) listener?.revoked(lost);
    // Without any, too: now it is known what is assigned.
    listener?.assigned(gained);
  }

  /** The tasks that are assigned with every topic. */
  function tasksOf(assignment: Readonly<Record<string, readonly number[]>>): ReadonlySet<number> {
    const [first = [], ...others] = topics.map((topic) => assignment[topic] ?? []);
    const everywhere = first.filter((task) => others.every((tasks) => tasks.includes(task)));
    return new Set(everywhere.sort((a, b) => a - b));
  }

  /** The group has answered, so it takes us for a member. */
  function heardFromGroup(): void {
    for (const question of [...questions]) {
      question.answersToCome -= 1;
      if (question.answersToCome === 0) settle(question, owned.has(question.task));
    }
  }

  function settle(question: Question, stillOurs: boolean): void {
    questions.delete(question);
    question.answer(stillOurs);
  }

  function fail(error: unknown): void {
    const to = listener;
    listener = undefined;
    ended.resolve();
    to?.failed(error);
  }

  function begin(): Life {
    const crash = Promise.withResolvers<unknown>();
    const assigner = coPartitioningAssigner({
      groupId,
      partitions,
      claim: () => ({ owned: [...owned], generation, featureLevel: client.featureLevel }),
      refused: fail,
    });
    const consumer = client.consumer({
      groupId,
      partitionAssigners: [assigner],
      sessionTimeout: SESSION_TIMEOUT_MS,
      heartbeatInterval: HEARTBEAT_MS,
      rebalanceTimeout: REBALANCE_TIMEOUT_MS,
      maxWaitTimeInMs: LOOP_MS,
      metadataMaxAge: METADATA_AGE_MS,
      // Whether to go on after a crash is ours to say: kafkajs gives up for good where it has lost the group's coordinator.
      retry: {
        initialRetryTime: 50,
        maxRetryTime: 500,
        retries: 20,
        restartOnFailure: () => Promise.resolve(false),
      },
    });
    consumer.on(consumer.events.GROUP_JOIN, (event) => {
      // Before anything else, so that it is in force before kafkajs could fetch.
      consumer.pause(topics.map((topic) => ({ topic })));
      if (listener !== undefined && life?.consumer === consumer) joined(event);
    });
    consumer.on(consumer.events.HEARTBEAT, ({ payload }) => {
      generation = payload.groupGenerationId;
      heardFromGroup();
    });
    consumer.on(consumer.events.CRASH, ({ payload }) => crash.resolve(payload.error));
    const begun = run(consumer).catch(async (error: unknown) => {
      await consumer.disconnect().catch(() => undefined);
      crash.resolve(error);
    });
    return { consumer, begun, crashed: crash.promise };
  }

  async function run(consumer: Consumer): Promise<void> {
    await consumer.subscribe({ topics: [...topics], fromBeginning: true });
    await consumer.run({
      autoCommit: false,
      eachBatch: ({ batch }) => Promise.reject(new Error(`A mere member has fetched ${batch.topic}.`)),
    });
  }

  async function beMember(): Promise<void> {
    while (listener !== undefined) {
      life = begin();
      const error = await Promise.race([life.crashed, ended.promise]);
      if (listener === undefined) return;
      const fault = accessFault(`Being a member of ${groupId}`, error);
      if (!(fault instanceof Transient)) return fail(fault);
      log.warn({ group: groupId, err: error }, `${groupId}: joining again in ${restartMs} ms`);
      await Promise.race([pause(restartMs), ended.promise]);
      restartMs = Math.min(2 * restartMs, RESTART_MAX_MS);
    }
  }

  return {
    start(to) {
      listener = to;
      void beMember();
    },
    stillAssigned(task) {
      if (listener === undefined || !owned.has(task)) return Promise.resolve(false);
      return new Promise((answer) => {
        questions.add({ task, answersToCome: ANSWERS_TO_KNOW, answer });
      });
    },
    async commit(offsets) {
      if (listener === undefined || life === undefined || memberId === undefined) return false;
      try {
        await life.consumer.commitOffsets(offsets.map((one) => ({ ...one, offset: String(one.offset) })));
      } catch (error) {
        log.debug({ group: groupId, err: error }, `${groupId}: offsets for lag tools were not committed`);
        return false;
      }
      // While it stops, kafkajs commits nothing and says nothing.
      return listener !== undefined;
    },
    async leave() {
      listener = undefined;
      ended.resolve();
      for (const question of [...questions]) settle(question, false);
      const last = life;
      if (last === undefined) return;
      // A member that has not joined yet cannot leave: the group would wait for it until its session ends.
      const left = last.begun.then(() => last.consumer.disconnect()).then(() => true);
      const tooLate = pause(LEAVE_MS_MAX, false, { ref: false });
      const known = await Promise.race([left.catch(() => false), tooLate]);
      if (!known) {
        const seconds = SESSION_TIMEOUT_MS / 1_000;
        log.warn(
          { group: groupId },
          `${groupId} could not be notified that we leave: others get the tasks in ${seconds} s`,
        );
      }
    },
  };
}

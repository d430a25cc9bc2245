import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TOPICS } from '#contracts';
import { FIRST_LEVEL } from '#domain/feature-level';
import { builtInPolicyAt, canonicalPolicy, DEFAULT_POLICY } from '#domain/policy';
import type { Episode } from '#domain/routing';
import { TRIGGER } from '#domain/trigger';
import { id } from '#domain/vocabulary';
import {
  createReplay,
  createWorker,
  decodeEntity,
  entityKey,
  topicName,
  type CommitUnit,
  type OutboundRecord,
  type SourceRecord,
} from '#stream';
import { createMemoryRuntime, type MemoryRuntime } from '#stream-memory';
import { randomPeople, moves, POISON_KEY, WORKSPACES, type Move } from '../fixtures/random-people.ts';
import { episodeOrder } from '../fixtures/episode-order.ts';
import { pipelineCodec, pipelineProcessors } from '../fixtures/recorded-run.ts';

const codec = await pipelineCodec();
const processors = pipelineProcessors(codec);
const PARTITIONS = 2;

describe('Whatever customers and agents do, in whatever order it is worked off', () => {
  it(
    'every episode asked for is in one phase, ends once, in a legal order; nothing else becomes a dead letter',
    { timeout: 60_000 },
    async () => {
      let requested = 0;
      let assigned = 0;
      const said = new Set<string>();
      const check = async (history: readonly Move[]): Promise<void> => {
        const runtime = await play(history);
        const phases = phasesDecided(runtime);
        requested += phases.size;
        assigned += recordsOf(runtime, TOPICS.escalationEvents).filter(isAssignment).length;
        for (const { value } of recordsOf(runtime, TOPICS.escalationEvents))
          said.add(codec.decode(TOPICS.escalationEvents, value).type);
        // Ended ones are remembered for a while, and then forgotten.
        const going = [...phases].filter(([, phase]) => phase !== 'ended');
        expect(phasesStored(runtime)).toEqual(Object.fromEntries(going));
        expect(openAtTrigger(runtime)).toEqual(
          [...phases]
            .filter(([, phase]) => isOpen(phase))
            .map(([id]) => id)
            .sort(),
        );
        expect(runtime.journal.deadLetters().map(originOf).sort()).toEqual(poisonIn(runtime));
        await expectReplayed(runtime);
      };
      await fc.assert(fc.asyncProperty(moves, check), { numRuns: 100, endOnFailure: true });
      expect(requested).toBeGreaterThan(300);
      expect(assigned).toBeGreaterThan(100);
      expect([...said]).toEqual(expect.arrayContaining(['ConsultOffered', 'ConsultEnded']));
    },
  );
});

/** Two workers on what is delivered to them; a move says whose turn it is. In the end everything is worked off. */
async function play(history: readonly Move[]): Promise<MemoryRuntime> {
  const runtime = createMemoryRuntime({ partitions: PARTITIONS });
  const { clock, journal, log } = runtime;
  const people = randomPeople(codec);
  const workers = processors.map((processor) => {
    const source = runtime.source(processor.topics);
    return { name: processor.name, source, worker: createWorker({ processor, journal, source, clock }) };
  });
  for (const { source, worker } of workers) {
    source.hold();
    await worker.start();
  }
  const work = async (works: Move['works']): Promise<void> => {
    const at = workers.filter(({ name }) => works === 'both' || works === name);
    for (const { source } of at) source.release();
    for (let before = -1; before !== lengthOf(runtime);) {
      before = lengthOf(runtime);
      for (const { worker } of workers) await worker.whenIdle();
    }
    for (const { source } of at) source.hold();
  };
  log.append(activations());
  await work('both');
  const heard = new Map<number, number>();
  for (const move of history) {
    clock.advance(move.afterMs);
    log.append(people.records(move, clock.now()));
    await work(move.works);
    for (let partition = 0; partition < PARTITIONS; partition += 1) {
      const records = log.partition(TOPICS.escalationEvents, partition);
      for (const { value } of records.slice(heard.get(partition) ?? 0)) {
        people.hear(codec.decode(TOPICS.escalationEvents, value));
      }
      heard.set(partition, records.length);
    }
  }
  await work('both');
  for (const { worker } of workers) {
    expect(worker.status().error).toBeUndefined();
    await worker.stop();
  }
  return runtime;
}

/** The first built-in policy, in which agents may also consult each other. */
function activations(): readonly OutboundRecord[] {
  const policy = { ...builtInPolicyAt(FIRST_LEVEL).policy, transfers: DEFAULT_POLICY.transfers };
  return WORKSPACES.flatMap((workspace) => {
    const record = codec.outbound({
      ...{ type: 'PolicyActivated', eventId: id(`policy of ${workspace}`), workspaceId: id(workspace) },
      ...{ version: 1, hash: 'consults', document: canonicalPolicy(policy) },
      ...{ activatedBy: 'a test', reason: null },
    });
    return allPartitions.map((partition) => ({ ...record, partition }));
  });
}

const allPartitions = Array.from({ length: PARTITIONS }, (_, partition) => partition);

function recordsOf({ log }: MemoryRuntime, topic: string): readonly SourceRecord[] {
  return allPartitions.flatMap((partition) => log.partition(topic, partition));
}

const lengthOf = (runtime: MemoryRuntime): number =>
  runtime.log.topics().reduce((sum, topic) => sum + recordsOf(runtime, topic).length, 0);

const isAssignment = ({ value }: SourceRecord): boolean =>
  codec.decode(TOPICS.escalationEvents, value).type === 'EscalationAssigned';

const isOpen = (phase: string): boolean => ['waiting', 'offered', 'assigned'].includes(phase);

/** Going by what was said; throws where something was said out of order. */
function phasesDecided(runtime: MemoryRuntime): ReadonlyMap<string, string> {
  const order = episodeOrder();
  for (const { value } of recordsOf(runtime, TOPICS.escalationRequests)) {
    order.requested(codec.decode(TOPICS.escalationRequests, value));
  }
  for (const { value } of recordsOf(runtime, TOPICS.escalationEvents)) {
    order.said(codec.decode(TOPICS.escalationEvents, value));
  }
  return order.phases;
}

function stored(
  { journal }: MemoryRuntime,
  processor: string,
  prefix: string,
): (readonly [string, unknown])[] {
  return allPartitions.flatMap((partition) =>
    Array.from(
      journal.entities({ processor, partition }).scan(entityKey(prefix)),
      ([key, bytes]) => [key, JSON.parse(Buffer.from(decodeEntity(key, bytes).bytes).toString())] as const,
    ),
  );
}

/** Going by what routing has stored: one entity an episode, by its key. */
function phasesStored(runtime: MemoryRuntime): Record<string, string> {
  const episodes = stored(runtime, 'routing', 'workspace/').filter(([key]) => key.includes('/episode/'));
  const phases = episodes.map(([key, episode]) => [
    key.slice(key.indexOf('/episode/') + '/episode/'.length),
    (episode as Episode).status,
  ]);
  expect(new Set(phases.map(([id]) => id)).size).toBe(phases.length);
  return Object.fromEntries(phases.filter(([, phase]) => phase !== 'ended')) as Record<string, string>;
}

/** Going by what trigger has stored: it waits for the end of just those that routing has in hand. */
function openAtTrigger(runtime: MemoryRuntime): string[] {
  return stored(runtime, 'trigger', 'conversation/')
    .map(([, conversation]) => TRIGGER.form.restored(conversation).episode?.id)
    .filter((id) => id !== undefined)
    .sort();
}

const originOf = ({
  topic,
  partition,
  offset,
}: Pick<SourceRecord, 'topic' | 'partition' | 'offset'>): string => `${topic}/${partition}/${offset}`;

const poisonIn = (runtime: MemoryRuntime): string[] =>
  runtime.log
    .topics()
    .flatMap((topic) => recordsOf(runtime, topic))
    .filter(({ key }) => key === POISON_KEY)
    .map(originOf)
    .sort();

async function expectReplayed({ journal, log }: MemoryRuntime): Promise<void> {
  for (const task of journal.tasks()) {
    const processor = processors.find(({ name }) => name === task.processor)!;
    const replay = createReplay(processor, task, {
      epochOf: () => log.epoch,
      read: (source, from, to) => log.partition(topicName(source), task.partition).slice(from, to),
    });
    for (const unit of journal.units(task)) {
      expect(asText(await replay.unit(unit.manifest))).toBe(asText(unit));
    }
  }
}

const asText = (unit: CommitUnit): string =>
  JSON.stringify(unit, (_key, part: unknown) => {
    if (part instanceof Map)
      return [...(part as Map<string, unknown>)].map(([key, value]) => [key, plain(value)]);
    return plain(part);
  });

const plain = (value: unknown): unknown =>
  value instanceof Uint8Array ? Buffer.from(value).toString('base64') : value;

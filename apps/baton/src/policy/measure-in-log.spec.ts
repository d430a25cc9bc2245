import { expect, it } from 'vitest';
import { openCodec, type Codec, type DomainEvent } from '#contracts';
import { readWrittenPolicy, type Policy } from '#domain/policy';
import { id } from '#domain/vocabulary';
import { instant } from '#kernel';
import { offset, partitionNumber, sourceId, topicName } from '#stream';
import { createMemoryRuntime, MEMORY_EPOCH, type MemoryLog } from '#stream-memory';
import { NO_REQUIREMENTS } from '../../../../test/fixtures/no-requirements.ts';
import { assistantTurn, customerTurn, STARTED } from '../../../../test/fixtures/turn-events.ts';
import type { HistoryLog } from '../rebuild/history-log.ts';
import { measureInLog } from './measure-in-log.ts';
import { measuredText, tooOften } from './measured-text.ts';

const PARTITIONS = 2;
const policyOf = (yaml: string): Policy => {
  const read = readWrittenPolicy(yaml, 'p.yaml');
  if (!read.ok) throw new Error(read.problems.map(({ text }) => text).join('\n'));
  return read.policy;
};
const RETURNS = policyOf(
  'triggers: { alwaysHuman: [{ name: returns, phrases: [return label] }], silence: off }\n',
);

type Said = readonly ({ readonly customer: string } | { readonly unsure: number } | 'queued')[];

function historyOf(log: MemoryLog, codec: Codec): HistoryLog {
  return {
    codec,
    epoch: MEMORY_EPOCH,
    epochOf: () => MEMORY_EPOCH,
    extent: () =>
      Promise.resolve(
        new Map(
          log.topics().flatMap((topic) =>
            Array.from({ length: PARTITIONS }, (_, partition) => {
              const end = offset(log.partition(topic, partition).length);
              return [sourceId(topic, partition), { start: offset(0), end }] as const;
            }),
          ),
        ),
      ),
    async *read(source, from, to) {
      await Promise.resolve();
      yield { records: log.partition(topicName(source), partitionNumber(source)).slice(from, to), next: to };
    },
    close: () => Promise.resolve(),
  };
}

async function measured(conversations: readonly Said[], policy: Policy = RETURNS, workspace = 'acme') {
  const runtime = createMemoryRuntime({ partitions: PARTITIONS });
  const codec = await openCodec(runtime.schemaIds);
  for (const [number, said] of conversations.entries()) {
    const conversationId = id<never>(`c${number}`);
    const events = [STARTED, ...said.map(eventOf)].map((body, index) => ({
      ...body,
      eventId: id<never>(`e${index}`),
      workspaceId: id<never>('acme'),
      conversationId,
      occurredAt: instant(0),
    })) as unknown as readonly DomainEvent[];
    for (const [index, event] of events.entries())
      runtime.log.append([codec.outbound(event)], instant(1_000 * (index + 1)));
  }
  return measureInLog(policy, historyOf(runtime.log, codec), workspace, () => undefined);
}

function eventOf(said: Said[number], index: number): object {
  if (said === 'queued') return QUEUED;
  return 'customer' in said
    ? customerTurn(said.customer, `m${index}`)
    : assistantTurn(said.unsure, `m${index}`, `This is answer number ${index}, I think.`);
}

const QUEUED = {
  type: 'EscalationQueued',
  ...{ episodeId: 'x#1-a', queueId: 'general', priority: 5, requirements: NO_REQUIREMENTS, aheadCount: 0 },
  ...{
    policyHash: 'p',
    overflowFrom: null,
    overflowReason: null,
    at: instant(0),
    decidedAt: instant(0),
    causedBy: 'e0',
  },
};

it('counts the conversations that each rule would hand over, also those of other rules', async () => {
  const found = await measured([
    [{ customer: 'I need a return label' }, { customer: 'a return label please' }],
    [{ customer: 'where is my parcel' }],
    [{ customer: 'I want to talk to a human' }],
    [{ customer: 'where is it' }, { unsure: 0.1 }, { customer: 'and now' }, { unsure: 0.1 }],
  ]);
  expect(found).toMatchObject({ conversations: 4, turns: 5, escalated: 3, offered: 0 });
  expect(found.rules.map(({ rule, escalated }) => `${rule} ${escalated}`).sort()).toEqual([
    'always_human:returns 1',
    'explicit_request 1',
    'low_confidence 1',
  ]);
  expect(found.phrases.find(({ phrase }) => phrase === 'return label')).toMatchObject({ turns: 1 });
});

it('plays a conversation up to where a person took over, as what was said to people is no matter of this policy', async () => {
  const found = await measured([
    [{ customer: 'where is my parcel' }, 'queued', { customer: 'a return label please' }],
  ]);
  expect(found).toMatchObject({ conversations: 1, turns: 1, escalated: 0 });
});

it('counts nothing of other workspaces', async () => {
  const found = await measured([[{ customer: 'a return label please' }]], RETURNS, 'other');
  expect(found).toMatchObject({ conversations: 0, turns: 0, rules: [] });
  expect(measuredText(found)).toMatch(/no conversation of this workspace/);
});

it('names what fires too often, from 100 conversations on', async () => {
  const label = [{ customer: 'a return label please' }];
  const parcel = [{ customer: 'where is my parcel' }];
  const few = await measured([label, parcel]);
  expect(tooOften(few)).toEqual([]);
  expect(measuredText(few)).toMatch(/too few/);
  const many = await measured(Array.from({ length: 100 }, (_, number) => (number < 6 ? label : parcel)));
  expect(tooOften(many)).toEqual([
    'always_human:returns would hand over 60 of 1,000 conversations of the log (worth a look above 50)',
    expect.stringMatching(/"return label" stands in 6 of 100 turns of the log \(6 %\)/) as string,
  ]);
  expect(measuredText(many)).toMatch(/always_human:returns +60 +0\n/);
});

it('blames no rule for customers who ask for a person', async () => {
  const asks = Array.from({ length: 100 }, () => [{ customer: 'I want to talk to a human' }]);
  const found = await measured(asks);
  expect(found.escalated).toBe(100);
  expect(tooOften(found)).toEqual([]);
  expect(measuredText(found)).toMatch(/nothing would fire too often/);
});

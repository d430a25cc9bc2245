import { countPhrases, type PhraseCount, type Policy } from '#domain/policy';
import { TRIGGER } from '#domain/trigger';
import type { ReasonCode } from '#domain/vocabulary';
import { partitionNumber, topicName, type SourceId, type SourceRecord } from '#stream';
import { merged } from '../reading/merge.ts';
import type { Extent, HistoryLog } from '../rebuild/history-log.ts';
import { PLAYED_TOPICS, playPartition } from './play-log.ts';

/** How many conversations a rule would bring a person. */
export interface RuleCount {
  /** As traces name it, such as `always_human:legal`. */
  readonly rule: string;
  readonly code: ReasonCode;
  /** Conversations that it would hand over, alone or with others. */
  readonly escalated: number;
  /** Conversations in which it would offer a person. */
  readonly offered: number;
}

export interface MeasuredPolicy {
  /** Conversations of the workspace in the log that a customer wrote in. */
  readonly conversations: number;
  /** Turns of customers in them, as far as they were played. */
  readonly turns: number;
  readonly escalated: number;
  /** Of those not handed over. */
  readonly offered: number;
  /** The most frequent first. */
  readonly rules: readonly RuleCount[];
  readonly phrases: readonly PhraseCount[];
}

/**
 * What a policy would have done with the conversations of a workspace that a log holds.
 * @param progress called with the records read and how many there are
 */
export async function measureInLog(
  policy: Policy,
  log: HistoryLog,
  workspace: string,
  progress: (records: number, total: number) => void,
): Promise<MeasuredPolicy> {
  const tally = createTally(policy);
  const extents = [...(await log.extent())].filter(([source]) => PLAYED_TOPICS.includes(topicName(source)));
  const total = extents.reduce((sum, [, { start, end }]) => sum + end - start, 0);
  let done = 0;
  for (const partition of new Set(extents.map(([source]) => partitionNumber(source)))) {
    const played = playPartition(partition, {
      ...{ codec: log.codec, policy, workspace, epochOf: (topic) => log.epochOf(topic) },
      ...{ heard: tally.heard, decided: tally.decided },
    });
    const sources = extents.filter(([source]) => partitionNumber(source) === partition);
    const streams = sources.map(([source, extent]) => recordsOf(log, source, extent));
    for await (const { source, record } of merged(streams, (one) => one.record.appendedAt)) {
      progress((done += 1), total);
      played.apply(source, record);
    }
  }
  return tally.result();
}

async function* recordsOf(
  log: HistoryLog,
  source: SourceId,
  { start, end }: Extent,
): AsyncGenerator<{ readonly source: SourceId; readonly record: SourceRecord }> {
  for await (const { records } of log.read(source, start, end))
    for (const record of records) yield { source, record };
}

type Play = Parameters<typeof playPartition>[1];

function createTally(policy: Policy): Pick<Play, 'heard' | 'decided'> & { result(): MeasuredPolicy } {
  const phrases = countPhrases(policy);
  const conversations = new Set<string>();
  const escalated = new Set<string>();
  const offered = new Set<string>();
  const rules = new Map<string, { code: ReasonCode; escalated: Set<string>; offered: Set<string> }>();
  return {
    heard(event) {
      if (event.type !== 'CustomerTurn') return;
      conversations.add(event.conversationId);
      phrases.heard(event.text);
    },
    decided({ type, conversationId, reasons }) {
      const outcome = type === 'EscalationRequested' ? 'escalated' : 'offered';
      (outcome === 'escalated' ? escalated : offered).add(conversationId);
      for (const reason of reasons) {
        const rule = TRIGGER.ruleName(reason);
        const counts = rules.get(rule) ?? { code: reason.code, escalated: new Set(), offered: new Set() };
        counts[outcome].add(conversationId);
        rules.set(rule, counts);
      }
    },
    result: () => ({
      conversations: new Set([...conversations, ...escalated, ...offered]).size,
      turns: phrases.turns,
      escalated: escalated.size,
      offered: [...offered].filter((conversation) => !escalated.has(conversation)).length,
      rules: [...rules]
        .map(([rule, counts]) => ({
          ...{ rule, code: counts.code },
          ...{ escalated: counts.escalated.size, offered: counts.offered.size },
        }))
        .toSorted((a, b) => b.escalated - a.escalated || b.offered - a.offered),
      phrases: phrases.counts(),
    }),
  };
}

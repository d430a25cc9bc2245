import { policyHash, type Codec, type DomainEvent } from '#contracts';
import { FIRST_LEVEL } from '#domain/feature-level';
import { canonicalPolicy, readWrittenPolicy, type Policy } from '#domain/policy';
import { instant, plusMs } from '#kernel';
import type { OutboundRecord } from '#stream';
import { pipelineProcessors } from '../../fixtures/recorded-run.ts';
import { createLocalPipeline, type LocalPipeline } from '../../fixtures/local-pipeline.ts';
import { DECISION_TOPICS } from '../../fixtures/decision-topics.ts';
import { plainDecisions, plainEpisode } from './plain-decision.ts';
import { underRecordedBuiltIn, withoutLaterTriggers } from './recorded-policy.ts';
import type { RecordedInput, RecordedLine, RecordedStep } from './recorded.ts';

/**
 * What trigger and routing make of what people sent: decisions, then the records that became dead letters.
 * @param triggers `recorded`: under policies without the triggers that the recorded version did not have
 */
export function play(
  codec: Codec,
  input: RecordedInput,
  triggers: 'recorded' | 'today' = 'recorded',
): readonly RecordedLine[] {
  const pipeline =
    triggers === 'recorded'
      ? played(codec, underRecordedBuiltIn(input), withoutLaterTriggers)
      : played(codec, input);
  const deadLetters = pipeline.tasks
    .flatMap(({ units }) => units)
    .flatMap((unit) => unit.deadLetters)
    .map(({ topic, partition, offset }) => ({ deadLetter: `${topic}/${partition}/${offset}` }));
  const decisions = DECISION_TOPICS.flatMap((topic) => pipeline.records(topic));
  return [...plainDecisions(codec, decisions), ...deadLetters];
}

/** Trigger and routing, with everything that people sent worked off; policies are activated as `activated` says. */
export function played(
  codec: Codec,
  { stepMs, steps }: RecordedInput,
  activated: (policy: Policy) => Policy = (policy) => policy,
): LocalPipeline {
  const pipeline = createLocalPipeline(pipelineProcessors(codec));
  const ids = liveIds();
  for (const { at, records } of steps) {
    const now = instant(at);
    for (const { topic, value } of pipeline.news()) {
      if (DECISION_TOPICS.includes(topic)) ids.hear(codec.decode(topic, value));
    }
    pipeline.append(
      records.map((record) => outbound(codec, record, ids.of, activated)),
      now,
    );
    if (stepMs === null) pipeline.workOff();
    else for (const until of [plusMs(now, 1), plusMs(now, stepMs)]) pipeline.workOff(until);
  }
  return pipeline;
}

/** Ids as this run gave them, by the names that the recorded input has for them. */
function liveIds() {
  const live = new Map<string, string>();
  const offers = new Map<string, number>();
  return {
    hear(event: DomainEvent): void {
      if (!('episodeId' in event)) return;
      const episode = plainEpisode(event.episodeId);
      live.set(episode, event.episodeId);
      if (event.type !== 'OfferMade') return;
      const number = (offers.get(episode) ?? 0) + 1;
      offers.set(episode, number);
      live.set(`${episode}/offer-${number}`, event.offerId);
    },
    of: (recorded: string): string => live.get(recorded) ?? recorded,
  };
}

function outbound(
  codec: Codec,
  record: RecordedStep['records'][number],
  idOf: (recorded: string) => string,
  activated: (policy: Policy) => Policy,
): OutboundRecord {
  if ('raw' in record) {
    const { topic, key, headers, raw } = record;
    return { topic, key, headers, value: Buffer.from(raw, 'base64') };
  }
  const event: Record<string, unknown> = { ...record.event };
  for (const name of ['episodeId', 'offerId']) {
    if (typeof event[name] === 'string') event[name] = idOf(event[name]);
  }
  if (typeof event['yaml'] === 'string') {
    // The files were written for the rules that were built in then.
    const parsed = readWrittenPolicy(event['yaml'], 'recorded policy', FIRST_LEVEL);
    if (!parsed.ok) throw new Error(parsed.problems.map(({ text }) => text).join('\n'));
    event['document'] = canonicalPolicy(activated(parsed.policy));
    delete event['yaml'];
  }
  if (typeof event['document'] === 'string') event['hash'] = policyHash(event['document']);
  return codec.outbound(event as unknown as DomainEvent);
}

import { expect, it } from 'vitest';
import { TOPICS, type DomainEvent } from '#contracts';
import { instant, plusMs } from '#kernel';
import { sampleDay } from '../../apps/baton/src/sample/sample-day.ts';
import { createLocalPipeline } from '../fixtures/local-pipeline.ts';
import { pipelineCodec, pipelineProcessors } from '../fixtures/recorded-run.ts';

const START = instant(1_767_225_600_000);
const STEP_MS = 250;
/** Longer than any conversation of the sample takes from its start, waiting for an agent included. */
const LONGEST_MS = 240_000;
const RUN_MS = 3 * LONGEST_MS;
/** The first escalation, and one more for a customer who comes back from the assistant. */
const EPISODES_MAX = 2;

it('ends each of its conversations, with two episodes at most', { timeout: 120_000 }, async () => {
  const codec = await pipelineCodec();
  const pipeline = createLocalPipeline(pipelineProcessors(codec));
  const day = sampleDay({ from: { day: 1, number: 200 }, leftOver: [], startedAt: START, speed: 1 });
  const startedAt = new Map<string, number>();
  const ended = new Set<string>();
  const episodes = new Map<string, Set<string>>();

  for (let now = START; now < START + RUN_MS; now = plusMs(now, STEP_MS)) {
    for (const { topic, value } of pipeline.news()) {
      if (topic !== TOPICS.escalationRequests && topic !== TOPICS.escalationEvents) continue;
      const event: DomainEvent = codec.decode(topic, value);
      if (!('episodeId' in event && 'at' in event)) continue;
      day.hear(event, now);
      if (event.type !== 'EscalationRequested') continue;
      const those = episodes.get(event.conversationId) ?? new Set();
      episodes.set(event.conversationId, those.add(event.episodeId));
    }
    const sent = day.advance(now);
    for (const event of sent) {
      if (event.type === 'ConversationStarted') startedAt.set(event.conversationId, now);
      if (event.type === 'ConversationEnded') ended.add(event.conversationId);
    }
    pipeline.append(
      sent.map((event) => codec.outbound(event)),
      now,
    );
    pipeline.workOff(plusMs(now, STEP_MS));
  }

  const old = [...startedAt].filter(([, at]) => at < START + RUN_MS - LONGEST_MS).map(([id]) => id);
  expect(old.length).toBeGreaterThan(300);
  expect(old.filter((id) => !ended.has(id))).toEqual([]);
  const many = [...episodes].filter(([, those]) => those.size > EPISODES_MAX).map(([id]) => id);
  expect(many).toEqual([]);
  const twice = [...episodes].filter(([, those]) => those.size === 2).map(([id]) => id);
  expect(twice.some((id) => id.endsWith('two-topics'))).toBe(true);
});

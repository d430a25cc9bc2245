import { TOPICS, type Codec } from '#contracts';
import { instant, plusMs, type Instant } from '#kernel';
import type { OutboundRecord } from '#stream';
import { sampleDay } from '../../../apps/baton/src/sample/sample-day.ts';
import { createLocalPipeline } from '../../fixtures/local-pipeline.ts';
import { pipelineProcessors } from '../../fixtures/recorded-run.ts';
import type { SampleInputs } from './inputs-file.ts';

const START = instant(1_767_225_600_000);
const STEP_MS = 250;
const MINUTE_MS = 60_000;

/** It begins before noon, in the busiest hour; people write at their real pace. */
export function sampleInputs(codec: Codec, minutes: number): SampleInputs {
  const pipeline = createLocalPipeline(pipelineProcessors(codec));
  const day = sampleDay({ from: { day: 1, number: 150 }, leftOver: [], startedAt: START, speed: 1 });
  const appends: { at: Instant; records: OutboundRecord[] }[] = [];
  const open = new Set<string>();
  let [conversations, openMax, escalated] = [0, 0, 0];
  for (let now = START; now < START + minutes * MINUTE_MS; now = plusMs(now, STEP_MS)) {
    for (const { topic, value } of pipeline.news()) {
      if (topic !== TOPICS.escalationRequests && topic !== TOPICS.escalationEvents) continue;
      const event = codec.decode(topic, value);
      if (!('episodeId' in event && 'at' in event)) continue;
      if (event.type === 'EscalationRequested') escalated += 1;
      day.hear(event, now);
    }
    const sent = day.advance(now);
    for (const event of sent) {
      if (event.type === 'ConversationStarted') open.add(event.conversationId);
      if (event.type === 'ConversationEnded' && open.delete(event.conversationId)) conversations += 1;
    }
    openMax = Math.max(openMax, open.size);
    // One topic after the other: what two processors write at one instant would come in another order each time.
    [TOPICS.conversationEvents, TOPICS.agentEvents].forEach((topic, index) => {
      const records = sent.map((event) => codec.outbound(event)).filter((record) => record.topic === topic);
      if (records.length === 0) return;
      const at = plusMs(now, index);
      appends.push({ at, records });
      pipeline.append(records, at);
      pipeline.workOff();
    });
  }
  return { appends, conversations, openMax, escalated };
}

import { TOPICS, type Codec } from '#contracts';
import { instant, plusMs } from '#kernel';
import { createLocalPipeline } from '../../../../test/fixtures/local-pipeline.ts';
import { pipelineProcessors } from '../../../../test/fixtures/recorded-run.ts';
import type { LoggedEvent } from '../reading/logged-event.ts';
import { sampleDay } from '../sample/sample-day.ts';
import { pastOf, type Past } from './past.ts';

const START = instant(1_767_225_600_000);
const STEP_MS = 250;

/** The log of a sample day, from its opening on. @param absent agents who do not come to work that day */
export function samplePast(codec: Codec, minutes: number, absent: readonly string[] = []): Past {
  const pipeline = createLocalPipeline(pipelineProcessors(codec));
  const day = sampleDay({ from: { day: 1, number: 0 }, leftOver: [], startedAt: START, speed: 1 });
  const logged: LoggedEvent[] = [];
  for (let now = START; now < START + minutes * 60_000; now = plusMs(now, STEP_MS)) {
    for (const { topic, partition, offset, appendedAt: at, value } of pipeline.news()) {
      const event = codec.decode(topic, value);
      logged.push({ topic, partition, offset, at, event });
      const isDecided = topic === TOPICS.escalationRequests || topic === TOPICS.escalationEvents;
      if (isDecided && 'episodeId' in event && 'at' in event) day.hear(event, now);
    }
    pipeline.append(
      day
        .advance(now)
        .filter((event) => !('agentId' in event && absent.includes(event.agentId)))
        .map((event) => codec.outbound(event)),
      now,
    );
    pipeline.workOff(plusMs(now, STEP_MS));
  }
  const past = pastOf(logged);
  if (past === undefined) throw new Error('The sample day has no request.');
  return past;
}

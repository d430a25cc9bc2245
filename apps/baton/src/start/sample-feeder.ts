import { setTimeout as pause } from 'node:timers/promises';
import type { Codec, DomainEvent } from '#contracts';
import type { EscalationEvent, EscalationRequest } from '#domain/vocabulary';
import { Transient, type OutboundRecord, type RecordAppender } from '#stream';
import { sampleDay } from '../sample/sample-day.ts';
import type { SampleHistory } from '../sample/sample-history.ts';
import { SAMPLE_WORKSPACE } from '../sample/sender.ts';

export interface SampleFeeder {
  /** What happens, from `begin` on. */
  hear(event: DomainEvent): void;
  /** To be called when the past has been read: from here on the people of the sample day act, beginning where it ends. */
  begin(past: Pick<SampleHistory, 'next' | 'leftOver'>): void;
  /** E.g. `day 2, 11:42`; null before `begin`. */
  label(): string | null;
  stop(): Promise<void>;
}

export interface SampleFeederOptions {
  readonly appender: RecordAppender;
  readonly codec: Codec;
  readonly speed: number;
  readonly failed: (error: unknown) => void;
}

const LOOK_MS = 200;
const AGAIN_MS = 1_000;

/** Runs the sample day against the pipeline, in a workspace of its own. Continues where the log says that it stopped. */
export function sampleFeeder({ appender, codec, speed, failed }: SampleFeederOptions): SampleFeeder {
  let day: ReturnType<typeof sampleDay> | undefined;
  let timer: NodeJS.Timeout | undefined;
  let sending = Promise.resolve();
  const stopped = new AbortController();

  /** A full disk ends nothing: the sample continues once there is room. */
  const append = async (records: readonly OutboundRecord[]): Promise<void> => {
    while (!stopped.signal.aborted) {
      try {
        await appender.append(records);
        return;
      } catch (error) {
        if (!(error instanceof Transient)) throw error;
        await pause(AGAIN_MS, undefined, { signal: stopped.signal }).catch(() => undefined);
      }
    }
  };

  /** While the log is slower than the sample day, nothing more is made up: what waits would pile up in memory. */
  let isSending = false;
  const look = (): void => {
    if (isSending) return;
    const events = day?.advance(Date.now()) ?? [];
    if (events.length === 0) return;
    isSending = true;
    sending = append(events.map((event) => codec.outbound(event)))
      .catch(failed)
      .finally(() => (isSending = false));
  };

  return {
    hear(event) {
      if (event.workspaceId !== SAMPLE_WORKSPACE) return;
      if (isEscalation(event)) day?.hear(event, Date.now());
    },
    begin({ next, leftOver }) {
      day = sampleDay({ from: next, leftOver: [...leftOver], startedAt: Date.now(), speed });
      timer = setInterval(look, LOOK_MS);
    },
    label: () => day?.label(Date.now()) ?? null,
    async stop() {
      clearInterval(timer);
      stopped.abort();
      await sending;
    },
  };
}

/** Records of ours about an episode carry the time of the decision. */
function isEscalation(event: DomainEvent): event is EscalationEvent | EscalationRequest {
  return 'episodeId' in event && 'at' in event;
}

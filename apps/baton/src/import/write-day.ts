import type { Codec } from '#contracts';
import type { RecordAppender } from '#stream';
import type { ImportedEvent } from './import-day.ts';

/** Appends that wait for the disk at the same time: they share its flushes, and their order is kept. */
const IN_FLIGHT_MAX = 2_000;

/** Appends in order of time, each stamped with its own; what happens at one instant goes in together. */
export async function writeDay(
  day: readonly ImportedEvent[],
  appender: RecordAppender,
  codec: Codec,
  written: (events: number) => void,
): Promise<void> {
  let inFlight: Promise<unknown>[] = [];
  for (let from = 0; from < day.length;) {
    const at = day[from]?.at;
    let to = from;
    while (day[to]?.at === at && to < day.length) to += 1;
    const together = day.slice(from, to);
    inFlight.push(
      appender.append(
        together.map(({ event }) => codec.outbound(event)),
        at,
      ),
    );
    from = to;
    if (inFlight.length < IN_FLIGHT_MAX && from < day.length) continue;
    await Promise.all(inFlight);
    inFlight = [];
    written(from);
  }
}

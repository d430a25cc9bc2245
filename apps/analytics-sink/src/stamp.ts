import { DAY_MS, HOUR_MS, MINUTE_MS, SECOND_MS } from '#kernel';

/** The range of DateTime64(3). */
const earliestMs = Date.UTC(1900, 0, 1);
const latestMs = Date.UTC(2299, 11, 31, 23, 59, 59, 999);

const digits = Array.from({ length: 1_000 }, (_, n) => String(n));
const two = digits.slice(0, 60).map((text) => text.padStart(2, '0'));
const three = digits.map((text) => text.padStart(3, '0'));
/**
 * Formatted dates, by day since 1970: formatting one costs more than the rest of a row, and a row may have two days, of the
 * sender's stamp and of the append time.
 */
const dates = new Map<number, string>();
/** Above this all are dropped: senders may stamp any date. */
const DATES_MAX = 1_000;

/**
 * `YYYY-MM-DD hh:mm:ss.SSS` in UTC. A stamp outside the range of the column becomes the nearest one in it: senders may
 * stamp anything, and no stamp may stop the sink.
 */
export function stamp(epochMs: number): string {
  const ms = Number.isFinite(epochMs) ? Math.min(Math.max(Math.floor(epochMs), earliestMs), latestMs) : 0;
  const day = Math.floor(ms / DAY_MS);
  const inDay = ms - day * DAY_MS;
  const hours = two[Math.floor(inDay / HOUR_MS)];
  const minutes = two[Math.floor((inDay % HOUR_MS) / MINUTE_MS)];
  const seconds = two[Math.floor((inDay % MINUTE_MS) / SECOND_MS)];
  return `${dateOf(day)} ${hours}:${minutes}:${seconds}.${three[inDay % SECOND_MS]}`;
}

function dateOf(day: number): string {
  let text = dates.get(day);
  if (text === undefined) {
    if (dates.size >= DATES_MAX) dates.clear();
    text = new Date(day * DAY_MS).toISOString().slice(0, 10);
    dates.set(day, text);
  }
  return text;
}

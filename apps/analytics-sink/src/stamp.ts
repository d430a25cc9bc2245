/** The years that DateTime64(3) can hold. */
const earliestMs = Date.UTC(1900, 0, 1);
const latestMs = Date.UTC(2299, 11, 31, 23, 59, 59, 999);

/**
 * `YYYY-MM-DD hh:mm:ss.SSS` in UTC. A stamp outside of what the column holds becomes the nearest that it does: senders
 * stamp what they like, and no stamp may stop the sink.
 */
export function stamp(epochMs: number): string {
  const ms = Number.isFinite(epochMs) ? Math.min(Math.max(Math.floor(epochMs), earliestMs), latestMs) : 0;
  const iso = new Date(ms).toISOString();
  return `${iso.slice(0, 10)} ${iso.slice(11, 23)}`;
}

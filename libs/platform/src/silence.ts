import type { Heard } from '#stream';

const SECOND_MS = 1_000;

/** For how long, and since when by this machine's clock, which may be wrong: `for 12 s, since 2026-11-29T08:00:00.000Z`. */
export function howLong(forMs: number): string {
  return `for ${Math.floor(forMs / SECOND_MS)} s, since ${new Date(Date.now() - forMs).toISOString()}`;
}

/**
 * Who has not answered for longer than `msMax`, and what about, a sentence for each; null: all were heard of.
 */
export function whoIsSilent(heard: readonly Heard[], msMax: number): string | null {
  const silent = heard.filter(({ agoMs }) => agoMs > msMax);
  if (silent.length === 0) return null;
  return [...Map.groupBy(silent, ({ from }) => from)].map(([from, some]) => sentence(from, some)).join(' ');
}

function sentence(from: string | null, silent: readonly Heard[]): string {
  const longest = silent.reduce((one, other) => (other.agoMs > one.agoMs ? other : one));
  const others = silent.length === 1 ? '' : ` and ${silent.length - 1} more`;
  const what = `${longest.source}${others}`;
  const why = longest.reason === null ? '' : `: ${longest.reason.replace(/\.$/, '')}`;
  const who =
    from === null ? `No broker serves ${what}` : `Broker ${from} has not answered fetches of ${what}`;
  return `${who} ${howLong(longest.agoMs)}${why}.`;
}

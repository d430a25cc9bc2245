import { HOUR_MS } from '#kernel';
import type { EpisodeResult, Occupied, Results } from './ledger.ts';

/** What a manager looks at, of some episodes. Times are ms, shares 0 to 1; null: there is nothing to take it of. */
export interface Figures {
  /** Whose customers did not choose something else than to wait. */
  readonly episodes: number;
  readonly repliedCount: number;
  /** From the decision to the first words of a human, of those that had some. */
  readonly waitP50Ms: number | null;
  readonly waitP90Ms: number | null;
  /** Share of the episodes with a reply in less than 30 s. */
  readonly serviceLevel: number | null;
  /** Share of the episodes whose customer left before a reply. */
  readonly abandonment: number | null;
  /** Share of the capacity of agents that was taken, while they were available or had work. */
  readonly occupancy: number | null;
}

export type FigureName = keyof Figures;
export const FIGURE_NAMES = [
  ...['episodes', 'repliedCount', 'waitP50Ms', 'waitP90Ms', 'serviceLevel', 'abandonment', 'occupancy'],
] as readonly FigureName[];

/** The figures by what they are of: `all`, `queue <id>`, `hour <0-23>`. */
export type FigureSet = ReadonlyMap<string, Figures>;

/** The guide's target, as in the metric `handoff_time`. */
const SERVICE_LEVEL_MS = 30_000;
export const ALL = 'all';

/** @param offsetMs how far the clocks of the report's time zone are ahead of UTC */
export function figuresOf(results: Results, offsetMs: (at: number) => number): FigureSet {
  const groups = new Map<string, { episodes: EpisodeResult[]; occupied: Occupied }>();
  const groupOf = (name: string) => {
    let group = groups.get(name);
    if (group === undefined) groups.set(name, (group = { episodes: [], occupied: { busy: 0, staffed: 0 } }));
    return group;
  };
  const hourOf = (at: number): string => {
    const hour = Math.floor((at + offsetMs(at)) / HOUR_MS) % 24;
    return `hour ${String(hour).padStart(2, '0')}`;
  };
  groupOf(ALL);
  for (const episode of results.episodes) {
    if (episode.isDiverted) continue;
    const names = [
      ALL,
      hourOf(episode.requestedAt),
      ...(episode.queueId === null ? [] : [`queue ${episode.queueId}`]),
    ];
    for (const name of names) groupOf(name).episodes.push(episode);
  }
  for (const { hour, queues, occupied } of results.agentTimes) {
    for (const name of [ALL, hourOf(hour * HOUR_MS), ...queues.map((queue) => `queue ${queue}`)]) {
      const group = groups.get(name);
      if (group === undefined) continue;
      group.occupied.busy += occupied.busy;
      group.occupied.staffed += occupied.staffed;
    }
  }
  return new Map(
    [...groups].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([name, group]) => [name, figures(group)]),
  );
}

function figures({
  episodes,
  occupied,
}: {
  episodes: readonly EpisodeResult[];
  occupied: Occupied;
}): Figures {
  const waits = episodes.flatMap(({ handoffMs }) => handoffMs ?? []).sort((a, b) => a - b);
  const abandoned = episodes.filter(({ outcome }) => outcome === 'abandoned').length;
  return {
    episodes: episodes.length,
    repliedCount: waits.length,
    waitP50Ms: percentile(waits, 0.5),
    waitP90Ms: percentile(waits, 0.9),
    serviceLevel: share(waits.filter((ms) => ms < SERVICE_LEVEL_MS).length, episodes.length),
    abandonment: share(abandoned, episodes.length),
    occupancy: share(occupied.busy, occupied.staffed),
  };
}

/** The value at index floor(p * n) of ascending values, as in the metrics; null: there is none. */
function percentile(ascending: readonly number[], p: number): number | null {
  return ascending[Math.min(ascending.length - 1, Math.floor(p * ascending.length))] ?? null;
}

function share(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
}

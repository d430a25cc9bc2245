import { durationText, shareText } from '../reading/display-text.ts';
import type { Estimate } from '../statistics/product-limit.ts';
import { table } from '../terminal/text-table.ts';
import { longestOf, whyLong, type LongWait } from './long-wait.ts';
import { paritiesOf, type Parity } from './parity.ts';
import { situationsOf, waitsIn } from './handoff-waits.ts';

export interface FairnessReport {
  readonly workspace: string;
  readonly episodes: number;
  readonly parities: readonly Parity[];
  readonly longest: readonly LongWait[];
}

const LONGEST_SHOWN = 10;

/** From ClickHouse, of one workspace. @param sinceMs milliseconds since 1970 */
export async function fairnessReport(
  url: string,
  workspace: string,
  sinceMs: number,
): Promise<FairnessReport> {
  const waits = await waitsIn(url, workspace, sinceMs);
  const longest = longestOf(waits, LONGEST_SHOWN);
  const situations = await situationsOf(
    url,
    workspace,
    longest.map(({ episodeId }) => episodeId),
  );
  return {
    workspace,
    episodes: waits.length,
    parities: paritiesOf(waits),
    longest: longest.map((wait) => whyLong(wait, situations.get(wait.episodeId) ?? [])),
  };
}

/** For people. */
export function fairnessText({ workspace, episodes, parities, longest }: FairnessReport): string {
  const signed = (ms: number): string => `${ms > 0 ? '+' : ''}${durationText(ms)}`;
  const rows = parities.map(({ dimension, group, episodes: count, left, median, difference, verdict }) => [
    ...[dimension, group, String(count), estimateText(median, durationText)],
    ...[estimateText(difference, signed), shareText(left, 1), verdict],
  ]);
  return [
    `Waits of ${episodes} episodes of workspace ${workspace}, from the decision to the first words of a human.`,
    '',
    ...(rows.length === 0
      ? ['All of them are of one language, channel and tier: there is nothing to compare.']
      : [
          table(['', 'group', 'episodes', 'median wait', 'than all others', 'left', 'wait'], rows),
          '',
          'Median and difference with their 95 % intervals; who left counts as having waited at least that long. Of twenty groups without any difference',
          'one is expected to show one by chance. A difference may have a cause that is no unfairness: another queue, or other hours.',
        ]),
    '',
    'Who waited longest, and why',
    ...longest.flatMap(({ wait, why }) => [
      `  ${wait.episodeId}  ${durationText(wait.ms)}, ${ENDS[wait.how]}; ${wait.requestedAt}, ${wait.language}, ${wait.channel}, tier ${wait.tier}, queue ${wait.queue === '' ? 'none' : wait.queue}`,
      `    ${why}`,
    ]),
    '',
    '`baton explain --why-not <episode>` shows what kept each agent from one of them.',
  ].join('\n');
}

const ENDS = {
  replied: 'then a reply',
  left: 'then left',
  ended: 'ended without a reply',
  open: 'still waiting',
} as const;

function estimateText(estimate: Estimate | null, text: (ms: number) => string): string {
  if (estimate === null) return '–';
  const { value, low, high } = estimate;
  return `${text(value)} (${text(low)} to ${high === null ? 'unknown' : text(high)})`;
}

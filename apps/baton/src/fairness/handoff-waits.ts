import { queryRows } from '../process/clickhouse-query.ts';

/** One customer's wait for the first words of a human, with what it was made of. Times are ms. */
export interface HandoffWait {
  readonly episodeId: string;
  readonly language: string;
  readonly channel: string;
  readonly tier: string;
  readonly queue: string;
  /** ISO 8601, UTC. */
  readonly requestedAt: string;
  /** From the decision to the reply, to the end without one, or to the last event of the log. */
  readonly ms: number;
  readonly how: 'replied' | 'left' | 'ended' | 'open';
  /** Null: no agent was offered it. */
  readonly untilOfferMs: number | null;
  /** Null: no agent accepted it. */
  readonly untilAcceptedMs: number | null;
  readonly offers: number;
  readonly declined: number;
  readonly missed: number;
  readonly requeued: number;
}

/** Customers who chose something else than to wait are left out, as in the metric `queue_abandonment`; so is who was taken over from the assistant. */
const WAITS = `
WITH (SELECT max(at) FROM escalation_events WHERE workspace_id = {workspace:String}) AS last_at
SELECT
    toString(e.episode_id) AS episodeId,
    if(toString(e.language) = '', 'not known', toString(e.language)) AS language,
    toString(e.channel) AS channel,
    if(toString(e.tier) = '', 'none', toString(e.tier)) AS tier,
    toString(e.queue_id) AS queue,
    formatDateTime(e.requested_at, '%Y-%m-%dT%H:%i:%SZ') AS requestedAt,
    toFloat64(dateDiff('millisecond', e.requested_at, coalesce(e.replied_at, e.ended_at, last_at))) AS ms,
    multiIf(e.replied_at IS NOT NULL, 'replied', e.outcome = 'abandoned', 'left', e.outcome = 'open', 'open', 'ended') AS how,
    toFloat64OrNull(toString(dateDiff('millisecond', e.requested_at, e.offered_at))) AS untilOfferMs,
    toFloat64OrNull(toString(dateDiff('millisecond', e.requested_at, e.accepted_at))) AS untilAcceptedMs,
    toUInt32(e.offer_count) AS offers,
    toUInt32(e.declined_count) AS declined,
    toUInt32(e.expired_count) AS missed,
    toUInt32(e.requeue_count) AS requeued
FROM episodes AS e
WHERE e.workspace_id = {workspace:String} AND e.requested_at >= fromUnixTimestamp64Milli({since:Int64}, 'UTC')
    AND e.alternative NOT IN ('callback', 'message', 'assistant') AND e.primary_code != 'taken_over'
ORDER BY e.requested_at, e.episode_id`;

/** @param sinceMs milliseconds since 1970 */
export function waitsIn(url: string, workspace: string, sinceMs: number): Promise<readonly HandoffWait[]> {
  return queryRows<HandoffWait>(url, WAITS, { workspace, since: String(sinceMs) });
}

const SITUATIONS = `
SELECT toString(episode_id) AS episodeId, groupUniqArray(toString(situation)) AS situations
FROM escalation_events FINAL
WHERE workspace_id = {workspace:String} AND type = 'CustomerNotified' AND toString(situation) NOT IN ('', 'consent')
    AND episode_id IN {episodes:Array(String)}
GROUP BY episode_id`;

/** What customers were informed of while they waited: that the queue was closed, nobody spoke their language, ... */
export async function situationsOf(
  url: string,
  workspace: string,
  episodes: readonly string[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const quoted = episodes.map((one) => `'${one.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`);
  const rows = await queryRows<{ readonly episodeId: string; readonly situations: readonly string[] }>(
    url,
    SITUATIONS,
    { workspace, episodes: `[${quoted.join(',')}]` },
  );
  return new Map(rows.map(({ episodeId, situations }) => [episodeId, situations.toSorted()]));
}

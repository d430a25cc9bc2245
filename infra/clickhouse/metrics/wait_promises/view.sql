SELECT
    p.workspace_id AS workspace_id,
    toDate(p.promised_at) AS day,
    p.queue_id AS queue_id,
    countIf(p.accepted_at IS NOT NULL) AS promises,
    countIf(p.wait_ms < p.promise.1) AS below_p10,
    countIf(p.wait_ms < p.promise.2) AS below_median,
    countIf(p.wait_ms > p.promise.3) AS above_p90,
    (promises - above_p90) / promises AS kept_share,
    countIf(p.wait_ms >= p.promise.1 AND p.wait_ms <= p.promise.3) / countIf(p.accepted_at IS NOT NULL AND p.promise.1 IS NOT NULL) AS within_share,
    avg(p.wait_ms) AS mean_wait_ms,
    avgIf(p.promise.2 - p.wait_ms, p.accepted_at IS NOT NULL) AS median_minus_wait_ms,
    countIf(p.accepted_at IS NULL AND p.abandoned_at IS NOT NULL) AS left_before,
    countIf(p.accepted_at IS NULL AND dateDiff('millisecond', p.promised_at, p.abandoned_at) > p.promise.3) AS left_after_p90
FROM
(
    SELECT
        e.workspace_id AS workspace_id,
        e.episode_id AS episode_id,
        minOrNullIf(e.at, e.type = 'WaitEstimated' AND e.wait_p90_ms IS NOT NULL) AS promised_at,
        argMinIf(e.queue_id, (e.at, e.offset), e.type = 'WaitEstimated' AND e.wait_p90_ms IS NOT NULL) AS queue_id,
        argMinIf((e.wait_p10_ms, e.wait_p50_ms, e.wait_p90_ms), (e.at, e.offset), e.type = 'WaitEstimated' AND e.wait_p90_ms IS NOT NULL) AS promise,
        minOrNullIf(e.at, e.type = 'OfferAccepted') AS accepted_at,
        minOrNullIf(e.at, e.type = 'EscalationAbandoned') AS abandoned_at,
        dateDiff('millisecond', promised_at, accepted_at) AS wait_ms
    FROM escalation_events AS e FINAL
    GROUP BY e.workspace_id, e.conversation_id, e.episode_id
    HAVING promised_at IS NOT NULL AND (accepted_at IS NULL OR accepted_at >= promised_at)
) AS p
GROUP BY workspace_id, day, queue_id

SELECT
    e.workspace_id AS workspace_id,
    toDate(e.requested_at) AS day,
    e.queue_id AS queue_id,
    e.why AS cause,
    count() AS episodes,
    countIf(e.is_abandoned) AS abandoned,
    countIf(e.is_abandoned AND e.abandoned_after_ms < 5000) AS short_abandoned,
    quantileExactOrNull(0.5)(e.abandoned_after_ms) AS waited_p50_ms
FROM
(
    SELECT
        *,
        alternative IN ('callback', 'message', 'assistant') AS elsewhere,
        outcome = 'abandoned' AND NOT elsewhere AS is_abandoned,
        multiIf(
            alternative IN ('callback', 'message'), 'served_elsewhere',
            alternative = 'assistant', 'back_to_assistant',
            abandoned_cause) AS why
    FROM episodes
    WHERE queued_at IS NOT NULL AND (outcome = 'abandoned' OR elsewhere)
) AS e
GROUP BY workspace_id, day, queue_id, cause

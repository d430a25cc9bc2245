SELECT
    e.workspace_id AS workspace_id,
    toDate(e.requested_at) AS day,
    e.queue_id AS queue_id,
    countIf(NOT e.elsewhere) AS queued,
    countIf(e.outcome = 'abandoned' AND NOT e.elsewhere) AS abandoned,
    countIf(e.outcome = 'abandoned' AND NOT e.elsewhere AND e.abandoned_after_ms < 5000) AS short_abandoned,
    countIf((e.replied_at IS NOT NULL OR e.outcome NOT IN ('open', 'abandoned')) AND NOT e.elsewhere) AS handled,
    countIf(e.elsewhere) AS diverted,
    abandoned / queued AS abandoned_of_queued,
    (abandoned - short_abandoned) / (queued - short_abandoned) AS abandoned_of_queued_without_short,
    abandoned / (handled + abandoned) AS abandoned_of_finished,
    (abandoned - short_abandoned) / (handled + abandoned - short_abandoned) AS abandoned_of_finished_without_short
FROM
(
    SELECT *, alternative IN ('callback', 'message', 'assistant') AS elsewhere
    FROM episodes
    WHERE queued_at IS NOT NULL AND (primary_code != 'taken_over' OR requeue_count > 0)
) AS e
GROUP BY workspace_id, day, queue_id

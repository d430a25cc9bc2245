SELECT
    c.workspace_id AS workspace_id,
    toDate(c.due_at) AS day,
    c.queue_id AS queue_id,
    count() AS due,
    countIf(c.is_kept AND NOT c.is_broken) AS kept,
    countIf(c.is_broken) AS broken,
    countIf(c.is_kept AND c.is_broken) AS made_late,
    broken / due AS broken_share,
    quantileExact(0.5)(c.late_ms) AS late_p50_ms,
    quantileExact(0.9)(c.late_ms) AS late_p90_ms
FROM
(
    SELECT
        e.workspace_id AS workspace_id,
        e.episode_id AS episode_id,
        e.attempt AS attempt,
        minIf(assumeNotNull(e.due_at), e.type = 'CallbackDue') AS due_at,
        anyIf(e.queue_id, e.type = 'CallbackDue') AS queue_id,
        countIf(e.type = 'CallbackKept') > 0 AS is_kept,
        countIf(e.type = 'CallbackBroken') > 0 AS is_broken,
        minOrNullIf(e.late_ms, e.type = 'CallbackKept') AS late_ms
    FROM escalation_events AS e FINAL
    WHERE e.type IN ('CallbackDue', 'CallbackKept', 'CallbackBroken')
    GROUP BY workspace_id, episode_id, attempt
    HAVING countIf(e.type = 'CallbackDue') > 0
) AS c
GROUP BY workspace_id, day, queue_id

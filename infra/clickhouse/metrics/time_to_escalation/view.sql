SELECT
    e.workspace_id AS workspace_id,
    toDate(e.requested_at) AS day,
    count() AS episodes,
    count(from_turn) AS from_first_turn_episodes,
    quantileExact(0.5)(from_turn) AS from_first_turn_p50_ms,
    quantileExact(0.9)(from_turn) AS from_first_turn_p90_ms,
    count(from_signal) AS from_first_signal_episodes,
    quantileExact(0.5)(from_signal) AS from_first_signal_p50_ms,
    quantileExact(0.9)(from_signal) AS from_first_signal_p90_ms
FROM
(
    SELECT *,
        if(ordinal = 1, dateDiff('millisecond', first_customer_turn_at, requested_at), NULL) AS from_turn,
        dateDiff('millisecond', first_signal_at, requested_at) AS from_signal
    FROM episodes
) AS e
GROUP BY workspace_id, day

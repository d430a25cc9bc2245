SELECT
    e.workspace_id AS workspace_id,
    toDate(e.requested_at) AS day,
    count() AS episodes,
    count(e.replied_at) AS replied_episodes,
    countIf(e.handoff_ms < 30000) AS under_30s_episodes,
    under_30s_episodes / replied_episodes AS under_30s_share_of_replied,
    under_30s_episodes / episodes AS under_30s_share_of_all,
    quantileExact(0.5)(e.handoff_ms) AS handoff_p50_ms,
    quantileExact(0.9)(e.handoff_ms) AS handoff_p90_ms,
    quantileExact(0.99)(e.handoff_ms) AS handoff_p99_ms,
    quantileExact(0.5)(dateDiff('millisecond', e.requested_at, e.queued_at)) AS decided_to_queued_p50_ms,
    quantileExact(0.9)(dateDiff('millisecond', e.requested_at, e.queued_at)) AS decided_to_queued_p90_ms,
    quantileExact(0.5)(dateDiff('millisecond', e.queued_at, e.offered_at)) AS queued_to_offered_p50_ms,
    quantileExact(0.9)(dateDiff('millisecond', e.queued_at, e.offered_at)) AS queued_to_offered_p90_ms,
    quantileExact(0.5)(dateDiff('millisecond', e.offered_at, e.accepted_at)) AS offered_to_accepted_p50_ms,
    quantileExact(0.9)(dateDiff('millisecond', e.offered_at, e.accepted_at)) AS offered_to_accepted_p90_ms,
    quantileExact(0.5)(dateDiff('millisecond', e.accepted_at, e.replied_at)) AS accepted_to_replied_p50_ms,
    quantileExact(0.9)(dateDiff('millisecond', e.accepted_at, e.replied_at)) AS accepted_to_replied_p90_ms
FROM episodes AS e
WHERE e.alternative NOT IN ('callback', 'message') AND e.primary_code != 'taken_over'
GROUP BY workspace_id, day

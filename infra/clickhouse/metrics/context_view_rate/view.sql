WITH viewed AS
(
    SELECT a.workspace_id AS workspace_id, a.conversation_id AS conversation_id, a.episode_id AS episode_id, a.agent_id AS agent_id,
        min(a.appended_at) AS first_at, max(a.dwell_ms) AS dwell_ms
    FROM agent_events AS a FINAL
    WHERE a.type = 'AgentViewedContext'
    GROUP BY a.workspace_id, a.conversation_id, a.episode_id, a.agent_id
)
SELECT
    e.workspace_id AS workspace_id,
    toDate(e.requested_at) AS day,
    count() AS assigned_episodes,
    countIf(v.episode_id != '') AS viewed_episodes,
    countIf(v.episode_id != '' AND (e.replied_at IS NULL OR v.first_at <= e.replied_at)) AS viewed_before_reply_episodes,
    viewed_before_reply_episodes / assigned_episodes AS context_view_rate,
    quantileExactIf(0.5)(v.dwell_ms, v.episode_id != '') AS dwell_p50_ms
FROM episodes AS e
LEFT JOIN viewed AS v
    ON v.workspace_id = e.workspace_id AND v.conversation_id = e.conversation_id AND v.episode_id = e.episode_id AND v.agent_id = e.agent_id
WHERE e.assigned_at IS NOT NULL
GROUP BY workspace_id, day

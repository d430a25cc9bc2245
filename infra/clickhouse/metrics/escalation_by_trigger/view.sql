WITH
    reasons AS
    (
        SELECT r.workspace_id AS workspace_id, r.conversation_id AS conversation_id, r.episode_id AS episode_id,
            groupUniqArray(toString(r.trigger)) AS triggers
        FROM escalation_reasons AS r FINAL
        WHERE r.type = 'EscalationRequested'
        GROUP BY r.workspace_id, r.conversation_id, r.episode_id
    ),
    touched AS
    (
        SELECT e.workspace_id AS workspace_id, toDate(e.requested_at) AS day, toString(e.primary_trigger) AS primary,
            arrayDistinct(arrayConcat([toString(e.primary_trigger)], r.triggers)) AS triggers
        FROM episodes AS e
        LEFT JOIN reasons AS r
            ON r.workspace_id = e.workspace_id AND r.conversation_id = e.conversation_id AND r.episode_id = e.episode_id
    )
SELECT
    t.workspace_id AS workspace_id,
    t.day AS day,
    trigger,
    countIf(trigger = t.primary) AS primary_episodes,
    count() AS touched_episodes,
    sum(1 / length(t.triggers)) AS credited_episodes,
    sum(countIf(trigger = t.primary)) OVER (PARTITION BY t.workspace_id, t.day) AS episodes,
    primary_episodes / episodes AS primary_share,
    credited_episodes / episodes AS multi_touch_share
FROM touched AS t
ARRAY JOIN t.triggers AS trigger
GROUP BY t.workspace_id, t.day, trigger

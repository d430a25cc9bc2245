SELECT
    a.workspace_id AS workspace_id,
    toDate(a.appended_at) AS day,
    e.queue_id AS queue_id,
    count() AS replies,
    countIf(a.draft = 'none') AS own_words,
    countIf(a.draft = 'as_is') AS drafts_as_is,
    countIf(a.draft = 'edited') AS drafts_edited,
    countIf(a.draft = '') AS not_said,
    drafts_edited / (drafts_as_is + drafts_edited) AS edited_share
FROM agent_events AS a FINAL
LEFT JOIN episodes AS e
    ON e.workspace_id = a.workspace_id AND e.conversation_id = a.conversation_id AND e.episode_id = a.episode_id
WHERE a.type = 'AgentReplied'
GROUP BY workspace_id, day, queue_id

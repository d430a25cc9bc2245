SELECT
    workspace_id,
    day,
    count() AS escalations,
    countIf(was_asked) AS asked,
    countIf(last_answer = 'given') AS given,
    countIf(last_answer = 'refused') AS refused,
    countIf(was_asked AND last_answer = '') AS unanswered,
    sumIf(withheld, last_answer = 'refused') AS withheld_messages,
    refused / escalations AS refused_share
FROM
(
    SELECT
        e.workspace_id AS workspace_id,
        e.episode_id AS episode_id,
        toDate(min(e.at)) AS day,
        countIf(e.type = 'ConsentAsked') > 0 AS was_asked,
        argMaxIf(e.consent_answer, e.at, e.type = 'ConsentRecorded') AS last_answer,
        argMaxIf(length(e.consent_message_ids), e.at, e.type = 'ConsentRecorded') AS withheld
    FROM escalation_events AS e FINAL
    WHERE e.type IN ('ConsentAsked', 'ConsentRecorded')
    GROUP BY workspace_id, episode_id
)
GROUP BY workspace_id, day

WITH
    conversations AS
    (
        SELECT c.workspace_id AS workspace_id, c.conversation_id AS conversation_id,
            toDate(min(c.appended_at)) AS day,
            argMinIf(c.channel, c.appended_at, c.type = 'ConversationStarted') AS channel
        FROM conversation_events AS c
        GROUP BY c.workspace_id, c.conversation_id
    ),
    escalated AS
    (
        SELECT e.workspace_id AS workspace_id, e.conversation_id AS conversation_id,
            uniqExactIf(e.episode_id, e.type = 'EscalationRequested')
                - uniqExactIf(e.episode_id, e.type = 'TakeOverRefused' AND ifNull(e.ends_episode, false)) AS episodes,
            countIf(e.type = 'EscalationOffered') AS offers
        FROM escalation_events AS e
        GROUP BY e.workspace_id, e.conversation_id
    )
SELECT
    c.workspace_id AS workspace_id,
    c.day AS day,
    c.channel AS channel,
    count() AS conversations,
    countIf(s.episodes > 0) AS escalated_conversations,
    countIf(s.offers > 0) AS offered_conversations,
    sum(s.episodes) AS episodes,
    escalated_conversations / conversations AS escalation_rate
FROM conversations AS c
LEFT JOIN escalated AS s ON s.workspace_id = c.workspace_id AND s.conversation_id = c.conversation_id
GROUP BY c.workspace_id, c.day, c.channel

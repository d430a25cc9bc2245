SELECT
    e.workspace_id AS workspace_id,
    toDate(e.at) AS day,
    e.question AS question,
    countIf(e.type = 'QuestionAsked') AS asked,
    countIf(e.type = 'QuestionEnded') AS ended,
    countIf(e.type = 'QuestionEnded' AND e.ending = 'answered') AS answered,
    countIf(e.type = 'QuestionEnded' AND e.ending = 'unanswered') AS unanswered,
    countIf(e.type = 'QuestionEnded' AND e.ending = 'expired') AS expired,
    countIf(e.type = 'QuestionEnded' AND e.ending = 'overtaken') AS overtaken,
    answered / ended AS answered_share
FROM escalation_events AS e FINAL
WHERE e.type IN ('QuestionAsked', 'QuestionEnded')
GROUP BY workspace_id, day, question

SELECT
    s.workspace_id AS workspace_id,
    toDate(s.appended_at) AS day,
    s.survey AS survey,
    e.outcome AS outcome,
    count() AS answers,
    countIf(s.score >= 0.8 * s.score_max) AS satisfied,
    satisfied / answers AS satisfied_share,
    avg(s.score / s.score_max) AS mean_of_max
FROM (SELECT * FROM conversation_events FINAL WHERE type = 'SurveyAnswered' AND score_max > 0) AS s
ASOF JOIN episodes AS e
    ON e.workspace_id = s.workspace_id AND e.conversation_id = s.conversation_id AND e.requested_at <= s.appended_at
GROUP BY workspace_id, day, survey, outcome

CREATE OR REPLACE VIEW return_rate AS
WITH
    people AS
    (
        SELECT c.workspace_id AS workspace_id, c.conversation_id AS conversation_id,
            argMaxIf(c.customer_id, (c.appended_at, c.offset), c.customer_id != '') AS customer_id,
            min(c.appended_at) AS started_at
        FROM conversation_events AS c FINAL
        GROUP BY c.workspace_id, c.conversation_id
    ),
    known AS
    (
        SELECT c.workspace_id AS workspace_id, max(c.appended_at) AS until
        FROM conversation_events AS c
        GROUP BY c.workspace_id
    ),
    contacts AS
    (
        SELECT p.workspace_id AS workspace_id, concat('customer ', p.customer_id) AS who, p.started_at AS at
        FROM people AS p
        WHERE p.customer_id != ''
        UNION ALL
        SELECT e.workspace_id AS workspace_id, concat('conversation ', e.conversation_id) AS who, e.requested_at AS at
        FROM episodes AS e
    ),
    ended AS
    (
        SELECT e.workspace_id AS workspace_id, e.outcome AS outcome, assumeNotNull(e.ended_at) AS ended_at,
            concat('conversation ', e.conversation_id) AS conversation,
            concat('customer ', p.customer_id) AS customer,
            k.until AS until
        FROM episodes AS e
        LEFT JOIN people AS p ON p.workspace_id = e.workspace_id AND p.conversation_id = e.conversation_id
        LEFT JOIN known AS k ON k.workspace_id = e.workspace_id
        WHERE e.ended_at IS NOT NULL
    ),
    by_conversation AS
    (
        SELECT d.workspace_id AS workspace_id, d.outcome AS outcome, d.ended_at AS ended_at, d.until AS until, d.customer AS customer,
            if(n.at > d.ended_at, dateDiff('millisecond', d.ended_at, n.at), NULL) AS again_ms
        FROM ended AS d
        ASOF LEFT JOIN contacts AS n ON n.workspace_id = d.workspace_id AND n.who = d.conversation AND n.at > d.ended_at
    ),
    returns AS
    (
        SELECT b.workspace_id AS workspace_id, b.outcome AS outcome, toDate(b.ended_at) AS day,
            dateDiff('millisecond', b.ended_at, b.until) AS followed_ms,
            if(n.at > b.ended_at, dateDiff('millisecond', b.ended_at, n.at), NULL) AS new_ms,
            least(coalesce(b.again_ms, new_ms), coalesce(new_ms, b.again_ms)) AS back_ms
        FROM by_conversation AS b
        ASOF LEFT JOIN contacts AS n ON n.workspace_id = b.workspace_id AND n.who = b.customer AND n.at > b.ended_at
    )
SELECT
    r.workspace_id AS workspace_id,
    r.day AS day,
    r.outcome AS outcome,
    count() AS ended_episodes,
    countIf(r.followed_ms >= 3600000) AS ended_1h,
    countIf(r.followed_ms >= 3600000 AND r.back_ms <= 3600000) AS returned_1h,
    returned_1h / ended_1h AS return_rate_1h,
    countIf(r.followed_ms >= 86400000) AS ended_24h,
    countIf(r.followed_ms >= 86400000 AND r.back_ms <= 86400000) AS returned_24h,
    returned_24h / ended_24h AS return_rate_24h,
    countIf(r.followed_ms >= 604800000) AS ended_7d,
    countIf(r.followed_ms >= 604800000 AND r.back_ms <= 604800000) AS returned_7d,
    returned_7d / ended_7d AS return_rate_7d
FROM returns AS r
GROUP BY r.workspace_id, r.day, r.outcome
COMMENT 'Definition 1. Numerators: returned_*, episodes after whose end the customer came back within the window: a new conversation of the same customer, or another escalation of the same conversation. Denominators: ended_*, ended episodes whose whole window lies before the newest conversation event known of the workspace, so that a figure once complete stays. Windows: 1 hour, 24 hours, 7 days from the end; by UTC day of the end and by outcome. Customers without an id count by conversation only. 0 / 0 is nan.';

CREATE OR REPLACE VIEW satisfaction_after_escalation AS
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
COMMENT 'Definition 1. Numerator: satisfied, answers of at least 80 % of the best possible (4 and 5 of 5). Denominator: answers given in escalated conversations after the decision; each belongs to the last episode before it. Window: the UTC day of the answer; by survey and outcome of the episode.';

CREATE OR REPLACE VIEW context_view_rate AS
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
COMMENT 'Definition 1. Numerator: viewed_before_reply_episodes, whose context the assigned agent looked at before replying. Denominator: assigned_episodes. Window: the UTC day of the decision. dwell_p50_ms: half of those who looked took no longer (the guide allows 10 to 15 s).';

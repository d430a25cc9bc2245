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

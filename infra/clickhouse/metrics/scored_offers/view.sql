SELECT
    o.workspace_id AS workspace_id,
    o.queue_id AS queue_id,
    o.episode_id AS episode_id,
    o.offer_id AS offer_id,
    o.at AS offered_at,
    o.agent_id AS agent_id,
    o.scoring_scorer AS scorer,
    o.scoring_version AS version,
    o.scoring_chosen_by AS chosen_by,
    o.scoring_candidates AS candidates,
    o.scoring_order_place AS order_place,
    o.scoring_score_place AS score_place,
    o.scoring_score AS score,
    o.scoring_propensity AS propensity,
    CAST((o.`features.name`, o.`features.value`), 'Map(String, Float64)') AS features,
    multiIf(a.type = 'OfferAccepted', 'accepted', a.type = 'OfferDeclined', 'declined', a.type = 'OfferExpired', 'expired', a.type = 'OfferRescinded', 'withdrawn', 'open') AS result,
    if(result IN ('declined', 'withdrawn'), a.reason, '') AS result_reason,
    if(result = 'open', NULL, dateDiff('millisecond', o.at, a.ended_at)) AS result_ms,
    result = 'accepted' AS accepted,
    accepted AND e.agent_id = o.agent_id AS had_it_last,
    had_it_last AND e.outcome = 'resolved' AS resolved,
    if(had_it_last, e.handle_ms, NULL) AS handle_ms
FROM (SELECT * FROM escalation_events FINAL WHERE type = 'OfferMade' AND scoring_scorer != '') AS o
LEFT JOIN (
    SELECT
        workspace_id,
        offer_id,
        argMin(ends.type, (ends.at, ends.offset)) AS type,
        argMin(toString(ends.reason), (ends.at, ends.offset)) AS reason,
        min(ends.at) AS ended_at
    FROM escalation_events AS ends FINAL
    WHERE ends.type IN ('OfferAccepted', 'OfferDeclined', 'OfferExpired', 'OfferRescinded')
    GROUP BY workspace_id, offer_id
) AS a ON a.workspace_id = o.workspace_id AND a.offer_id = o.offer_id
LEFT JOIN episodes AS e ON e.workspace_id = o.workspace_id AND e.episode_id = o.episode_id

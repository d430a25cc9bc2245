SELECT
    e.workspace_id AS workspace_id,
    toDate(e.at) AS day,
    countIf(e.type = 'ConsultRequested') AS requested,
    countIf(e.type = 'ConsultStarted') AS started,
    countIf(e.type = 'ThreeWayStarted') AS three_way,
    countIf(e.type = 'ConsultEnded') AS ended,
    countIf(e.type = 'ConsultEnded' AND e.consult_ms IS NULL) AS not_taken,
    countIf(e.type = 'ConsultEnded' AND e.reason = 'transferred') AS handed_over,
    not_taken / ended AS not_taken_share,
    quantileExactIf(0.5)(e.consult_ms, e.type = 'ConsultEnded' AND e.consult_ms IS NOT NULL) AS consult_p50_ms,
    quantileExactIf(0.9)(e.consult_ms, e.type = 'ConsultEnded' AND e.consult_ms IS NOT NULL) AS consult_p90_ms
FROM escalation_events AS e FINAL
WHERE e.type IN ('ConsultRequested', 'ConsultStarted', 'ThreeWayStarted', 'ConsultEnded')
GROUP BY workspace_id, day

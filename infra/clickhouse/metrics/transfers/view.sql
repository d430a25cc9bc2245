SELECT
    e.workspace_id AS workspace_id,
    toDate(e.at) AS day,
    if(e.type = 'TransferRefused', toString(e.refused_kind), if(e.transfer_mode = '', 'cold', toString(e.transfer_mode))) AS kind,
    countIf(e.type = 'EscalationTransferred') AS transferred,
    countIf(e.type = 'EscalationTransferred' AND e.forced_by != '') AS forced,
    countIf(e.type = 'EscalationTransferred' AND e.cause != '') AS agent_vanished,
    countIf(e.type = 'TransferRefused') AS refused,
    refused / (transferred + refused) AS refused_share
FROM escalation_events AS e FINAL
WHERE e.type IN ('EscalationTransferred', 'TransferRefused')
GROUP BY workspace_id, day, kind

ALTER TABLE escalation_events
    ADD COLUMN IF NOT EXISTS cause LowCardinality(String) COMMENT 'What happened when nobody waited any more: customer_closed, connection_lost, customer_silent, ended_by_assistant, conversation_closed, back_to_assistant, served_elsewhere, unknown';

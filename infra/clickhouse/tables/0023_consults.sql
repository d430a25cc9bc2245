ALTER TABLE escalation_events
    ADD COLUMN IF NOT EXISTS transfer_mode LowCardinality(String) COMMENT 'How it is passed on: cold, warm',
    ADD COLUMN IF NOT EXISTS forced_by String COMMENT 'The supervisor who ordered the transfer; empty: the agent did',
    ADD COLUMN IF NOT EXISTS refused_kind LowCardinality(String) COMMENT 'What was refused: cold, warm, consult, three_way, return',
    ADD COLUMN IF NOT EXISTS from_agent_id String COMMENT 'The agent who has the episode, and consults another',
    ADD COLUMN IF NOT EXISTS consult_units Nullable(Float64) COMMENT 'Units of the consulted agent''s capacity',
    ADD COLUMN IF NOT EXISTS consult_ms Nullable(UInt64) COMMENT 'How long the agent was consulted, in ms; null: nobody had accepted it',
    ADD COLUMN IF NOT EXISTS was_three_way Nullable(Bool) COMMENT 'Whether the consulted agent had joined the conversation';
ALTER TABLE agent_events
    ADD COLUMN IF NOT EXISTS transfer_mode LowCardinality(String) COMMENT 'How it is passed on: cold, warm';

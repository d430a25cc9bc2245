ALTER TABLE escalation_events ADD COLUMN IF NOT EXISTS agent_order LowCardinality(Nullable(String)) COMMENT 'The order among agents that chose this one; null: leastInHand';

ALTER TABLE escalation_events ADD COLUMN IF NOT EXISTS stage LowCardinality(String) COMMENT 'Limit of a wait that was reached: nudge, alternatives, alarm';

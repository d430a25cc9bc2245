ALTER TABLE escalation_events
    ADD COLUMN IF NOT EXISTS freed_units Nullable(Float64) COMMENT 'Units of the agent that are free while the customer is quiet';

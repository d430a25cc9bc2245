ALTER TABLE escalation_events ADD COLUMN IF NOT EXISTS wait_p10_ms Nullable(UInt64) COMMENT 'Estimated wait that one in ten does not reach; null: unknown, or the queue does not learn';

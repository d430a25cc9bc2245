ALTER TABLE escalation_events
    ADD COLUMN IF NOT EXISTS overflow_from LowCardinality(Nullable(String)) COMMENT 'The queue that it overflowed from; null: it did not',
    ADD COLUMN IF NOT EXISTS overflow_reason LowCardinality(Nullable(String)) COMMENT 'Why it did';

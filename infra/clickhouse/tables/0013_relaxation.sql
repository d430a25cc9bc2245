ALTER TABLE escalation_events
    ADD COLUMN IF NOT EXISTS relaxed Array(LowCardinality(String)) COMMENT 'Requirements that are not asked any more',
    ADD COLUMN IF NOT EXISTS step UInt32 COMMENT 'Which step of the relaxation this was, from 1';

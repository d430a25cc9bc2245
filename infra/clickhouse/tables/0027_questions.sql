ALTER TABLE escalation_events
    ADD COLUMN IF NOT EXISTS question String COMMENT 'Name of a question that was asked before a person was offered or called',
    ADD COLUMN IF NOT EXISTS ending LowCardinality(String) COMMENT 'How a question ended: answered, unanswered, expired or overtaken';

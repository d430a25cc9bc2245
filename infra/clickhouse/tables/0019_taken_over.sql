ALTER TABLE escalation_events
    ADD COLUMN IF NOT EXISTS taken_over_from LowCardinality(String) COMMENT 'Where an agent took the conversation from, without being offered it: assistant, queue; empty: it was offered',
    ADD COLUMN IF NOT EXISTS ends_episode Nullable(Bool) COMMENT 'Whether an episode ends with it that was opened for one agent alone, who does not get it',
    ADD COLUMN IF NOT EXISTS fence Nullable(UInt64) COMMENT 'Number of the change of who has the conversation';
ALTER TABLE conversation_events
    ADD COLUMN IF NOT EXISTS fence Nullable(UInt64) COMMENT 'Number of the change of who has the conversation that the assistant knew when it began to answer';

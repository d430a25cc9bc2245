ALTER TABLE escalation_events
    ADD COLUMN IF NOT EXISTS options Nested(alternative LowCardinality(String)) COMMENT 'Alternatives to waiting that the customer was offered',
    ADD COLUMN IF NOT EXISTS due_at Nullable(DateTime64(3, 'UTC')) COMMENT 'When the customer is to be called back',
    ADD COLUMN IF NOT EXISTS attempt Nullable(UInt32) COMMENT 'Which attempt to reach the customer a callback is, from 1',
    ADD COLUMN IF NOT EXISTS late_ms Nullable(UInt64) COMMENT 'How long after the promised time a callback was made, or was not, in milliseconds',
    ADD COLUMN IF NOT EXISTS keeps_place Nullable(Bool) COMMENT 'Whether a customer who goes on with the assistant keeps the place in the queue';
ALTER TABLE conversation_events
    ADD COLUMN IF NOT EXISTS alternative LowCardinality(String) COMMENT 'Alternative to waiting that the customer picked: callback, message, assistant, wait',
    ADD COLUMN IF NOT EXISTS due_at Nullable(DateTime64(3, 'UTC')) COMMENT 'When the customer wants to be called back';

-- The first copy of an event is kept: of two rows with the same key the older one has the greater `precedence`, and
-- ReplacingMergeTree keeps the greatest. Milliseconds take the high bits; the offset breaks ties within a millisecond.

CREATE TABLE IF NOT EXISTS conversation_events
(
    workspace_id      LowCardinality(String) COMMENT 'The tenant',
    conversation_id   String COMMENT 'The conversation; unique within the workspace',
    event_id          String COMMENT 'Id given by the sender; the same id again is the same event',
    type              LowCardinality(String) COMMENT 'ConversationStarted, CustomerTurn, AssistantTurn, ...',
    appended_at       DateTime64(3, 'UTC') COMMENT 'When the log appended the event: the time that every decision uses' CODEC(Delta, ZSTD),
    occurred_at       DateTime64(3, 'UTC') COMMENT 'When it happened, according to the sender' CODEC(Delta, ZSTD),
    message_id        String COMMENT 'Message id of a turn; the text is in turn_texts',
    channel           LowCardinality(String) COMMENT 'chat, voice, email, ...; set when the conversation starts',
    language          LowCardinality(String) COMMENT 'BCP 47; empty: unknown',
    customer_id       String COMMENT 'Empty: unknown, or not changed by this event',
    verification      LowCardinality(String) COMMENT 'unknown, claimed, verified; empty: not changed',
    tier              LowCardinality(String) COMMENT 'E.g. gold; empty: not changed',
    order_value       Nullable(Float64) COMMENT 'Main unit of the currency; null: not changed',
    attributes        Map(LowCardinality(String), String) COMMENT 'Free attributes set by this event',
    sentiment         Nullable(Float32) COMMENT '-1 very negative to 1; null: not scored',
    confidence        Nullable(Float32) COMMENT '0 to 1, of the assistant; null: not evaluated',
    intent            LowCardinality(String) COMMENT 'Intent, as the assistant names it; empty: none',
    intent_confidence Nullable(Float32) COMMENT '0 to 1',
    failure           LowCardinality(String) COMMENT 'fallback, no_answer, error or another code from the assistant; empty: none',
    sources           Array(String) COMMENT 'Articles or passages that the answer is based on',
    tools             Nested(name LowCardinality(String), outcome LowCardinality(String)) COMMENT 'Tools used in the turn; outcome: ok, failed, empty',
    control           LowCardinality(String) COMMENT 'How the customer asked for a human: button, menu, dtmf-0, ...',
    reason            LowCardinality(String) COMMENT 'Why the customer left or the conversation ended',
    survey            LowCardinality(String) COMMENT 'csat, nps, ces, ...',
    score             Nullable(Float64) COMMENT 'Survey answer',
    score_max         Nullable(Float64) COMMENT 'Best possible answer of the survey',
    topic             LowCardinality(String) COMMENT 'Kafka topic of the record',
    partition         UInt32 COMMENT 'Kafka partition of the record',
    offset            UInt64 COMMENT 'Kafka offset of the record' CODEC(Delta, ZSTD),
    precedence        UInt64 MATERIALIZED bitNot(bitOr(bitShiftLeft(toUInt64(toUnixTimestamp64Milli(appended_at)), 22), bitAnd(offset, 4194303)))
                      COMMENT 'Greater the earlier the row arrived, so that the first of several copies is kept'
)
ENGINE = ReplacingMergeTree(precedence)
PARTITION BY toYYYYMM(appended_at)
ORDER BY (workspace_id, conversation_id, event_id)
SETTINGS non_replicated_deduplication_window = 10000, fsync_after_insert = 1, fsync_part_directory = 1
COMMENT 'Events of conversations, one row per event, without the text that people wrote';

-- First arrival wins: of two rows with one key the older one has the greater `precedence`, and ReplacingMergeTree keeps that.
-- Milliseconds take the high bits, the offset breaks ties within one millisecond.

CREATE TABLE IF NOT EXISTS conversation_events
(
    workspace_id      LowCardinality(String) COMMENT 'Tenant',
    conversation_id   String COMMENT 'Conversation, unique within the workspace',
    event_id          String COMMENT 'Id given by the sender; sent again it is the same event',
    type              LowCardinality(String) COMMENT 'ConversationStarted, CustomerTurn, AssistantTurn, ...',
    appended_at       DateTime64(3, 'UTC') COMMENT 'When the log took it: the time of every decision' CODEC(Delta, ZSTD),
    occurred_at       DateTime64(3, 'UTC') COMMENT 'When the sender says that it happened' CODEC(Delta, ZSTD),
    message_id        String COMMENT 'Of a turn; its text is in turn_texts',
    channel           LowCardinality(String) COMMENT 'chat, voice, email, ...; of the start',
    language          LowCardinality(String) COMMENT 'BCP 47, empty: not known',
    customer_id       String COMMENT 'Empty: not known, or not changed by this event',
    verification      LowCardinality(String) COMMENT 'unknown, claimed, verified; empty: not changed',
    tier              LowCardinality(String) COMMENT 'E.g. gold; empty: not changed',
    order_value       Nullable(Float64) COMMENT 'Main unit of the currency; null: not changed',
    attributes        Map(LowCardinality(String), String) COMMENT 'Free attributes set by this event',
    sentiment         Nullable(Float32) COMMENT '-1 very negative to 1; null: not scored',
    confidence        Nullable(Float32) COMMENT '0 to 1, of the assistant; null: not evaluated',
    intent            LowCardinality(String) COMMENT 'As the assistant names it; empty: none',
    intent_confidence Nullable(Float32) COMMENT '0 to 1',
    failure           LowCardinality(String) COMMENT 'fallback, no_answer, error, or what the assistant said; empty: none',
    sources           Array(String) COMMENT 'Articles or passages that the answer rests on',
    tools             Nested(name LowCardinality(String), outcome LowCardinality(String)) COMMENT 'Tools used in the turn: ok, failed, empty',
    control           LowCardinality(String) COMMENT 'What was pressed for a human: button, menu, dtmf-0, ...',
    reason            LowCardinality(String) COMMENT 'Why the customer left or the conversation ended',
    survey            LowCardinality(String) COMMENT 'csat, nps, ces, ...',
    score             Nullable(Float64) COMMENT 'Answer to the survey',
    score_max         Nullable(Float64) COMMENT 'The best possible answer',
    topic             LowCardinality(String) COMMENT 'Where the record lies',
    partition         UInt32 COMMENT 'Where the record lies',
    offset            UInt64 COMMENT 'Where the record lies' CODEC(Delta, ZSTD),
    precedence        UInt64 MATERIALIZED bitNot(bitOr(bitShiftLeft(toUInt64(toUnixTimestamp64Milli(appended_at)), 22), bitAnd(offset, 4194303)))
                      COMMENT 'Greater the earlier it arrived: the first of several copies is kept'
)
ENGINE = ReplacingMergeTree(precedence)
PARTITION BY toYYYYMM(appended_at)
ORDER BY (workspace_id, conversation_id, event_id)
SETTINGS non_replicated_deduplication_window = 10000, fsync_after_insert = 1, fsync_part_directory = 1
COMMENT 'What happened in conversations, one row an event, without what people wrote';

CREATE TABLE IF NOT EXISTS turn_texts
(
    workspace_id    LowCardinality(String) COMMENT 'Tenant',
    conversation_id String COMMENT 'Conversation',
    event_id        String COMMENT 'The event that carried the text',
    appended_at     DateTime64(3, 'UTC') COMMENT 'When the log took it' CODEC(Delta, ZSTD),
    author          LowCardinality(String) COMMENT 'customer, assistant, agent, baton (notices to the customer)',
    kind            LowCardinality(String) COMMENT 'turn, notice, note, comment, detail',
    message_id      String COMMENT 'Of a turn; otherwise empty',
    language        LowCardinality(String) COMMENT 'BCP 47, empty: not known',
    text            String COMMENT 'As written' CODEC(ZSTD(3)),
    topic           LowCardinality(String) COMMENT 'Where the record lies',
    partition       UInt32 COMMENT 'Where the record lies',
    offset          UInt64 COMMENT 'Where the record lies' CODEC(Delta, ZSTD),
    precedence      UInt64 MATERIALIZED bitNot(bitOr(bitShiftLeft(toUInt64(toUnixTimestamp64Milli(appended_at)), 22), bitAnd(offset, 4194303)))
                    COMMENT 'Greater the earlier it arrived: the first of several copies is kept'
)
ENGINE = ReplacingMergeTree(precedence)
PARTITION BY toYYYYMM(appended_at)
ORDER BY (workspace_id, conversation_id, event_id, author)
SETTINGS non_replicated_deduplication_window = 10000, fsync_after_insert = 1, fsync_part_directory = 1
COMMENT 'What people wrote, apart from what happened, so that retention, grants and erasure have one place. Kept for ever unless you say otherwise: ALTER TABLE turn_texts MODIFY TTL toDateTime(appended_at) + INTERVAL 90 DAY. No metric reads this table.';

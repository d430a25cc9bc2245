CREATE TABLE IF NOT EXISTS turn_texts
(
    workspace_id    LowCardinality(String) COMMENT 'The tenant',
    conversation_id String COMMENT 'The conversation',
    event_id        String COMMENT 'Event that carried the text',
    appended_at     DateTime64(3, 'UTC') COMMENT 'When the log appended the record' CODEC(Delta, ZSTD),
    author          LowCardinality(String) COMMENT 'customer, assistant, agent, baton (notices to the customer)',
    author_id       LowCardinality(String) COMMENT 'Agent id where an agent is the author; otherwise empty',
    kind            LowCardinality(String) COMMENT 'turn, notice, note, comment, detail',
    message_id      String COMMENT 'Of a turn; otherwise empty',
    language        LowCardinality(String) COMMENT 'BCP 47; empty: unknown',
    text            String COMMENT 'As written' CODEC(ZSTD(3)),
    topic           LowCardinality(String) COMMENT 'Kafka topic of the record',
    partition       UInt32 COMMENT 'Kafka partition of the record',
    offset          UInt64 COMMENT 'Kafka offset of the record' CODEC(Delta, ZSTD),
    precedence      UInt64 MATERIALIZED bitNot(bitOr(bitShiftLeft(toUInt64(toUnixTimestamp64Milli(appended_at)), 22), bitAnd(offset, 4194303)))
                    COMMENT 'Greater the earlier the row arrived, so that the first of several copies is kept'
)
ENGINE = ReplacingMergeTree(precedence)
PARTITION BY toYYYYMM(appended_at)
ORDER BY (workspace_id, conversation_id, event_id, author, author_id, kind)
SETTINGS non_replicated_deduplication_window = 10000, fsync_after_insert = 1, fsync_part_directory = 1
COMMENT 'Text that people wrote, stored apart from events so that retention, grants and erasure are set in one place. Rows never expire by default; to limit that: ALTER TABLE turn_texts MODIFY TTL toDateTime(appended_at) + INTERVAL 90 DAY. No metric reads this table.';

CREATE TABLE IF NOT EXISTS context_cards
(
    workspace_id    LowCardinality(String) COMMENT 'The tenant',
    conversation_id String COMMENT 'The conversation',
    episode_id      String COMMENT 'The episode',
    event_id        String COMMENT 'The EscalationRequested that carried the card',
    appended_at     DateTime64(3, 'UTC') COMMENT 'When the log appended the record' CODEC(Delta, ZSTD),
    headline        String COMMENT 'The issue, in the words of the conversation' CODEC(ZSTD(3)),
    why             String COMMENT 'Why it was escalated, in one sentence' CODEC(ZSTD(3)),
    reason_details  Array(String) COMMENT 'What was seen, one sentence per reason' CODEC(ZSTD(3)),
    turn_count      UInt32 COMMENT 'Number of turns so far',
    card            String COMMENT 'The complete card as JSON' CODEC(ZSTD(3)),
    topic           LowCardinality(String) COMMENT 'Kafka topic of the record',
    partition       UInt32 COMMENT 'Kafka partition of the record',
    offset          UInt64 COMMENT 'Kafka offset of the record' CODEC(Delta, ZSTD),
    precedence      UInt64 MATERIALIZED bitNot(bitOr(bitShiftLeft(toUInt64(toUnixTimestamp64Milli(appended_at)), 22), bitAnd(offset, 4194303)))
                    COMMENT 'Greater the earlier the row arrived, so that the first of several copies is kept'
)
ENGINE = ReplacingMergeTree(precedence)
PARTITION BY toYYYYMM(appended_at)
ORDER BY (workspace_id, conversation_id, episode_id, event_id)
SETTINGS non_replicated_deduplication_window = 10000, fsync_after_insert = 1, fsync_part_directory = 1
COMMENT 'The context card that the agent saw. It quotes what people wrote, so it has a retention of its own, as turn_texts has. No metric reads this table.';

CREATE TABLE IF NOT EXISTS escalation_reasons
(
    workspace_id    LowCardinality(String) COMMENT 'The tenant',
    conversation_id String COMMENT 'The conversation',
    episode_id      String COMMENT 'The episode',
    event_id        String COMMENT 'The EscalationRequested or EscalationOffered that names the reason',
    ordinal         UInt16 COMMENT '1: the first reason, which decided',
    type            LowCardinality(String) COMMENT 'EscalationRequested or EscalationOffered',
    at              DateTime64(3, 'UTC') COMMENT 'Time of the decision, in log time' CODEC(Delta, ZSTD),
    appended_at     DateTime64(3, 'UTC') COMMENT 'When the log appended the record' CODEC(Delta, ZSTD),
    trigger         LowCardinality(String) COMMENT 'customer_request, confidence, complexity',
    code            LowCardinality(String) COMMENT 'explicit_request, low_confidence, ...',
    category        LowCardinality(String) COMMENT 'A, B or C',
    rule            LowCardinality(String) COMMENT 'Name of the topic or customer rule in the policy; empty: none',
    evidence        Array(String) COMMENT 'Message ids of the turns that show the reason',
    topic           LowCardinality(String) COMMENT 'Kafka topic of the record',
    partition       UInt32 COMMENT 'Kafka partition of the record',
    offset          UInt64 COMMENT 'Kafka offset of the record' CODEC(Delta, ZSTD),
    precedence      UInt64 MATERIALIZED bitNot(bitOr(bitShiftLeft(toUInt64(toUnixTimestamp64Milli(appended_at)), 22), bitAnd(offset, 4194303)))
                    COMMENT 'Greater the earlier the row arrived, so that the first of several copies is kept'
)
ENGINE = ReplacingMergeTree(precedence)
PARTITION BY toYYYYMM(appended_at)
ORDER BY (workspace_id, conversation_id, episode_id, event_id, ordinal)
SETTINGS non_replicated_deduplication_window = 10000, fsync_after_insert = 1, fsync_part_directory = 1
COMMENT 'Why an episode was escalated or a human was offered: one row per reason';

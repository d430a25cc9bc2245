CREATE TABLE IF NOT EXISTS policy_events
(
    workspace_id LowCardinality(String) COMMENT 'The tenant',
    event_id     String COMMENT 'The same in every partition of the topic, so one activation is one row',
    type         LowCardinality(String) COMMENT 'PolicyActivated',
    appended_at  DateTime64(3, 'UTC') COMMENT 'When the log appended the first copy' CODEC(Delta, ZSTD),
    version      UInt32 COMMENT 'Version within the workspace, from 1',
    hash         String COMMENT 'SHA-256 of the document, in hex',
    document     String COMMENT 'The policy as canonical JSON' CODEC(ZSTD(3)),
    activated_by String COMMENT 'Person or program that activated it',
    topic        LowCardinality(String) COMMENT 'Kafka topic of the record',
    partition    UInt32 COMMENT 'Kafka partition of the record',
    offset       UInt64 COMMENT 'Kafka offset of the record' CODEC(Delta, ZSTD),
    precedence   UInt64 MATERIALIZED bitNot(bitOr(bitShiftLeft(toUInt64(toUnixTimestamp64Milli(appended_at)), 22), bitAnd(offset, 4194303)))
                 COMMENT 'Greater the earlier the row arrived, so that the first of several copies is kept'
)
ENGINE = ReplacingMergeTree(precedence)
PARTITION BY toYYYYMM(appended_at)
ORDER BY (workspace_id, event_id)
SETTINGS non_replicated_deduplication_window = 10000, fsync_after_insert = 1, fsync_part_directory = 1
COMMENT 'Activated policies, one row per activation';

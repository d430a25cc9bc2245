CREATE TABLE IF NOT EXISTS dead_letters
(
    processor       LowCardinality(String) COMMENT 'Processor that could not use the record',
    source_topic     LowCardinality(String) COMMENT 'Topic of the record',
    source_partition UInt32 COMMENT 'Partition of the record',
    source_offset    UInt64 COMMENT 'Offset of the record' CODEC(Delta, ZSTD),
    kind            LowCardinality(String) COMMENT 'undecodable: the bytes are no record of the topic; rejected: the record can never be applied',
    reason          String COMMENT 'What is wrong, in words',
    received_at     DateTime64(3, 'UTC') COMMENT 'When the log appended the original record' CODEC(Delta, ZSTD),
    appended_at     DateTime64(3, 'UTC') COMMENT 'When the log appended the dead letter' CODEC(Delta, ZSTD),
    key             String COMMENT 'Key of the record',
    headers         Map(String, String) COMMENT 'Headers of the record',
    value_base64    String COMMENT 'Exact bytes of the record in base64; may contain what people wrote' CODEC(ZSTD(3)),
    topic           LowCardinality(String) COMMENT 'Kafka topic of the dead letter',
    partition       UInt32 COMMENT 'Kafka partition of the dead letter',
    offset          UInt64 COMMENT 'Kafka offset of the dead letter' CODEC(Delta, ZSTD),
    precedence      UInt64 MATERIALIZED bitNot(bitOr(bitShiftLeft(toUInt64(toUnixTimestamp64Milli(appended_at)), 22), bitAnd(offset, 4194303)))
                    COMMENT 'Greater the earlier the row arrived, so that the first of several copies is kept'
)
ENGINE = ReplacingMergeTree(precedence)
PARTITION BY toYYYYMM(appended_at)
ORDER BY (processor, source_topic, source_partition, source_offset)
SETTINGS non_replicated_deduplication_window = 10000, fsync_after_insert = 1, fsync_part_directory = 1
COMMENT 'Records that could not be processed, with their origin and the reason. There is no workspace: a record that cannot be decoded names none.';

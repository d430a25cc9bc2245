CREATE TABLE IF NOT EXISTS agent_events
(
    workspace_id    LowCardinality(String) COMMENT 'Tenant',
    agent_id        LowCardinality(String) COMMENT 'Agent',
    event_id        String COMMENT 'Id given by the desktop; sent again it is the same event',
    type            LowCardinality(String) COMMENT 'AgentSignedIn, AgentStatusChanged, AgentReplied, ...',
    appended_at     DateTime64(3, 'UTC') COMMENT 'When the log took it' CODEC(Delta, ZSTD),
    occurred_at     DateTime64(3, 'UTC') COMMENT 'When the desktop says that it happened' CODEC(Delta, ZSTD),
    conversation_id String COMMENT 'Of the episode; empty: none',
    episode_id      String COMMENT 'Empty: none',
    offer_id        String COMMENT 'Of an accepted or declined offer',
    message_id      String COMMENT 'Of a reply; its text is in turn_texts',
    name            String COMMENT 'As signed in',
    skills          Map(LowCardinality(String), Float32) COMMENT 'Skill to level, as signed in',
    languages       Array(LowCardinality(String)) COMMENT 'As signed in',
    queues          Array(LowCardinality(String)) COMMENT 'As signed in',
    capacity        Map(LowCardinality(String), Float32) COMMENT 'Channel to units, as signed in',
    status          LowCardinality(String) COMMENT 'available, busy, away, offline',
    reason          LowCardinality(String) COMMENT 'Of a status or a decline',
    dwell_ms        Nullable(UInt64) COMMENT 'How long the context was looked at',
    to_queue_id     LowCardinality(String) COMMENT 'Of a transfer',
    to_agent_id     LowCardinality(String) COMMENT 'Of a transfer',
    outcome         LowCardinality(String) COMMENT 'resolved, unresolved, follow_up',
    verdict         LowCardinality(String) COMMENT 'Of the escalation: right, too_early, too_late, needless',
    topic           LowCardinality(String) COMMENT 'Where the record lies',
    partition       UInt32 COMMENT 'Where the record lies',
    offset          UInt64 COMMENT 'Where the record lies' CODEC(Delta, ZSTD),
    precedence      UInt64 MATERIALIZED bitNot(bitOr(bitShiftLeft(toUInt64(toUnixTimestamp64Milli(appended_at)), 22), bitAnd(offset, 4194303)))
                    COMMENT 'Greater the earlier it arrived: the first of several copies is kept'
)
ENGINE = ReplacingMergeTree(precedence)
PARTITION BY toYYYYMM(appended_at)
ORDER BY (workspace_id, agent_id, event_id)
SETTINGS non_replicated_deduplication_window = 10000, fsync_after_insert = 1, fsync_part_directory = 1
COMMENT 'What agents did, one row an event, without what they wrote';

CREATE TABLE IF NOT EXISTS policy_events
(
    workspace_id LowCardinality(String) COMMENT 'Tenant',
    event_id     String COMMENT 'The same in every partition of the topic: one activation, one row',
    type         LowCardinality(String) COMMENT 'PolicyActivated',
    appended_at  DateTime64(3, 'UTC') COMMENT 'When the log took the first copy' CODEC(Delta, ZSTD),
    version      UInt32 COMMENT 'Within the workspace, from 1',
    hash         String COMMENT 'SHA-256 of the document, in hex',
    document     String COMMENT 'The policy, canonical JSON' CODEC(ZSTD(3)),
    activated_by String COMMENT 'Who',
    topic        LowCardinality(String) COMMENT 'Where the record lies',
    partition    UInt32 COMMENT 'Where the record lies',
    offset       UInt64 COMMENT 'Where the record lies' CODEC(Delta, ZSTD),
    precedence   UInt64 MATERIALIZED bitNot(bitOr(bitShiftLeft(toUInt64(toUnixTimestamp64Milli(appended_at)), 22), bitAnd(offset, 4194303)))
                 COMMENT 'Greater the earlier it arrived: the first of several copies is kept'
)
ENGINE = ReplacingMergeTree(precedence)
PARTITION BY toYYYYMM(appended_at)
ORDER BY (workspace_id, event_id)
SETTINGS non_replicated_deduplication_window = 10000, fsync_after_insert = 1, fsync_part_directory = 1
COMMENT 'Which policy was in force from when, one row an activation';

CREATE TABLE IF NOT EXISTS dead_letters
(
    processor       LowCardinality(String) COMMENT 'Who could not use the record',
    source_topic    LowCardinality(String) COMMENT 'Where the record came from',
    source_partition UInt32 COMMENT 'Where the record came from',
    source_offset   UInt64 COMMENT 'Where the record came from' CODEC(Delta, ZSTD),
    kind            LowCardinality(String) COMMENT 'undecodable: no record of ours; rejected: can never be applied',
    reason          String COMMENT 'For people',
    received_at     DateTime64(3, 'UTC') COMMENT 'When the log took the original' CODEC(Delta, ZSTD),
    appended_at     DateTime64(3, 'UTC') COMMENT 'When the log took the dead letter' CODEC(Delta, ZSTD),
    key             String COMMENT 'Of the original',
    headers         Map(String, String) COMMENT 'Of the original',
    value_base64    String COMMENT 'The very bytes, in base64; may hold what people wrote' CODEC(ZSTD(3)),
    topic           LowCardinality(String) COMMENT 'Where the dead letter lies',
    partition       UInt32 COMMENT 'Where the dead letter lies',
    offset          UInt64 COMMENT 'Where the dead letter lies' CODEC(Delta, ZSTD),
    precedence      UInt64 MATERIALIZED bitNot(bitOr(bitShiftLeft(toUInt64(toUnixTimestamp64Milli(appended_at)), 22), bitAnd(offset, 4194303)))
                    COMMENT 'Greater the earlier it arrived: the first of several copies is kept'
)
ENGINE = ReplacingMergeTree(precedence)
PARTITION BY toYYYYMM(appended_at)
ORDER BY (processor, source_topic, source_partition, source_offset)
SETTINGS non_replicated_deduplication_window = 10000, fsync_after_insert = 1, fsync_part_directory = 1
COMMENT 'Records that nobody could use, with where they came from and why. They have no workspace: what cannot be decoded names none.';

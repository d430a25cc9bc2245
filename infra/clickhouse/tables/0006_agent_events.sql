CREATE TABLE IF NOT EXISTS agent_events
(
    workspace_id    LowCardinality(String) COMMENT 'The tenant',
    agent_id        LowCardinality(String) COMMENT 'The agent',
    event_id        String COMMENT 'Id given by the agent desktop; the same id again is the same event',
    type            LowCardinality(String) COMMENT 'AgentSignedIn, AgentStatusChanged, AgentReplied, ...',
    appended_at     DateTime64(3, 'UTC') COMMENT 'When the log appended the record' CODEC(Delta, ZSTD),
    occurred_at     DateTime64(3, 'UTC') COMMENT 'When it happened, according to the agent desktop' CODEC(Delta, ZSTD),
    conversation_id String COMMENT 'Conversation of the episode; empty: none',
    episode_id      String COMMENT 'The episode; empty: none',
    offer_id        String COMMENT 'Offer that was accepted or declined',
    message_id      String COMMENT 'Message id of a reply; the text is in turn_texts',
    name            String COMMENT 'Name of the agent at sign-in',
    skills          Map(LowCardinality(String), Float32) COMMENT 'Skill to level, at sign-in',
    languages       Array(LowCardinality(String)) COMMENT 'Languages at sign-in',
    queues          Array(LowCardinality(String)) COMMENT 'Queues at sign-in',
    capacity        Map(LowCardinality(String), Float32) COMMENT 'Channel to units of capacity, at sign-in',
    status          LowCardinality(String) COMMENT 'available, busy, away, offline',
    reason          LowCardinality(String) COMMENT 'Reason of a status or a decline',
    dwell_ms        Nullable(UInt64) COMMENT 'How long the agent viewed the context',
    to_queue_id     LowCardinality(String) COMMENT 'Target queue of a transfer',
    to_agent_id     LowCardinality(String) COMMENT 'Target agent of a transfer',
    outcome         LowCardinality(String) COMMENT 'resolved, unresolved, follow_up',
    verdict         LowCardinality(String) COMMENT 'Feedback on the escalation: right, too_early, too_late, needless',
    topic           LowCardinality(String) COMMENT 'Kafka topic of the record',
    partition       UInt32 COMMENT 'Kafka partition of the record',
    offset          UInt64 COMMENT 'Kafka offset of the record' CODEC(Delta, ZSTD),
    precedence      UInt64 MATERIALIZED bitNot(bitOr(bitShiftLeft(toUInt64(toUnixTimestamp64Milli(appended_at)), 22), bitAnd(offset, 4194303)))
                    COMMENT 'Greater the earlier the row arrived, so that the first of several copies is kept'
)
ENGINE = ReplacingMergeTree(precedence)
PARTITION BY toYYYYMM(appended_at)
ORDER BY (workspace_id, agent_id, event_id)
SETTINGS non_replicated_deduplication_window = 10000, fsync_after_insert = 1, fsync_part_directory = 1
COMMENT 'Events of agents, one row per event, without the text that they wrote. Heartbeats are not stored.';

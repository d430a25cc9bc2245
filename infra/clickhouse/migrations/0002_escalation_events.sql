CREATE TABLE IF NOT EXISTS escalation_events
(
    workspace_id            LowCardinality(String) COMMENT 'Tenant',
    conversation_id         String COMMENT 'Conversation',
    episode_id              String COMMENT 'One escalation of a conversation: <conversation>#<ordinal>',
    event_id                String COMMENT 'Derived from the cause: <topic>/<partition>/<offset>/<ordinal>',
    type                    LowCardinality(String) COMMENT 'EscalationRequested, EscalationQueued, OfferMade, ...',
    at                      DateTime64(3, 'UTC') COMMENT 'Log time of the decision' CODEC(Delta, ZSTD),
    appended_at             DateTime64(3, 'UTC') COMMENT 'When the log took this record' CODEC(Delta, ZSTD),
    ordinal                 UInt32 COMMENT 'Of the episode within its conversation, from 1; of the request',
    channel                 LowCardinality(String) COMMENT 'Of the request',
    language                LowCardinality(String) COMMENT 'Of the request or notice; empty: not known',
    category                LowCardinality(String) COMMENT 'A always a human, B preferably, C the assistant first; of the request',
    tier                    LowCardinality(String) COMMENT 'Of the customer, as the request knew it',
    primary_trigger         LowCardinality(String) COMMENT 'customer_request, confidence or complexity: of the first reason',
    primary_code            LowCardinality(String) COMMENT 'Code of the first reason; all are in escalation_reasons',
    runner_up               LowCardinality(String) COMMENT 'What would have happened without the primary reason',
    policy_hash             LowCardinality(String) COMMENT 'SHA-256 of the policy it was decided under',
    attributes              Map(LowCardinality(String), String) COMMENT 'Of the conversation, at the request',
    rules                   Nested(rule LowCardinality(String), fired Bool, value String, threshold String) COMMENT 'Every rule as evaluated for the request',
    input_source            LowCardinality(String) COMMENT '<topic>/<partition> of the records decided on',
    input_first_offset      Nullable(UInt64) COMMENT 'First of them',
    input_last_offset       Nullable(UInt64) COMMENT 'Last of them',
    conversation_started_at Nullable(DateTime64(3, 'UTC')) COMMENT 'Of the request',
    first_customer_turn_at  Nullable(DateTime64(3, 'UTC')) COMMENT 'Of the request; null: no customer turn yet',
    first_signal_at         Nullable(DateTime64(3, 'UTC')) COMMENT 'First sign of trouble in this episode',
    previous_episode_id     String COMMENT 'Earlier episode inside the re-escalation window of the policy',
    queue_id                LowCardinality(String) COMMENT 'Queue concerned; of a transfer: the target',
    agent_id                LowCardinality(String) COMMENT 'Agent concerned; of a transfer or requeue: the one who had it',
    to_agent_id             LowCardinality(String) COMMENT 'Target of a transfer',
    offer_id                String COMMENT 'Of an offer and what became of it',
    priority                Nullable(Float64) COMMENT 'In the queue; higher is sooner',
    ahead_count             Nullable(UInt32) COMMENT 'Those before it in the queue',
    agent_count             Nullable(UInt32) COMMENT 'Agents who could serve it, at an estimate',
    wait_p50_ms             Nullable(UInt64) COMMENT 'Estimate: half wait no longer; null: unknown',
    wait_p90_ms             Nullable(UInt64) COMMENT 'Estimate: nine in ten wait no longer; null: unknown',
    wait_method             LowCardinality(String) COMMENT 'How it was estimated',
    expires_at              Nullable(DateTime64(3, 'UTC')) COMMENT 'Of an offer',
    waited_ms               Nullable(UInt64) COMMENT 'Until assignment or abandonment',
    handoff_ms              Nullable(UInt64) COMMENT 'From the decision to the first human reply',
    handle_ms               Nullable(UInt64) COMMENT 'From assignment to the end',
    wrap_up_ms              Nullable(UInt64) COMMENT 'After the end',
    status                  LowCardinality(String) COMMENT 'Of an abandonment: queued, offered, assigned',
    reason                  LowCardinality(String) COMMENT 'Of a withdrawal, decline, requeue, abandonment, ...',
    outcome                 LowCardinality(String) COMMENT 'Of the resolution',
    alternative             LowCardinality(String) COMMENT 'Chosen instead of waiting: callback, message, assistant, wait',
    notice                  LowCardinality(String) COMMENT 'Kind of notice to the customer',
    message_id              String COMMENT 'Of the first reply',
    topic                   LowCardinality(String) COMMENT 'Where the record lies',
    partition               UInt32 COMMENT 'Where the record lies',
    offset                  UInt64 COMMENT 'Where the record lies' CODEC(Delta, ZSTD),
    precedence              UInt64 MATERIALIZED bitNot(bitOr(bitShiftLeft(toUInt64(toUnixTimestamp64Milli(appended_at)), 22), bitAnd(offset, 4194303)))
                            COMMENT 'Greater the earlier it arrived: the first of several copies is kept'
)
ENGINE = ReplacingMergeTree(precedence)
PARTITION BY toYYYYMM(appended_at)
ORDER BY (workspace_id, conversation_id, episode_id, event_id)
SETTINGS non_replicated_deduplication_window = 10000, fsync_after_insert = 1, fsync_part_directory = 1
COMMENT 'What became of every escalation, one row an event (requests and all that follows), without what people wrote';

CREATE TABLE IF NOT EXISTS escalation_reasons
(
    workspace_id    LowCardinality(String) COMMENT 'Tenant',
    conversation_id String COMMENT 'Conversation',
    episode_id      String COMMENT 'Episode',
    event_id        String COMMENT 'The EscalationRequested or EscalationOffered that names the reason',
    ordinal         UInt16 COMMENT '1: the primary reason',
    type            LowCardinality(String) COMMENT 'EscalationRequested or EscalationOffered',
    at              DateTime64(3, 'UTC') COMMENT 'Log time of the decision' CODEC(Delta, ZSTD),
    appended_at     DateTime64(3, 'UTC') COMMENT 'When the log took the record' CODEC(Delta, ZSTD),
    trigger         LowCardinality(String) COMMENT 'customer_request, confidence, complexity',
    code            LowCardinality(String) COMMENT 'explicit_request, low_confidence, ...',
    category        LowCardinality(String) COMMENT 'A, B or C',
    rule            LowCardinality(String) COMMENT 'Name of the topic or customer rule in the policy; empty: none',
    evidence        Array(String) COMMENT 'Message ids of the turns that show it',
    topic           LowCardinality(String) COMMENT 'Where the record lies',
    partition       UInt32 COMMENT 'Where the record lies',
    offset          UInt64 COMMENT 'Where the record lies' CODEC(Delta, ZSTD),
    precedence      UInt64 MATERIALIZED bitNot(bitOr(bitShiftLeft(toUInt64(toUnixTimestamp64Milli(appended_at)), 22), bitAnd(offset, 4194303)))
                    COMMENT 'Greater the earlier it arrived: the first of several copies is kept'
)
ENGINE = ReplacingMergeTree(precedence)
PARTITION BY toYYYYMM(appended_at)
ORDER BY (workspace_id, conversation_id, episode_id, event_id, ordinal)
SETTINGS non_replicated_deduplication_window = 10000, fsync_after_insert = 1, fsync_part_directory = 1
COMMENT 'Why each episode was escalated or offered a human: one row a reason';

CREATE TABLE IF NOT EXISTS context_cards
(
    workspace_id    LowCardinality(String) COMMENT 'Tenant',
    conversation_id String COMMENT 'Conversation',
    episode_id      String COMMENT 'Episode',
    event_id        String COMMENT 'The EscalationRequested that carried the card',
    appended_at     DateTime64(3, 'UTC') COMMENT 'When the log took it' CODEC(Delta, ZSTD),
    headline        String COMMENT 'The need, in the words of the conversation' CODEC(ZSTD(3)),
    why             String COMMENT 'Why it was escalated, one sentence' CODEC(ZSTD(3)),
    reason_details  Array(String) COMMENT 'What was seen, a sentence a reason' CODEC(ZSTD(3)),
    turn_count      UInt32 COMMENT 'Turns of the conversation so far',
    card            String COMMENT 'The whole card, as JSON' CODEC(ZSTD(3)),
    topic           LowCardinality(String) COMMENT 'Where the record lies',
    partition       UInt32 COMMENT 'Where the record lies',
    offset          UInt64 COMMENT 'Where the record lies' CODEC(Delta, ZSTD),
    precedence      UInt64 MATERIALIZED bitNot(bitOr(bitShiftLeft(toUInt64(toUnixTimestamp64Milli(appended_at)), 22), bitAnd(offset, 4194303)))
                    COMMENT 'Greater the earlier it arrived: the first of several copies is kept'
)
ENGINE = ReplacingMergeTree(precedence)
PARTITION BY toYYYYMM(appended_at)
ORDER BY (workspace_id, conversation_id, episode_id, event_id)
SETTINGS non_replicated_deduplication_window = 10000, fsync_after_insert = 1, fsync_part_directory = 1
COMMENT 'What the agent was shown: quotes what people wrote, so it has a retention of its own like turn_texts. No metric reads this table.';

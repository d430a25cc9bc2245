CREATE OR REPLACE VIEW escalation_rate AS
WITH
    conversations AS
    (
        SELECT c.workspace_id AS workspace_id, c.conversation_id AS conversation_id,
            toDate(min(c.appended_at)) AS day,
            argMinIf(c.channel, c.appended_at, c.type = 'ConversationStarted') AS channel
        FROM conversation_events AS c
        GROUP BY c.workspace_id, c.conversation_id
    ),
    escalated AS
    (
        SELECT e.workspace_id AS workspace_id, e.conversation_id AS conversation_id,
            uniqExactIf(e.episode_id, e.type = 'EscalationRequested') AS episodes,
            countIf(e.type = 'EscalationOffered') AS offers
        FROM escalation_events AS e
        GROUP BY e.workspace_id, e.conversation_id
    )
SELECT
    c.workspace_id AS workspace_id,
    c.day AS day,
    c.channel AS channel,
    count() AS conversations,
    countIf(s.episodes > 0) AS escalated_conversations,
    countIf(s.offers > 0) AS offered_conversations,
    sum(s.episodes) AS episodes,
    escalated_conversations / conversations AS escalation_rate
FROM conversations AS c
LEFT JOIN escalated AS s ON s.workspace_id = c.workspace_id AND s.conversation_id = c.conversation_id
GROUP BY c.workspace_id, c.day, c.channel
COMMENT 'Definition 1. Numerator: conversations with at least one escalation. Denominator: conversations that reached the assistant. Window: conversations that began on the UTC day, whenever they were escalated. Offers of a human are counted apart, and no escalation. Over several rows: sum(escalated_conversations) / sum(conversations).';

CREATE OR REPLACE VIEW escalation_by_trigger AS
WITH
    reasons AS
    (
        SELECT r.workspace_id AS workspace_id, r.conversation_id AS conversation_id, r.episode_id AS episode_id,
            groupUniqArray(toString(r.trigger)) AS triggers
        FROM escalation_reasons AS r FINAL
        WHERE r.type = 'EscalationRequested'
        GROUP BY r.workspace_id, r.conversation_id, r.episode_id
    ),
    touched AS
    (
        SELECT e.workspace_id AS workspace_id, toDate(e.requested_at) AS day, toString(e.primary_trigger) AS primary,
            arrayDistinct(arrayConcat([toString(e.primary_trigger)], r.triggers)) AS triggers
        FROM episodes AS e
        LEFT JOIN reasons AS r
            ON r.workspace_id = e.workspace_id AND r.conversation_id = e.conversation_id AND r.episode_id = e.episode_id
    )
SELECT
    t.workspace_id AS workspace_id,
    t.day AS day,
    trigger,
    countIf(trigger = t.primary) AS primary_episodes,
    count() AS touched_episodes,
    sum(1 / length(t.triggers)) AS credited_episodes,
    sum(countIf(trigger = t.primary)) OVER (PARTITION BY t.workspace_id, t.day) AS episodes,
    primary_episodes / episodes AS primary_share,
    credited_episodes / episodes AS multi_touch_share
FROM touched AS t
ARRAY JOIN t.triggers AS trigger
GROUP BY t.workspace_id, t.day, trigger
COMMENT 'Definition 1. Numerators: primary_episodes, whose first reason belongs to the trigger; credited_episodes, where each episode is split in equal parts among the triggers of its reasons; touched_episodes counts it in full under each (and so sums to more). Denominator: episodes, all escalations decided that day. Window: the UTC day of the decision. Both shares of a day sum to 1.';

CREATE OR REPLACE VIEW time_to_escalation AS
SELECT
    e.workspace_id AS workspace_id,
    toDate(e.requested_at) AS day,
    count() AS episodes,
    count(from_turn) AS from_first_turn_episodes,
    quantileExact(0.5)(from_turn) AS from_first_turn_p50_ms,
    quantileExact(0.9)(from_turn) AS from_first_turn_p90_ms,
    count(from_signal) AS from_first_signal_episodes,
    quantileExact(0.5)(from_signal) AS from_first_signal_p50_ms,
    quantileExact(0.9)(from_signal) AS from_first_signal_p90_ms
FROM
(
    SELECT *,
        if(ordinal = 1, dateDiff('millisecond', first_customer_turn_at, requested_at), NULL) AS from_turn,
        dateDiff('millisecond', first_signal_at, requested_at) AS from_signal
    FROM episodes
) AS e
GROUP BY workspace_id, day
COMMENT 'Definition 1. Two measures: from the first customer turn to the decision, of first episodes that had a turn; from the first sign of trouble in the episode to the decision, of all. Denominators: from_first_turn_episodes, from_first_signal_episodes. Window: the UTC day of the decision. Percentile p of n values: the value at index floor(p * n), counted from 0, in ascending order.';

CREATE OR REPLACE VIEW handoff_time AS
SELECT
    e.workspace_id AS workspace_id,
    toDate(e.requested_at) AS day,
    count() AS episodes,
    count(e.replied_at) AS replied_episodes,
    countIf(e.handoff_ms < 30000) AS under_30s_episodes,
    under_30s_episodes / replied_episodes AS under_30s_share_of_replied,
    under_30s_episodes / episodes AS under_30s_share_of_all,
    quantileExact(0.5)(e.handoff_ms) AS handoff_p50_ms,
    quantileExact(0.9)(e.handoff_ms) AS handoff_p90_ms,
    quantileExact(0.99)(e.handoff_ms) AS handoff_p99_ms,
    quantileExact(0.5)(dateDiff('millisecond', e.requested_at, e.queued_at)) AS decided_to_queued_p50_ms,
    quantileExact(0.9)(dateDiff('millisecond', e.requested_at, e.queued_at)) AS decided_to_queued_p90_ms,
    quantileExact(0.5)(dateDiff('millisecond', e.queued_at, e.offered_at)) AS queued_to_offered_p50_ms,
    quantileExact(0.9)(dateDiff('millisecond', e.queued_at, e.offered_at)) AS queued_to_offered_p90_ms,
    quantileExact(0.5)(dateDiff('millisecond', e.offered_at, e.accepted_at)) AS offered_to_accepted_p50_ms,
    quantileExact(0.9)(dateDiff('millisecond', e.offered_at, e.accepted_at)) AS offered_to_accepted_p90_ms,
    quantileExact(0.5)(dateDiff('millisecond', e.accepted_at, e.replied_at)) AS accepted_to_replied_p50_ms,
    quantileExact(0.9)(dateDiff('millisecond', e.accepted_at, e.replied_at)) AS accepted_to_replied_p90_ms
FROM episodes AS e
GROUP BY workspace_id, day
COMMENT 'Definition 1. Handoff time: from the decision to the first human reply, in stages decided, queued, offered, accepted, replied (first time of each). under_30s_episodes is the numerator of both shares; denominators: replied_episodes (those that got a reply) and episodes (all decided). Window: the UTC day of the decision. Percentile p of n values: the value at index floor(p * n), counted from 0, in ascending order; stages not reached are left out.';

CREATE OR REPLACE VIEW queue_abandonment AS
SELECT
    e.workspace_id AS workspace_id,
    toDate(e.requested_at) AS day,
    e.queue_id AS queue_id,
    countIf(NOT e.elsewhere) AS queued,
    countIf(e.outcome = 'abandoned' AND NOT e.elsewhere) AS abandoned,
    countIf(e.outcome = 'abandoned' AND NOT e.elsewhere AND e.abandoned_after_ms < 5000) AS short_abandoned,
    countIf((e.replied_at IS NOT NULL OR e.outcome NOT IN ('open', 'abandoned')) AND NOT e.elsewhere) AS handled,
    countIf(e.elsewhere) AS diverted,
    abandoned / queued AS abandoned_of_queued,
    (abandoned - short_abandoned) / (queued - short_abandoned) AS abandoned_of_queued_without_short,
    abandoned / (handled + abandoned) AS abandoned_of_finished,
    (abandoned - short_abandoned) / (handled + abandoned - short_abandoned) AS abandoned_of_finished_without_short
FROM
(
    SELECT *, alternative IN ('callback', 'message', 'assistant') AS elsewhere
    FROM episodes
    WHERE queued_at IS NOT NULL
) AS e
GROUP BY workspace_id, day, queue_id
COMMENT 'Definition 1. Numerator: abandoned, the customer was gone before the first human reply. Denominators: queued (all that entered a queue, open ones included), or handled + abandoned (finished only). short_abandoned left within 5 s and can be taken out of both sides. Customers who chose a callback, a message or the assistant instead are diverted and in neither. Window: the UTC day of the decision; queue: the last one. 0 / 0 is nan.';

ALTER TABLE escalation_events
    ADD COLUMN IF NOT EXISTS scoring_scorer LowCardinality(String) COMMENT 'The scorer of the queue; empty: none',
    ADD COLUMN IF NOT EXISTS scoring_version Nullable(UInt32) COMMENT 'Version of that scorer: scores of different versions are not comparable',
    ADD COLUMN IF NOT EXISTS scoring_chosen_by LowCardinality(String) COMMENT 'score: the highest one; chance: an exploration; order: the order among agents, as the comparison keeps the episode from the scorer',
    ADD COLUMN IF NOT EXISTS scoring_candidates Nullable(UInt32) COMMENT 'Agents who were scored',
    ADD COLUMN IF NOT EXISTS scoring_order_place Nullable(UInt32) COMMENT 'Place of this agent by the order among agents, from 1',
    ADD COLUMN IF NOT EXISTS scoring_score_place Nullable(UInt32) COMMENT 'Place of this agent by score, from 1',
    ADD COLUMN IF NOT EXISTS scoring_score Nullable(Float64) COMMENT 'Score of this agent; higher is better',
    ADD COLUMN IF NOT EXISTS scoring_propensity Nullable(Float64) COMMENT 'Probability with which this agent was chosen among the candidates, on the side of the comparison that the episode is on',
    ADD COLUMN IF NOT EXISTS features Nested(name LowCardinality(String), value Float64, weight Float64) COMMENT 'All that the scorer knew of this agent: the value, from 0 to 1, and its weight in the policy';

ALTER TABLE conversation_events
    ADD COLUMN IF NOT EXISTS assistant LowCardinality(String) COMMENT 'Which assistant answered; empty: not said',
    ADD COLUMN IF NOT EXISTS model LowCardinality(String) COMMENT 'The model that wrote the answer of the assistant; empty: not said',
    ADD COLUMN IF NOT EXISTS prompt_version LowCardinality(String) COMMENT 'Version of the instructions that the model answered under; empty: not said';

ALTER TABLE agent_events
    ADD COLUMN IF NOT EXISTS draft LowCardinality(String) COMMENT 'What a reply began as: none (own words), as_is (a draft, unchanged), edited (a draft, changed); empty: not said';

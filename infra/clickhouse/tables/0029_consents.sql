ALTER TABLE conversation_events
    ADD COLUMN IF NOT EXISTS consent_answer LowCardinality(String) COMMENT 'What the customer said of sharing what is of a special category of personal data: given or refused; empty: nothing',
    ADD COLUMN IF NOT EXISTS consent_basis LowCardinality(String) COMMENT 'Lawful basis on which it was recorded; empty: not said';

ALTER TABLE escalation_events
    ADD COLUMN IF NOT EXISTS consent_answer LowCardinality(String) COMMENT 'What the customer said of sharing what is of a special category of personal data: given or refused; empty: nothing',
    ADD COLUMN IF NOT EXISTS consent_by LowCardinality(String) COMMENT 'How that is known: words, channel or earlier',
    ADD COLUMN IF NOT EXISTS consent_basis LowCardinality(String) COMMENT 'Lawful basis on which the conversation is shared',
    ADD COLUMN IF NOT EXISTS consent_message_ids Array(String) COMMENT 'Messages that say something of a special category: withheld from agents after a refusal';

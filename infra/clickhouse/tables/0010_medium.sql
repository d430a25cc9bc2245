ALTER TABLE conversation_events ADD COLUMN IF NOT EXISTS medium LowCardinality(String) COMMENT 'How the customer was informed that the assistant is a machine: message, banner, voice, ...';

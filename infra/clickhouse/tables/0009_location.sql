ALTER TABLE conversation_events ADD COLUMN IF NOT EXISTS location LowCardinality(String) COMMENT 'Where the way to a human was visible: chat_header, help_page, voice_menu, ...; empty: unknown';

ALTER TABLE policy_events
    ADD COLUMN IF NOT EXISTS reason Nullable(String) COMMENT 'Why it was activated, as whoever did it wrote'

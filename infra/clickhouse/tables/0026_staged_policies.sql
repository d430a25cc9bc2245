ALTER TABLE policy_events
    ADD COLUMN IF NOT EXISTS staged_by Nullable(String) COMMENT 'Person or program that staged it; null: this row is an activation'

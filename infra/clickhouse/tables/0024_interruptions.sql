ALTER TABLE escalation_events
    ADD COLUMN IF NOT EXISTS by_episode_id String COMMENT 'The episode that interrupted it',
    ADD COLUMN IF NOT EXISTS work_class Nullable(UInt64) COMMENT 'Class of interruptible work, by the policy',
    ADD COLUMN IF NOT EXISTS by_work_class Nullable(UInt64) COMMENT 'Class of the work that interrupted it; 10: danger to life',
    ADD COLUMN IF NOT EXISTS paused_ms Nullable(UInt64) COMMENT 'How long it was paused';

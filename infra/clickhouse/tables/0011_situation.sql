ALTER TABLE escalation_events ADD COLUMN IF NOT EXISTS situation LowCardinality(String) COMMENT 'Why the customer waits, or what has changed for one who does: busy, nobody_signed_in, closed, ...';

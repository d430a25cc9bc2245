ALTER TABLE escalation_events ADD COLUMN IF NOT EXISTS is_other_language UInt8 COMMENT '1: the language of the customer is known, the agent does not speak it, and the queue let that be';

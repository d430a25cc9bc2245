import { z } from 'zod';
import { POLICY_SCHEMA } from './policy-schema.ts';

/** The schema of a policy file, for editors and other tools, with the documentation of every key. */
export function policyJsonSchema(of: z.ZodType = POLICY_SCHEMA): object {
  const { $schema, ...schema } = z.toJSONSchema(of, { io: 'input', target: 'draft-2020-12' });
  return {
    $schema,
    title: 'Baton policy',
    description:
      'How a workspace brings a customer from the assistant to a person. Every key may be left out.',
    ...schema,
  };
}

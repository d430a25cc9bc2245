import { z } from 'zod';
import { absentMeans, byName } from './fields.ts';

const types = () => byName(z.enum(['text', 'number', 'boolean'])).prefault({});

/** Key of the policy. */
export function attributes() {
  return absentMeans(
    { conversation: {}, agent: {} },
    z
      .strictObject({
        conversation: types().describe(
          'Of conversations, asked for as attributes.<name>; those of businessRules are declared already.',
        ),
        agent: types().describe('Of agents, as they sign in, asked for as agent.<name>.'),
      })
      .prefault({})
      .describe(
        'Types of the attributes that `when` of routes and `expression` of conditions ask for: text, number or boolean.',
      ),
    2,
  );
}

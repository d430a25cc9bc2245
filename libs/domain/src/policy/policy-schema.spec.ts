import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { defaultNotices } from '#domain/language';
import { points, texts, wholeNumber, absentMeans, offByDefault } from './fields.ts';
import { NOTICE_KINDS } from './notices-schema.ts';
import { policyJsonSchema } from './policy-json-schema.ts';
import { POLICY_SCHEMA, policySchema } from './policy-schema.ts';
import { PRIORITY_TERMS } from '../routing/priority/index.ts';
import { REQUIREMENTS } from '../routing/requirements/index.ts';
import { TRIGGERS } from '../trigger/triggers/index.ts';
import { documentationOf, entrySchema, keysOfMapping } from './schema-tree.ts';

describe('a capability that only this test knows', () => {
  const turnLimit = offByDefault(
    z.strictObject({ turns: wholeNumber({ from: 1, to: 99, example: 20 }).prefault(20).describe('Turns.') }),
  ).describe('Too many turns.');
  const schema = policySchema({
    triggers: [...TRIGGERS, { code: 'turn_limit', policy: { key: 'turnLimit', schema: turnLimit } }],
    requirements: [
      ...REQUIREMENTS,
      { name: 'regions', policy: { key: 'regions', schema: absentMeans([], texts().prefault([])) } },
    ],
    priority: [
      ...PRIORITY_TERMS,
      { policy: { key: 'loyalty', schema: absentMeans(0, points().prefault(5)) } },
    ],
  });

  it('has its key in the policy, with its default', () => {
    const left = schema.decode({});
    expect(left.triggers.turnLimit).toBeNull();
    expect(left.queues[0].regions).toEqual([]);
    expect(left.priority.loyalty).toBe(5);
    expect(schema.decode({ triggers: { turnLimit: { turns: 9 } } }).triggers.turnLimit).toEqual({ turns: 9 });
    expect(schema.decode({ triggers: { turnLimit: {} } }).triggers.turnLimit).toEqual({ turns: 20 });
  });

  it('may be acknowledged in words of its own', () => {
    const written = { notices: { acknowledgedFor: { en: { turn_limit: 'Enough.' } } } };
    expect(schema.safeDecode(written).success).toBe(true);
    expect(POLICY_SCHEMA.safeDecode(written as never).success).toBe(false);
  });

  it('may not take the key of another', () => {
    const taken = (key: string) => () =>
      policySchema({
        triggers: TRIGGERS,
        requirements: [...REQUIREMENTS, { name: key, policy: { key, schema: texts() } }],
        priority: PRIORITY_TERMS,
      });
    expect(taken('skills')).toThrow('two capabilities bring the key "skills" to the policy');
    expect(taken('units')).toThrow('two capabilities bring the key "units"');
  });

  it('has its key, values and documentation in the JSON Schema', () => {
    expect(policyJsonSchema(schema)).toMatchObject({
      properties: {
        triggers: {
          properties: {
            turnLimit: {
              description: 'Too many turns.',
              default: 'off',
              anyOf: [
                { const: 'off' },
                {
                  properties: { turns: { type: 'integer', minimum: 1, maximum: 99, description: 'Turns.' } },
                },
              ],
            },
          },
        },
        queues: { items: { properties: { regions: { type: 'array' } } } },
        priority: { properties: { loyalty: { default: 5 } } },
      },
    });
  });
});

describe('the policy', () => {
  it('documents every section and every key of its sections', () => {
    const undocumented = Object.entries(POLICY_SCHEMA.shape).flatMap(([section, schema]) => {
      const keys = keysOfMapping(entrySchema(schema) ?? schema) ?? {};
      const missing = Object.entries(keys).filter(([, key]) => documentationOf(key) === undefined);
      return [
        ...(documentationOf(schema) === undefined ? [section] : []),
        ...missing.map(([key]) => `${section}.${key}`),
      ];
    });
    expect(undocumented).toEqual([]);
  });

  it('has a notice for every kind and an acknowledgement for every reason', () => {
    const { texts, acknowledgedFor } = POLICY_SCHEMA.shape.notices.unwrap().shape;
    expect(Object.keys(keysOfMapping(entrySchema(texts) ?? texts) ?? {})).toEqual(NOTICE_KINDS);
    expect(NOTICE_KINDS).toEqual(Object.keys(defaultNotices().texts['en'] ?? {}));
    expect(Object.keys(keysOfMapping(entrySchema(acknowledgedFor) ?? acknowledgedFor) ?? {})).toEqual(
      TRIGGERS.map(({ code }) => code),
    );
  });
});

import { expect, it } from 'vitest';
import { z } from 'zod';
import { configurationHelp, shownConfiguration } from './configuration-text.ts';
import { configure } from './configuration.ts';

const source = {
  schema: z.object({
    brokers: z
      .string()
      .transform((text) => text.split(','))
      .describe('Where Kafka is.'),
    prefix: z.string().default('').describe('Before every topic.'),
    port: z.coerce.number().default(80).describe('A port.'),
    password: z.string().optional().describe('A password.'),
    user: z.string().optional().describe('A user.'),
  }),
  variables: { brokers: 'BROKERS', prefix: 'PREFIX', port: 'PORT', password: 'PASSWORD', user: 'USER' },
  secrets: ['password'] as const,
};

it('every variable is listed with its default and its meaning', () => {
  expect(configurationHelp(source).split('\n')).toEqual([
    '  BROKERS (required)',
    '      Where Kafka is.',
    '  PREFIX (default: "")',
    '      Before every topic.',
    '  PORT (default: 80)',
    '      A port.',
    '  PASSWORD or PASSWORD_FILE',
    '      A password.',
    '  USER',
    '      A user.',
  ]);
});

it('what is in force is shown, but no secret', () => {
  const values = configure({ ...source, environment: { BROKERS: 'a:1,b:2', PASSWORD: 'hush' } });
  expect(shownConfiguration(source, values).split('\n')).toEqual([
    'BROKERS=a:1,b:2',
    'PREFIX=""',
    'PORT=80',
    'PASSWORD=(set, not shown)',
    'USER is not set',
  ]);
});

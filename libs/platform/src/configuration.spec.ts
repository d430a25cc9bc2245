import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { configure, ConfigurationError } from './configuration.ts';

const schema = z
  .object({
    port: z.coerce.number().int().max(65_535).default(80).describe('A port, 0 to 65535.'),
    host: z.string().default('127.0.0.1').describe('An address.'),
    key: z.string().min(16, 'must have at least 16 characters').optional().describe('A key.'),
  })
  .refine(({ host, key }) => host === '127.0.0.1' || key !== undefined, {
    path: ['key'],
    message: 'is needed',
  });
const variables = { port: 'PORT', host: 'HOST', key: 'KEY' };
const read = (environment: Record<string, string>, flags = {}) =>
  configure({ schema, variables, environment, flags });

function problemsOf(environment: Record<string, string>) {
  try {
    read(environment);
  } catch (error) {
    if (error instanceof ConfigurationError) return error;
    throw error;
  }
  throw new Error('there was no error');
}

describe('a configuration', () => {
  it('comes from flags, else the environment, else its defaults', () => {
    expect(read({ PORT: '8080', HOST: '' }, { host: undefined })).toEqual({ port: 8080, host: '127.0.0.1' });
    expect(read({ PORT: '8080' }, { port: 9090 }).port).toBe(9090);
  });

  it('is frozen', () => {
    expect(Object.isFrozen(read({}))).toBe(true);
  });

  it('names all that is wrong with it at once, by variable, with what to set', () => {
    const error = problemsOf({ PORT: 'x', KEY: 'short' });
    expect(error.problems).toMatchObject([
      { name: 'PORT', remedy: 'A port, 0 to 65535.' },
      {
        name: 'KEY',
        problem: 'must have at least 16 characters, but it is 5 characters long',
        remedy: 'A key.',
      },
    ]);
    expect(error.message.split('\n')).toHaveLength(3);
  });

  it('names what is missing because of another value', () => {
    expect(problemsOf({ HOST: '0.0.0.0' }).problems).toEqual([
      { name: 'KEY', problem: 'is needed', remedy: 'A key.' },
    ]);
  });
});

describe('a secret', () => {
  const dir = mkdtempSync(join(tmpdir(), 'baton-configuration-'));
  const file = join(dir, 'key');
  writeFileSync(file, 'a-key-of-a-file-0123\n');
  afterAll(() => rmSync(dir, { recursive: true }));
  const secret = (environment: Record<string, string>) =>
    configure({ schema, variables, environment, secrets: ['key'] });

  it('may stand in a file, its last line break left out', () => {
    expect(secret({ KEY_FILE: file }).key).toBe('a-key-of-a-file-0123');
  });

  it('is refused where it is given twice or its file cannot be read, together with everything else', () => {
    const both = () => secret({ KEY: 'a-key-of-sixteen-', KEY_FILE: file, PORT: 'x' });
    expect(both).toThrow(
      /KEY_FILE: is set, and KEY as well[^]*PORT: |PORT: [^]*KEY_FILE: is set, and KEY as well/,
    );
    expect(() => secret({ KEY_FILE: join(dir, 'none') })).toThrow(/KEY_FILE: cannot be read: ENOENT/);
  });

  it('is not read from a file where nobody said that it is one', () => {
    expect(read({ KEY_FILE: file }).key).toBeUndefined();
  });
});

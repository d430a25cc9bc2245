import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readPolicyFixtures, readWrittenPolicy } from '#domain/policy';
import { testPolicy } from './test-policy.ts';

const FOLDER = new URL('../../../../docs/policies/', import.meta.url);
const text = (file: string) => readFileSync(new URL(file, FOLDER), 'utf8');
const names = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.yaml') && !file.endsWith('.test.yaml'))
  .map((file) => file.replace('.yaml', ''));

it('there is one for retail, banking and software support', () =>
  expect(names.toSorted()).toEqual(['banking', 'retail', 'software-support']));

describe.each(names)('the ready policy %s', (name) => {
  const policy = readWrittenPolicy(text(`${name}.yaml`), `${name}.yaml`);
  const written = readPolicyFixtures(text(`${name}.test.yaml`), `${name}.test.yaml`);
  if (!policy.ok || !written.ok) throw new Error(JSON.stringify([policy, written]));
  const tested = testPolicy(policy.policy, written.fixtures);

  it.each(tested.fixtures)('$name', ({ differences }) => expect(differences).toEqual([]));

  it('has a conversation for each of its rules, the built-in ones included', () =>
    expect(tested.untouched).toEqual([]));
});

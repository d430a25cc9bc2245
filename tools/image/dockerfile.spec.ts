import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { baseImage } from './base-image.ts';

const DOCKERFILE = readFileSync('Dockerfile', 'utf8');
const { devDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  readonly devDependencies: { readonly node: string };
};

it('the image is built from exactly the Node that tests and commands run on', () => {
  expect(baseImage(DOCKERFILE)).toBe(`node:${devDependencies.node}-slim`);
});

it('every other stage is built from that one', () => {
  const [, ...others] = [...DOCKERFILE.matchAll(/^FROM (\S+)/gm)].map(([, image]) => image);
  expect(others).toEqual(['node', 'node']);
});

it('a Dockerfile without a base is refused', () => {
  expect(() => baseImage('RUN true\n')).toThrow('no FROM');
});

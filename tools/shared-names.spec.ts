import { expect, it } from 'vitest';
import { sharedFileNames, sharedTypeNames } from './shared-names.ts';

it('finds a file name that two files have', () => {
  expect(sharedFileNames(['libs/a/src/table.ts', 'apps/b/src/table.ts', 'apps/b/src/row.ts'])).toEqual([
    { name: 'table.ts', paths: ['libs/a/src/table.ts', 'apps/b/src/table.ts'] },
  ]);
});

it('lets every folder have its index and every app its main', () => {
  expect(
    sharedFileNames(['libs/a/src/index.ts', 'libs/b/src/index.ts', 'apps/a/main.ts', 'apps/b/main.ts']),
  ).toEqual([]);
});

it('finds a type that two files export under one name', () => {
  const texts = new Map([
    ['a.ts', 'export interface Offer {\n}\nexport type Id = string;'],
    ['b.ts', 'export class Offer {}\ninterface Id {}'],
  ]);
  expect(sharedTypeNames(texts)).toEqual([{ name: 'Offer', paths: ['a.ts', 'b.ts'] }]);
});

it('counts a type that one file declares twice once', () => {
  expect(sharedTypeNames(new Map([['a.ts', 'export type A = 1;\nexport type A = 2;']]))).toEqual([]);
});

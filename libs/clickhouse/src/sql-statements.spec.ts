import { expect, it } from 'vitest';
import { sqlStatements } from './sql-statements.ts';

it('splits at semicolons', () => {
  expect(sqlStatements('SELECT 1;\nSELECT 2;')).toEqual(['SELECT 1', 'SELECT 2']);
});

it('ignores semicolons in strings, names and comments', () => {
  const text = "SELECT 'a;''b\\';c', `x;y`, 6/2-1 -- no; end\n/* nor; here */;\nSELECT 2";
  expect(sqlStatements(text)).toEqual([
    "SELECT 'a;''b\\';c', `x;y`, 6/2-1 -- no; end\n/* nor; here */",
    'SELECT 2',
  ]);
});

it('finds none in comments and blank lines', () => {
  expect(sqlStatements('-- nothing; here\n ; \n/* or here */')).toEqual([]);
});

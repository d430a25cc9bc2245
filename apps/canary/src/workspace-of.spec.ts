import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isCanary } from '#domain/vocabulary';
import { partitionOf } from '#stream';
import { canaryOf } from './workspace-of.ts';

/** Of workspaces, as every service takes them. */
const ID = /^[A-Za-z0-9][A-Za-z0-9._:-]*$/;

describe('the workspace of a canary', () => {
  it('is on the partition of the workspace that it tries, by however many partitions there are', () => {
    fc.assert(
      fc.property(
        fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9._:-]{0,60}$/),
        fc.constantFrom(1, 2, 3, 4, 6, 8, 12, 16, 24, 30, 32, 48, 50, 64, 96, 100),
        (workspace, partitions) => {
          const canary = canaryOf(workspace);
          expect(partitionOf(canary, partitions)).toBe(partitionOf(workspace, partitions));
          expect(canary).toMatch(ID);
          expect(isCanary(canary)).toBe(true);
        },
      ),
      { numRuns: 20 },
    );
  });

  it('is the same one every time, and another for another workspace', () => {
    expect(canaryOf('acme')).toBe(canaryOf('acme'));
    expect(new Set(['acme', 'acme:1', 'globex'].map(canaryOf)).size).toBe(3);
  });

  it('is none that anybody else has', () => {
    for (const workspace of ['default', 'canary', 'my-baton-canary:x', 'Baton-Canary:x'])
      expect(isCanary(workspace)).toBe(false);
  });
});

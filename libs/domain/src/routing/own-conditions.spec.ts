import { describe, expect, it } from 'vitest';
import { withoutOwn } from './own-conditions.ts';
import type { Matching } from './match-group.ts';
import { asking } from './conditions/canonical-condition.ts';
import { conditions } from './requirements/conditions.ts';
import type { AgentCondition } from './conditions/condition.ts';

const TAX = { skill: 'tax', atLeast: 3 };
const VIENNA = { attribute: 'site', is: 'vienna' };

const matching = (ofQueue: readonly AgentCondition[], own?: readonly AgentCondition[]): Matching =>
  ({
    request: { channel: 'chat', language: 'en', ...(own && { conditions: own }) },
    routing: {
      queueId: 'general',
      units: 1,
      needs: needs([...ofQueue, ...(own ?? [])]),
    },
    targetAgentId: null,
  }) as unknown as Matching;

const needs = (list: readonly AgentCondition[]) => {
  const need = asking({ all: list }, null);
  return { language: 'en', ...(typeof need !== 'boolean' && { [conditions.name]: need }) };
};

describe('Where one with conditions of its own would wait without them', () => {
  it('is where those wait who have none', () => {
    expect(withoutOwn(matching([TAX], [VIENNA]))?.routing.needs).toEqual(needs([TAX]));
    expect(withoutOwn(matching([], [VIENNA]))?.routing.needs).toEqual(needs([]));
    expect(withoutOwn(matching([TAX, VIENNA], [{ language: 'de' }]))?.routing.needs).toEqual(
      needs([TAX, VIENNA]),
    );
  });

  it('is where it waits, if it has none, or they are not asked any more', () => {
    expect(withoutOwn(matching([TAX]))).toBeUndefined();
    const relaxed = { ...matching([], [VIENNA]), routing: matching([TAX]).routing };
    expect(withoutOwn(relaxed)).toBeUndefined();
  });

  it('is where it waits, for one who waits for one agent alone', () => {
    const targeted = { ...matching([TAX], [VIENNA]), targetAgentId: 'ana' as never };
    expect(withoutOwn(targeted)).toBeUndefined();
  });
});

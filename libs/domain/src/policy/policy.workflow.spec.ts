import { describe, expect, it } from 'vitest';
import type { EventId, PolicyActivated, WorkspaceId } from '#domain/vocabulary';
import { at, workflowSpec } from '#testing';
import { fromDecideEvolve } from '#domain/decide-evolve';
import { canonicalPolicy } from './canonical-policy.ts';
import { DEFAULT_POLICY, DEFAULT_POLICY_HASH } from './default-policy.ts';
import { policyWorkflow, restoredPolicy, storedPolicy } from './policy.workflow.ts';

const spec = workflowSpec(fromDecideEvolve(policyWorkflow), {
  restored: (state) => restoredPolicy(storedPolicy(state)),
});
const activates = (version: number, more: Partial<PolicyActivated> = {}): PolicyActivated => ({
  type: 'PolicyActivated',
  eventId: `e${version}` as EventId,
  workspaceId: 'acme' as WorkspaceId,
  version,
  hash: `hash-${version}`,
  document: canonicalPolicy({ ...DEFAULT_POLICY, name: `v${version}` }),
  activatedBy: 'spec',
  ...more,
});

describe('the active policy', () => {
  it('is the built-in one, as version 0, before any activation', () => {
    expect(policyWorkflow.initial().active).toMatchObject({
      version: 0,
      hash: DEFAULT_POLICY_HASH,
      policy: DEFAULT_POLICY,
    });
  });
  it('is replaced by a newer version, also across a gap', () => {
    const { state } = spec.given(at(0, activates(1))).when(at(1, activates(5)));
    expect(state.active).toMatchObject({ version: 5, hash: 'hash-5', policy: { name: 'v5' } });
  });
  it('ignores an older or equal version', () => {
    spec
      .given(at(0, activates(2)))
      .when(at(1, activates(1)))
      .thenIgnored(/active already/);
    spec
      .given(at(0, activates(2)))
      .when(at(1, activates(2)))
      .thenIgnored(/active already/);
  });
  it('rejects another document under the same version', () => {
    spec
      .given(at(0, activates(2)))
      .when(at(1, activates(2, { hash: 'other' })))
      .thenRejected(/same version/);
  });
  it.each([
    ['{', /not JSON/],
    ['{"name":"x"}', /no object "triggers"/],
  ])('rejects the document %j', (document, reason) => {
    spec
      .given()
      .when(at(0, activates(1, { document })))
      .thenRejected(reason);
  });
  it('rejects a document with a hole deep inside', () => {
    const holed = { ...DEFAULT_POLICY, presence: { leaseMs: 'soon', missedOffersMax: 2 } };
    spec
      .given()
      .when(at(0, activates(1, { document: JSON.stringify(holed) })))
      .thenRejected(/presence.leaseMs is no number/);
  });
  it('rejects a version that is none', () => {
    spec
      .given()
      .when(at(0, activates(0)))
      .thenRejected(/whole number/);
  });
});

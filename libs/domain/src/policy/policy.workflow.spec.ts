import { describe, expect, it } from 'vitest';
import type { EventId, PolicyActivated, WorkspaceId } from '#domain/vocabulary';
import { at, workflowSpec } from '#testing';
import { canonicalPolicy } from './policy-document.ts';
import { DEFAULT_POLICY, DEFAULT_POLICY_HASH } from './default-policy.ts';
import { activePolicyOf, policyWorkflow, storedPolicy, type PolicyState } from './policy.workflow.ts';

const restored = ({ active, level }: PolicyState): PolicyState => {
  const read = activePolicyOf(storedPolicy(active));
  if (!read.ok) throw new Error(read.problem);
  return { active: read.active, level };
};
const spec = workflowSpec(policyWorkflow, { restored });
/** A document from before Baton knew the trigger "silence". */
const withoutSilence = (): string => {
  const { triggers, ...document } = JSON.parse(canonicalPolicy(DEFAULT_POLICY)) as {
    readonly triggers: Readonly<Record<string, unknown>>;
  };
  const { silence, ...known } = triggers;
  expect(silence).toBeDefined();
  return JSON.stringify({ ...document, triggers: known });
};
const activates = (version: number, more: Partial<PolicyActivated> = {}): PolicyActivated => ({
  type: 'PolicyActivated',
  eventId: `e${version}` as EventId,
  workspaceId: 'acme' as WorkspaceId,
  version,
  hash: `hash-${version}`,
  document: canonicalPolicy({ ...DEFAULT_POLICY, name: `v${version}` }),
  activatedBy: 'spec',
  reason: null,
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
    ['{"name":"x"}', /no "format"/],
    ['{"format":2}', /written by a newer Baton; upgrade this one/],
  ])('rejects the document %j', (document, reason) => {
    spec
      .given()
      .when(at(0, activates(1, { document })))
      .thenRejected(reason);
  });
  it('rejects a document with a hole deep inside', () => {
    const document = canonicalPolicy(DEFAULT_POLICY).replace('"lease":"150s"', '"lease":"soon"');
    spec
      .given()
      .when(at(0, activates(1, { document })))
      .thenRejected(/policy version 1: the document.presence.lease: "soon" is not a duration/);
  });
  it('that was activated before a key existed means what it meant then, in replay and after a restart', () => {
    const document = withoutSilence();
    const { state } = spec.given().when(at(0, activates(1, { document })));
    expect(DEFAULT_POLICY.triggers.silence).not.toBeNull();
    expect(state.active.policy).toEqual({
      ...DEFAULT_POLICY,
      triggers: { ...DEFAULT_POLICY.triggers, silence: null },
    });
    expect(storedPolicy(state.active).document).toBe(document);
    expect(restored(state).active.policy.triggers.silence).toBeNull();
  });
  it('that is stored and cannot be read is a value with the remedy, never an error', () => {
    expect(activePolicyOf({ version: 3, hash: 'x', document: '{"format":7}' })).toEqual({
      ok: false,
      isNewer: true,
      problem: expect.stringMatching(/^policy version 3: .*upgrade this one$/) as string,
    });
  });
  it('rejects a version that is none', () => {
    spec
      .given()
      .when(at(0, activates(0)))
      .thenRejected(/whole number/);
  });
});

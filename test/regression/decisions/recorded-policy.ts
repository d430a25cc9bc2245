import { canonicalPolicy, DEFAULT_POLICY, type Policy } from '#domain/policy';
import { SECOND_MS } from '#kernel';
import { FIRST_LEVEL } from '#domain/feature-level';
import { meaningOfAbsence } from '../../../libs/domain/src/policy/fields.ts';
import { TRIGGERS } from '../../../libs/domain/src/trigger/triggers/index.ts';
import type { RecordedInput, RecordedStep } from './recorded.ts';

/** Triggers that the recorded version did not have, and that a policy of today has on. */
export const LATER_TRIGGERS = TRIGGERS.filter(({ policy }) => {
  const absence = policy === null ? undefined : meaningOfAbsence(policy.schema);
  return absence !== undefined && absence.level > FIRST_LEVEL && absence.value === 'off';
});

/** What a queue did in the recorded version, by the keys that came later. */
const RECORDED_QUEUE = {
  offersAtOnce: 1,
  agentOrder: 'leastInHand' as const,
  sameAgentFor: 0,
  declinePause: 0,
  firstReply: {},
  relaxation: [],
  learnWaits: false,
  alternatives: null,
};

/** How agents passed customers on. */
const RECORDED_TRANSFERS = {
  limit: 5,
  refuse: false,
  keepAlwaysHuman: false,
  returns: null,
  consult: false,
  consultUnits: {},
  consultWait: 120_000,
};

/** As the recorded version would have activated it: without the triggers, and the ways of queues, that it did not have. */
export function withoutLaterTriggers(policy: Policy): Policy {
  const off: Partial<Record<string, null>> = Object.fromEntries(
    LATER_TRIGGERS.flatMap(({ policy: its }) => (its === null ? [] : [[its.key, null]])),
  );
  const [first, ...others] = policy.queues.map((queue) => ({ ...queue, ...RECORDED_QUEUE }));
  const queues: Policy['queues'] = [first!, ...others];
  const { lease } = policy.presence;
  const { silence } = policy.triggers;
  // As the built-in policy had it; where a file says otherwise, that.
  const presence = {
    ...policy.presence,
    keepWork: 0,
    unanswered: 0,
    keepStatus: false,
    checkTransfers: false,
    outage: 0,
    announceAway: false,
    readingTime: 0,
    shifts: false,
    takeOver: 'off' as const,
    lease: lease === DEFAULT_POLICY.presence.lease ? 45 * SECOND_MS : lease,
  };
  const priority = { ...policy.priority, appliesToWaiting: false, carryWait: false, lostAgent: 0 };
  return {
    ...policy,
    ignoreCase: false,
    safety: null,
    transfers: RECORDED_TRANSFERS,
    notices: { ...policy.notices, acknowledgedAbout: null },
    queues,
    presence,
    priority,
    triggers: {
      ...policy.triggers,
      ...off,
      silence: silence && { ...silence, outage: 0 },
      preferHuman: { topics: [], intents: [], outcome: 'continue', outcomes: {} },
    },
  };
}

/** The input under a built-in policy without the later triggers: an activation before everything else, for each workspace. */
export function underRecordedBuiltIn({ stepMs, steps }: RecordedInput): RecordedInput {
  const [first, ...others] = steps.map(later);
  if (first === undefined) return { stepMs, steps };
  const workspaces = new Set(
    steps.flatMap(({ records }) =>
      records.flatMap((record) => ('event' in record ? [String(record.event['workspaceId'])] : [])),
    ),
  );
  const activations = [...workspaces].map((workspaceId) => ({
    event: {
      type: 'PolicyActivated',
      eventId: `built-in of ${workspaceId}`,
      workspaceId,
      version: 1,
      activatedBy: 'a test',
      document: canonicalPolicy(withoutLaterTriggers(DEFAULT_POLICY)),
    },
  }));
  return { stepMs, steps: [{ ...first, records: [...activations, ...first.records] }, ...others] };
}

/** The version of every activation is one more. */
function later(step: RecordedStep): RecordedStep {
  const records = step.records.map((record) =>
    'event' in record && record.event['type'] === 'PolicyActivated'
      ? { event: { ...record.event, version: Number(record.event['version']) + 1 } }
      : record,
  );
  return { ...step, records };
}

import { PRIORITY_TERMS } from '../routing/priority/index.ts';
import { REQUIREMENTS } from '../routing/requirements/index.ts';
import { DEFAULT_POLICY } from './default-policy.ts';
import { canonicalPolicy } from './policy-document.ts';
import type { Policy } from './policy.ts';
import { readActivatedPolicy } from './read-activated-policy.ts';

type Mapping = Readonly<Record<string, unknown>>;

/** Of queues, beside requirements. */
const QUEUE_KEYS = [
  { policy: { key: 'contactConditions' } },
  { policy: { key: 'overflow' } },
  { policy: { key: 'sizeLimit' } },
  { policy: { key: 'agentOrder' } },
  { policy: { key: 'agentWeights' } },
  { policy: { key: 'scorer' } },
  { policy: { key: 'hours' } },
  { policy: { key: 'waitLimits' } },
  { policy: { key: 'waitUpdates' } },
  { policy: { key: 'alternatives' } },
  { policy: { key: 'categoryUnits' } },
  { policy: { key: 'workClass' } },
  { policy: { key: 'pauseMost' } },
  { policy: { key: 'wrapUpModes' } },
  { policy: { key: 'wrapUpTimes' } },
  { policy: { key: 'wrapUpMost' } },
];

/** The built-in policy with every capability off: the base of policies in specs, which no new capability changes. */
export const EVERYTHING_OFF: Policy = everythingOff();

/** As the activation of a release reads that knew no capability. */
function everythingOff(): Policy {
  const document = JSON.parse(canonicalPolicy(DEFAULT_POLICY)) as Mapping;
  const unaware = {
    ...document,
    triggers: {},
    ignoreCase: undefined,
    fairShare: undefined,
    quiet: undefined,
    safety: undefined,
    transfers: undefined,
    priority: without(document['priority'] as Mapping, PRIORITY_TERMS),
    queues: (document['queues'] as readonly Mapping[]).map((queue) =>
      without(queue, [...REQUIREMENTS, ...QUEUE_KEYS]),
    ),
  };
  const read = readActivatedPolicy(JSON.stringify(unaware));
  if (!read.ok) throw new Error(read.problem);
  return read.policy;
}

function without(section: Mapping, capabilities: readonly { readonly policy: { readonly key: string } }[]) {
  const keys = capabilities.map(({ policy }) => policy.key);
  return Object.fromEntries(Object.entries(section).filter(([key]) => !keys.includes(key)));
}

import { z } from 'zod';
import { EXPRESSION_CHARS_MAX } from '#domain/expression';
import type { QueueId, ReasonCode } from '#domain/vocabulary';
import {
  absentMeans,
  byName,
  duration,
  durationOrNone,
  inARow,
  languages,
  listOf,
  number,
  phrases,
  text,
  texts,
  unique,
  wholeNumber,
  yesOrNo,
  type PolicyKey,
} from './fields.ts';
import { notAText } from './field-problems.ts';
import { collectFirst } from '../trigger/policy-keys/collect-first.ts';
import { TRIGGERS } from '../trigger/triggers/index.ts';
import { agentOrder, agentWeights } from './agent-order-settings.ts';
import { attributes } from './attribute-settings.ts';
import { alternatives } from './alternative-settings.ts';
import {
  categoryUnits,
  pauseMost,
  workClass,
  wrapUpModes,
  wrapUpMost,
  wrapUpTimes,
} from './capacity-settings.ts';
import { preferredAgentsBusy, preferredAgentsFor, preferredAgentsOfRoute } from './preferred-settings.ts';
import { scorer } from './scorer-settings.ts';
import { overflow, sizeLimit } from './overflow-settings.ts';
import { fairShare } from './fair-share-settings.ts';
import { quiet, unanswered } from './quiet-settings.ts';
import { transfers } from './transfer-settings.ts';
import { safety } from './safety-settings.ts';
import { channelNotices, noticesSchema, queueNotices } from './notices-schema.ts';
import { calendars, hours } from './calendars.ts';
import { learnWaits, waitLimits, waitUpdates } from './wait-settings.ts';
import { PRIORITY_TERMS } from '../routing/priority/index.ts';
import { conditionList } from '../routing/requirements/conditions.ts';
import { REQUIREMENTS } from '../routing/requirements/index.ts';

/** A capability of a list: what it brings to the policy is one key with its schema, or nothing. */
interface Configurable {
  readonly policy: PolicyKey | null;
}

/** A trigger names itself in decisions by its code. */
/** A requirement has a name of its own beside its key. */
interface ConfigurableRequirement extends Configurable {
  readonly name: string;
}

interface ConfigurableTrigger extends Configurable {
  readonly code: ReasonCode;
}

/** The lists that the policy is composed of. A capability that is in none of them has no key. */
export interface PolicyParts<
  Triggers extends readonly ConfigurableTrigger[],
  Requirements extends readonly ConfigurableRequirement[],
  Priority extends readonly Configurable[],
> {
  /** Keys under `triggers`. */
  readonly triggers: Triggers;
  /** Keys of each queue. */
  readonly requirements: Requirements;
  /** Keys under `priority`. */
  readonly priority: Priority;
}

/**
 * The one schema of the policy. Its input is what managers write and what an activation holds (durations as text, `off`), its
 * output what the code reads (milliseconds, null); documentation, defaults and JSON Schema come from it too.
 */
export function policySchema<
  const Triggers extends readonly ConfigurableTrigger[],
  const Requirements extends readonly ConfigurableRequirement[],
  const Priority extends readonly Configurable[],
>({ triggers, requirements, priority }: PolicyParts<Triggers, Requirements, Priority>) {
  const triggersSchema = z.strictObject({
    ...withKeys({}, triggers),
    [collectFirst.key]: collectFirst.schema,
  });
  return z.strictObject({
    name: text().prefault('default').describe('Names the policy to people.'),
    triggers: triggersSchema
      .prefault({} as never)
      .describe(
        'When a person is needed. A customer who asks for a person, in words or with the button, always gets one: nothing here changes that.',
      ),
    channels: absentMeans(
      {},
      byName(
        z.strictObject({
          triggers: triggersSchema
            .prefault({} as never)
            .describe('Keys as under triggers; those that are left out are as the workspace has them.'),
          notices: absentMeans(
            undefined,
            channelNotices(triggers.map(({ code }) => code)).optional(),
            2,
          ).describe('What customers of the channel read instead of the texts under notices.'),
          grace: absentMeans(undefined, durationOrNone().optional(), 2).describe(
            'Time that the place of a customer is kept whose connection was lost, instead of the one in conversation.grace; 0s: none.',
          ),
        }),
      ).prefault({}),
      2,
    ).describe(
      'What is different in a channel, by its name, e.g. email. Settings of triggers are merged by key, rules and other lists are added to those of the workspace; `off: true` with the name of a rule takes it away there. Safety stays, and a customer who asks for a person gets one in every channel.',
    ),
    notices: noticesSchema(triggers.map(({ code }) => code))
      .prefault({})
      .describe('What the customer reads. {wait} and {agent} are filled in; an empty text sends nothing.'),
    calendars: calendars(),
    attributes: attributes(),
    queues: listOf(queueSchema(requirements))
      .check(unique('id', 'queue'))
      .prefault([{ id: 'general' }] as never)
      .describe('Where customers wait, and what an agent needs to serve them.'),
    routes: listOf(routeSchema())
      .prefault([{ queue: 'general' }])
      .describe(
        'The first that applies names the queue; the last applies to everyone. Left out: everyone goes to the first queue.',
      ),
    ignoreCase: absentMeans(
      false,
      yesOrNo()
        .prefault(true)
        .describe(
          'Whether tiers and channels of a customer are compared without regard to upper and lower case where they are queued: in routes, points, units and times for the first words. Rules always are.',
        ),
      2,
    ),
    priority: z
      .strictObject(
        withKeys(
          {
            onePointPer: duration()
              .prefault('10s')
              .describe('Waiting time that is worth one point, so that nobody waits for ever.'),
            safetyFirst: absentMeans(
              false,
              yesOrNo()
                .prefault(true)
                .describe(
                  'Whether danger to life goes before everybody else, whatever points and waiting time they have.',
                ),
              2,
            ),
            carryWait: absentMeans(
              false,
              yesOrNo()
                .prefault(true)
                .describe(
                  'Whether a customer who is back soon counts as having waited for as long as in the last episode, too. Who abandoned that one, before an agent wrote, is not back: neither wait nor points are carried.',
                ),
              2,
            ),
            appliesToWaiting: absentMeans(
              false,
              yesOrNo()
                .prefault(true)
                .describe(
                  'Whether those who wait are placed anew when this policy takes over and routes, priority or queues are others than before: by its rules, with their original waiting time.',
                ),
              2,
            ),
          },
          priority,
        ),
      )
      .prefault({} as never)
      .describe('The customer with the most points is next; waiting earns points too.'),
    safety: safety(),
    fairShare: fairShare(),
    quiet: quiet(),
    transfers: transfers(),
    presence: presenceSchema().prefault({}).describe('When an agent counts as present.'),
    conversation: conversationSchema().prefault({}).describe('How long a conversation is remembered.'),
  });
}

function queueSchema<const Requirements extends readonly ConfigurableRequirement[]>(
  requirements: Requirements,
) {
  const keys = {
    id: queueId().describe('Names the queue to routes, agents and reports.'),
    aliases: absentMeans(
      [],
      phrases()
        .prefault([])
        .describe(
          'What customers call this department, e.g. front desk; asking for it is asking for a person.',
        ),
      2,
    ),
    offerTimeout: duration().prefault('15s').describe('Time that an agent has to accept an offer.'),
    offersAtOnce: absentMeans(
      1,
      wholeNumber({ from: 1, to: 20, example: 3 })
        .prefault(1)
        .describe(
          'Agents whom a customer is offered to at the same time; the first who accepts has the conversation, and for the others the offer is void. Capacity is taken for each until then. More than 1 only while nobody else waits for those agents.',
        ),
      2,
    ),
    languageRegions: absentMeans(
      'same',
      z
        .enum(['any', 'same'])
        .prefault('any')
        .describe(
          'Where the language must match: any, so that en-GB serves en-US, or same, so that only en or en-US does.',
        ),
      2,
    ),
    relaxation: absentMeans(
      [],
      z
        .array(
          z.strictObject({
            after: duration().describe('Waiting time in this queue.'),
            drop: z
              .array(z.enum(requirements.map(({ name }) => name)))
              .prefault([])
              .describe(
                'Requirements that are not asked any more from then on: language, skills, conditions.',
              ),
            conditions: conditionList()
              .optional()
              .describe(
                'Conditions that hold from then on instead of those before, also of the route and the contact.',
              ),
          }),
        )
        .check(ascending, giving)
        .prefault([
          { after: '2m', drop: ['language'] },
          { after: '10m', drop: ['skills'] },
        ] as never)
        .describe(
          'When the queue gives way, step by step, so that nobody waits for ever for somebody who does not exist; each step is an event. []: never.',
        ),
      2,
    ),
    agentOrder: agentOrder(),
    agentWeights: agentWeights(),
    scorer: scorer(),
    contactConditions: absentMeans(
      false,
      yesOrNo()
        .prefault(false)
        .describe(
          'Whether a contact may bring conditions of its own: JSON in the attribute `conditions` of the conversation. What is no list of conditions is ignored.',
        ),
      2,
    ),
    preferredAgentsFor: preferredAgentsFor(),
    preferredAgentsBusy: preferredAgentsBusy(),
    sameAgentFor: absentMeans(
      '0s',
      durationOrNone()
        .prefault('60s')
        .describe(
          'Time that a customer who is back soon waits for the agent of last time alone, if that agent is available; 0s: not at all.',
        ),
      2,
    ),
    declinePause: absentMeans(
      '0s',
      durationOrNone()
        .prefault('10s')
        .describe(
          'Once everybody who is there has declined or missed a customer: time before they are asked again; twice as long each round, up to 2m. 0s: at once.',
        ),
      2,
    ),
    firstReply: absentMeans(
      {},
      byName(durationOrNone())
        .prefault({ '*': '3m', email: '4h' })
        .describe(
          'Time that an agent has for the first words after accepting, by channel; * for the others, 0s: no limit. Then somebody else is asked, and the customer keeps the place.',
        ),
      2,
    ),
    wrapUp: durationOrNone().prefault('30s').describe('Time for notes after the conversation; 0s: none.'),
    wrapUpModes: wrapUpModes(),
    wrapUpTimes: wrapUpTimes(),
    wrapUpMost: wrapUpMost(),
    expectedHandle: duration()
      .prefault('5m')
      .describe(
        'How long a conversation takes an agent; the start of the estimate, until the queue has its own.',
      ),
    hours: hours(),
    overflow: overflow(),
    sizeLimit: sizeLimit(),
    waitLimits: waitLimits(),
    waitUpdates: waitUpdates(),
    learnWaits: learnWaits(),
    alternatives: alternatives(),
    units: byName(number({ from: 0.01, to: 1000, example: 1 }))
      .overwrite((units) => ({ '*': 1, ...units }))
      .prefault({ '*': 1 })
      .describe("Units of an agent's capacity that one conversation takes, by channel; * for the others."),
    categoryUnits: categoryUnits(),
    workClass: workClass(),
    pauseMost: pauseMost(),
    notices: absentMeans(undefined, queueNotices().optional(), 2).describe(
      'What customers read once they are in this queue, instead of the texts of their channel and of notices.',
    ),
  };
  return z.strictObject(withKeys(keys, requirements));
}

/** Refuses steps that do not come one after the other. */
const ascending: z.core.CheckFn<readonly { readonly after: number }[]> = ({ value, issues }) => {
  value.forEach(({ after }, index) => {
    if (index === 0 || after > (value[index - 1]?.after ?? 0)) return;
    const message = 'is not later than the step before it; put steps in the order of their times';
    issues.push({ code: 'custom', path: [index, 'after'], input: after, message });
  });
};

/** Refuses steps that change nothing. */
const giving: z.core.CheckFn<
  readonly { readonly drop: readonly string[]; readonly conditions?: unknown }[]
> = ({ value, issues }) => {
  value.forEach(({ drop, conditions }, index) => {
    if (drop.length > 0 || conditions !== undefined) return;
    const message = 'the step changes nothing; write what it gives up in `drop`, or other `conditions`';
    issues.push({ code: 'custom', path: [index], input: drop, message });
  });
};

function routeSchema() {
  return z.strictObject({
    queue: queueId().describe('The queue of those who match all that is given.'),
    categories: z
      .array(z.enum(['A', 'B', 'C']))
      .prefault([])
      .describe('Categories of the decision; an empty list matches all.'),
    rules: texts().prefault([]).describe('Names of alwaysHuman and business rules, of which one applied.'),
    channels: texts().prefault([]).describe('Channels, e.g. chat or voice.'),
    languages: languages().prefault([]).describe('Languages of the conversation, e.g. es.'),
    tiers: texts().prefault([]).describe('Tiers of the customer, e.g. vip.'),
    when: absentMeans(
      undefined,
      z
        .string({ error: notAText })
        .max(
          EXPRESSION_CHARS_MAX,
          `it is longer than ${EXPRESSION_CHARS_MAX} characters; split it into several routes`,
        )
        .optional(),
      2,
    ).describe(
      'CEL over what is known of the customer, e.g. attributes.plan == "gold" && assistant.intent == "refund". What needs something unknown does not apply.',
    ),
    conditions: absentMeans(undefined, conditionList().optional(), 2).describe(
      'What an agent must be to serve those whom this route matches, while they are in its queue; as `conditions` of the queue.',
    ),
    preferredAgents: preferredAgentsOfRoute(),
  });
}

function presenceSchema() {
  return z.strictObject({
    lease: duration()
      .prefault('150s')
      .describe('Time without a sign of the agent after which the agent counts as lost.'),
    outage: absentMeans(
      '0s',
      durationOrNone()
        .prefault('10m')
        .describe(
          'Where no agent of the workspace is heard at all, the connection is down and not they: time without a sign of an agent, beyond the lease, for which nobody counts as lost then; of an agent who is alone, as long as the lease at most. 0s: none.',
        ),
      2,
    ),
    keepWork: absentMeans(
      '0s',
      durationOrNone()
        .prefault('2m')
        .describe(
          'Time that a lost agent keeps the conversations in hand, to come back to; offers go to others at once. 0s: conversations too.',
        ),
      2,
    ),
    unanswered: unanswered(),
    keepStatus: absentMeans(
      false,
      yesOrNo()
        .prefault(true)
        .describe(
          'Whether an agent who signs in again without having signed out, say after a reconnect or with other skills, stays busy or away.',
        ),
      2,
    ),
    checkTransfers: absentMeans(
      false,
      yesOrNo()
        .prefault(true)
        .describe('Whether a transfer to an agent whose capacity has nothing for the channel is refused.'),
      2,
    ),
    takeOver: absentMeans(
      'off',
      z
        .enum(['off', 'within_capacity', 'beyond_capacity'])
        .prefault('within_capacity')
        .describe(
          'Whether agents may take conversations that wait or are with the assistant, without being offered them: off; within their capacity; or beyond it.',
        ),
      2,
    ),
    missedOffers: inARow()
      .prefault(2)
      .describe('Missed offers in a row after which an agent is set to away.'),
    declineReasons: absentMeans(
      [],
      texts()
        .prefault([])
        .describe(
          'Reasons by which agents may decline an offer, e.g. wrong_skill: a decline must name one of them, or it does not count and the offer stands. []: any reason, or none.',
        ),
      2,
    ),
    announceAway: absentMeans(
      false,
      yesOrNo()
        .prefault(true)
        .describe(
          'Whether it is an event, which the agent reads too, that missed offers set an agent to away.',
        ),
      2,
    ),
    shifts: absentMeans(
      false,
      yesOrNo()
        .prefault(true)
        .describe(
          'Whether waits, openings and callbacks are promised by the planned shifts of agents (`AgentShiftsPlanned`), where there are any: nobody is promised a wait that ends after the last one who could serve has gone home.',
        ),
      2,
    ),
    readingTime: absentMeans(
      '0s',
      durationOrNone()
        .prefault('15s')
        .describe(
          'Time that an agent who accepts has to read the card: an offer that comes within it and is not answered is not missed, and the time for the first words begins after it. 0s: none.',
        ),
      2,
    ),
  });
}

function conversationSchema() {
  return z.strictObject({
    idle: duration()
      .prefault('24h')
      .describe('Silence of everybody after which a conversation counts as over.'),
    grace: absentMeans(
      {},
      byName(durationOrNone())
        .prefault({ '*': '60s' })
        .describe(
          'Time that the place of a customer is kept whose connection was lost, by channel; * for the others, 0s: none.',
        ),
      2,
    ),
    reEscalationWindow: durationOrNone()
      .prefault('24h')
      .describe('Back to a person within this time: the same issue, with priority.'),
    rememberCustomer: absentMeans(
      '0s',
      durationOrNone()
        .prefault('30d')
        .describe(
          'Time that the episodes of customers who are identified are remembered over all their conversations, and contacts for 7 days. 0s: neither.',
        ),
      2,
    ),
  });
}

function queueId() {
  return text() as z.ZodType<string> as z.ZodType<QueueId, string>;
}

type KeysOf<List extends readonly Configurable[]> = {
  [
    Entry in Extract<List[number], { policy: PolicyKey }> as Entry['policy']['key']
  ]: Entry['policy']['schema'];
};

/** The keys of a section, and those that capabilities bring to it. */
function withKeys<Shape extends z.ZodRawShape, const List extends readonly Configurable[]>(
  shape: Shape,
  list: List,
): Shape & KeysOf<List> {
  const all: Record<string, z.core.SomeType> = { ...shape };
  for (const { policy } of list) {
    if (policy === null) continue;
    const { key, schema } = policy;
    if (Object.hasOwn(all, key) && all[key] !== schema) {
      throw new Error(`two capabilities bring the key "${key}" to the policy: give one of them another`);
    }
    all[key] = schema;
  }
  return all as Shape & KeysOf<List>;
}

export const POLICY_SCHEMA = policySchema({
  triggers: TRIGGERS,
  requirements: REQUIREMENTS,
  priority: PRIORITY_TERMS,
});

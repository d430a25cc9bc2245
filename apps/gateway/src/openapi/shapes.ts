import { httpAnswerSchema } from '#contracts';
import { FIRST_WORDS_CODES, TOPIC_CODES } from '#domain/language';
import { AGENT_STATES, EPISODE_STATUSES } from '../projection/index.ts';

/** JSON Schemas of what the gateway answers. Fields may be added to an answer at any time; none is removed within v1. */
type Shape = Readonly<Record<string, unknown>>;

const text: Shape = { type: 'string' };
const textOrNull: Shape = { type: ['string', 'null'] };
const count: Shape = { type: 'integer', minimum: 0 };
const numberOrNull: Shape = { type: ['number', 'null'] };
const time: Shape = { type: 'string', format: 'date-time' };
const timeOrNull: Shape = { type: ['string', 'null'], format: 'date-time' };

export const ref = (name: string): Shape => ({ $ref: `#/components/schemas/${name}` });
const listOf = (items: Shape): Shape => ({ type: 'array', items });
const object = (properties: Readonly<Record<string, Shape>>, description?: string): Shape => ({
  type: 'object',
  ...(description === undefined ? {} : { description }),
  properties,
  required: Object.keys(properties),
});

const certainty: Shape = { enum: ['certain', 'possible'] };
/** UTF-16 units of the text: the first, and the one after the last. */
const span: Shape = { type: 'array', items: count, minItems: 2, maxItems: 2 };
const heardWords = { quote: text, span, language: textOrNull, rule: text };
const policyVersion = {
  version: count,
  hash: text,
  name: { ...textOrNull, description: 'As the policy names itself; null: this release cannot read it.' },
  state: { enum: ['staged', 'active', 'retired'] },
  stagedBy: textOrNull,
  stagedAt: timeOrNull,
  stagedReason: textOrNull,
  activatedBy: textOrNull,
  activatedAt: timeOrNull,
  activatedReason: textOrNull,
};
const callback: Shape = {
  type: ['object', 'null'],
  description:
    'A call that the customer was promised; null: none. broken: nobody called in time, and it is still to be made.',
  properties: {
    dueAt: time,
    contact: { ...textOrNull, description: 'The number, or another way to reach the customer.' },
    attempt: { type: 'integer', minimum: 1 },
    status: { enum: ['scheduled', 'due', 'kept', 'broken'] },
  },
};
const isMessage: Shape = {
  type: 'boolean',
  description: 'The customer has left a message and does not wait.',
};
const waitRange: Shape = {
  type: ['object', 'null'],
  description: 'A range in milliseconds; null where it is not known.',
  properties: { p50Ms: numberOrNull, p90Ms: numberOrNull, aheadCount: count },
};
const next: Shape = { ...textOrNull, description: 'The `cursor` of the next page; null: there is none.' };
const total: Shape = { ...count, description: 'How many match, on all pages.' };
const interrupts: Shape = {
  ...listOf(text),
  description:
    'Episodes of this agent that are paused if the agent accepts: interruptible work of a lower class.',
};
const pausedAt: Shape = {
  ...timeOrNull,
  description: 'Its agent was interrupted in it then, and has it still; null: no.',
};
const quiet: Shape = {
  type: ['object', 'null'],
  description:
    'The customer is quiet, and it takes so many units fewer of its agent since then; null: the customer is active, or its units are not free.',
  properties: { since: time, freedUnits: { type: 'number' } },
};
const consent: Shape = {
  type: ['object', 'null'],
  description:
    'What the customer was asked of sharing what is of a special category of personal data, and answered; null: nothing. Without an answer all is shared.',
  properties: {
    askedAt: timeOrNull,
    answer: { enum: ['given', 'refused', null] },
    answeredAt: timeOrNull,
    basis: { ...text, description: 'The lawful basis that was recorded last.' },
    withheld: { ...count, description: 'How many messages are withheld.' },
  },
};
const units: Shape = { type: 'object', additionalProperties: { type: 'number' } };
const agent = {
  workspaceId: text,
  agentId: text,
  name: textOrNull,
  state: {
    enum: AGENT_STATES,
    description:
      'The one state that counts. available: may be offered more; full: no room for more; wrap_up: finishes up, and has nothing else in hand; ' +
      'lost: without a sign for longer than the lease; busy, away, offline: as the agent chose, or set to away after missed offers.',
  },
  status: {
    enum: ['available', 'busy', 'away', 'offline'],
    description: 'As the agent chose, or set to away after missed offers.',
  },
  skills: units,
  languages: listOf(text),
  queues: listOf(text),
  capacity: units,
  inUse: {
    ...units,
    description:
      'Units of the capacity that are taken, by the name of the capacity; more than there are where danger to life was offered beyond it (`safety.overCapacity`).',
  },
  statusAt: time,
  signedInAt: timeOrNull,
  lastSeenAt: time,
  wrapUpIds: { ...listOf(text), description: 'Episodes that are over and that the agent still finishes up.' },
  consultIds: {
    ...listOf(text),
    description: 'Episodes of colleagues that the agent is, or is to be, consulted on.',
  },
};
const summary = {
  episodeId: text,
  conversationId: text,
  status: { type: 'string', enum: EPISODE_STATUSES },
  requestedAt: timeOrNull,
  category: {
    enum: ['A', 'B', 'C', null],
    description: 'A: always a human. B: preferably. C: assistant first.',
  },
  reasons: listOf(ref('Reason')),
  channel: textOrNull,
  language: textOrNull,
  queueId: textOrNull,
  priority: numberOrNull,
  agentId: textOrNull,
  headline: textOrNull,
  pausedAt,
  quiet,
  position: {
    type: ['integer', 'null'],
    description: 'From 1, as routing said last; null: not waiting, or not said yet.',
  },
  wait: waitRange,
  callback,
  isMessage,
};

export const SHAPES: Readonly<Record<string, Shape>> = {
  Problem: {
    type: 'object',
    description: 'What is wrong, where, and what to do next (RFC 9457).',
    properties: {
      type: { type: 'string', format: 'uri' },
      title: text,
      status: { type: 'integer' },
      detail: text,
      errors: listOf({
        type: 'object',
        properties: {
          pointer: { type: 'string', description: 'In the body, e.g. `#/messageId`.' },
          parameter: { type: 'string', description: 'In the path, query or headers.' },
          line: { type: 'integer' },
          column: { type: 'integer' },
          detail: text,
        },
        required: ['detail'],
      }),
    },
    required: ['type', 'title', 'status', 'detail'],
  },
  Accepted: object(
    { eventId: text, topic: text, partition: count, offset: count },
    'The event is in the log and survives a crash. What it leads to is decided next.',
  ),
  Appended: object({ topic: text, partition: count, offset: count }),
  Reason: httpAnswerSchema('Reason'),
  Card: httpAnswerSchema('ContextCard'),
  ShownCard: {
    allOf: [
      ref('Card'),
      object({
        about: object(
          {
            channel: text,
            language: textOrNull,
            category: { enum: ['A', 'B', 'C'] },
            waitedMs: { ...numberOrNull, description: 'Until now; null: the customer does not wait.' },
            assistantReturn: {
              type: ['object', 'null'],
              description:
                'Whether the agent may give it back to the assistant, by `transfers.returns` of the policy in force; null: it is over. forbidden: `AgentReturnedToAssistant` is refused; suggested: it is fine to. It follows from danger to life, from a topic, or from the category.',
              properties: {
                answer: { enum: ['allowed', 'suggested', 'forbidden'] },
                because: { enum: ['danger', 'topic', 'category'] },
                topic: textOrNull,
              },
            },
            firstWords: {
              type: ['object', 'null'],
              description:
                'What the agent may write first, to be put into the reply box and changed there: in the language of the customer, with what they said in their own words, and without a promise. Nothing is ever sent by itself. null: an agent has written, or it is over.',
              properties: {
                language: text,
                text,
                parts: listOf({
                  type: 'object',
                  description: 'A sentence, in order, by its code.',
                  properties: {
                    code: { enum: FIRST_WORDS_CODES },
                    words: { ...textOrNull, description: 'What stands in it; null: nothing.' },
                    messageIds: { ...listOf(text), description: 'The turns that they are from.' },
                  },
                }),
              },
            },
          },
          'What an agent should know of the episode beside the card.',
        ),
      }),
    ],
  },
  Conversation: object({
    workspaceId: text,
    conversationId: text,
    status: {
      enum: ['assistant', 'waiting', 'human', 'left', 'ended'],
      description: 'The other side of the conversation; waiting: a human is on the way.',
    },
    channel: textOrNull,
    language: textOrNull,
    customerId: textOrNull,
    customerName: textOrNull,
    startedAt: timeOrNull,
    lastEventAt: time,
    openEpisodeId: textOrNull,
    episodeIds: listOf(text),
    counts: object({ customerTurns: count, assistantTurns: count, agentReplies: count, episodes: count }),
  }),
  Transcript: object({
    workspaceId: text,
    conversationId: text,
    count: { ...count, description: 'How many turns there were when the first page was read.' },
    checksum: {
      type: 'string',
      pattern: '^[0-9a-f]{64}$',
      description:
        'SHA-256 of these `count` turns as they are shown: of each the line of JSON `[messageId, by, who, at, text]`, without spaces, with a line feed after it, in UTF-8.',
    },
    withheld: {
      ...count,
      description:
        'How many of the turns have no text here, as the customer refused it. They are in `count`, and in `checksum` with an empty text.',
    },
    forgotten: {
      ...count,
      description:
        'Turns from before, which are not kept here any more and are in neither count nor checksum.',
    },
    lastEventId: {
      ...textOrNull,
      description:
        'On the first page: `Last-Event-ID` for the stream of the conversation, which continues with what is not in this transcript.',
    },
    turns: listOf(
      object({
        number: { ...count, minimum: 1 },
        messageId: text,
        by: { enum: ['customer', 'assistant', 'agent'] },
        who: { ...textOrNull, description: 'Id of the agent, name of the assistant; null: not said.' },
        at: time,
        occurredAt: time,
        text,
        withheld: { type: 'boolean', description: 'The customer does not want it read: the text is empty.' },
        model: textOrNull,
        promptVersion: textOrNull,
        draft: { enum: ['none', 'as_is', 'edited', null] },
      }),
    ),
    next,
  }),
  EpisodeSummary: object(summary),
  EpisodeList: object({ total, episodes: listOf(ref('EpisodeSummary')), next }),
  Episode: object({
    workspaceId: text,
    conversationId: text,
    episodeId: text,
    status: summary.status,
    request: {
      type: ['object', 'null'],
      description: 'The decision: reasons, rules with their values, policy, card.',
    },
    requestedAt: timeOrNull,
    queueId: textOrNull,
    priority: numberOrNull,
    agentId: textOrNull,
    agentName: textOrNull,
    offer: {
      type: ['object', 'null'],
      description: 'The oldest of `offers`.',
      properties: { offerId: text, agentId: text, expiresAt: time, interrupts },
    },
    offers: listOf(object({ offerId: text, agentId: text, expiresAt: time, interrupts })),
    pausedAt,
    quiet,
    wait: waitRange,
    alternatives: {
      type: ['object', 'null'],
      description:
        'What the customer is offered instead of waiting, until something is chosen. Show a button an option, and send AlternativeSelected with its alternative and dueAt.',
      properties: {
        language: text,
        options: listOf(object({ alternative: text, dueAt: timeOrNull, label: text })),
      },
    },
    callback,
    consent,
    consult: {
      type: ['object', 'null'],
      description:
        'Whom the agent asks for help. waiting: for somebody with room; offered; consulted: accepted; three_way: the consulted agent writes to the customer too.',
      properties: {
        status: { enum: ['waiting', 'offered', 'consulted', 'three_way'] },
        ...{ fromAgentId: text, toQueueId: textOrNull, toAgentId: textOrNull, question: textOrNull },
        ...{ agentId: textOrNull, units: { type: 'number' } },
        offer: { type: ['object', 'null'], properties: { offerId: text, expiresAt: time } },
      },
    },
    isMessage,
    wrapUpBy: { ...textOrNull, description: 'The agent who finishes it up, after its end.' },
    wrapUpEndsAt: {
      ...timeOrNull,
      description:
        'When that ends by itself, once the agent has asked for more time; null: as the policy says.',
    },
    endedAt: timeOrNull,
    history: listOf({
      type: 'object',
      properties: { type: text, eventId: text, at: time },
      required: ['type', 'eventId', 'at'],
    }),
  }),
  Agent: object({ ...agent, episodes: listOf(ref('EpisodeSummary')) }),
  AgentList: object({
    total,
    agents: listOf(object({ ...agent, episodeIds: listOf(text) })),
    next,
  }),
  QueueList: object({
    queues: listOf(
      object({
        queueId: text,
        waiting: { ...count, description: 'Customers who wait: in the queue, or offered to an agent.' },
        oldestRequestedAt: {
          ...timeOrNull,
          description: 'When the one who waits longest asked for a person; null: nobody waits.',
        },
        offered: { ...count, description: 'Of those who wait.' },
        inHand: { ...count, description: 'With agents.' },
        later: { ...count, description: 'Messages, and callbacks whose time has not come.' },
        isOpen: { type: 'boolean', description: 'A queue without hours always is.' },
        opensAt: { ...timeOrNull, description: 'When it opens next; null: it is open, or no time is known.' },
        agentsPresent: { ...count, description: 'Agents who serve it and are neither offline nor lost.' },
        agentsAvailable: { ...count, description: 'Of those, who may be offered more.' },
      }),
    ),
  }),
  StandingOfferList: object({
    total,
    offers: listOf(
      object({ offerId: text, agentId: text, expiresAt: time, interrupts, episode: ref('EpisodeSummary') }),
    ),
    next,
  }),
  OfferList: object({
    offers: listOf(
      object({
        offerId: text,
        agentId: text,
        expiresAt: time,
        interrupts,
        episode: ref('EpisodeSummary'),
        card: { anyOf: [ref('Card'), { type: 'null' }] },
        consult: {
          type: ['object', 'null'],
          description: 'A colleague asks for help and keeps the customer; null: the customer is offered.',
          properties: { fromAgentId: text, question: textOrNull },
        },
      }),
    ),
  }),
  ScoreList: object({
    scores: listOf(
      object({
        offerId: text,
        episodeId: text,
        queueId: text,
        at: time,
        scoring: object({
          scorer: text,
          version: count,
          chosenBy: {
            enum: ['score', 'chance', 'order'],
            description:
              'score: the highest one; chance: an exploration; order: the order among agents, for episodes that the comparison keeps from the scorer.',
          },
          candidates: { ...count, description: 'Agents who were scored.' },
          orderPlace: { ...count, description: 'Place of the agent by the order among agents, from 1.' },
          scorePlace: { ...count, description: 'Place of the agent by score, from 1.' },
          score: { type: 'number' },
          propensity: { type: 'number', description: 'Probability with which the agent was chosen.' },
        }),
        features: listOf(
          object({
            name: text,
            value: { type: 'number', description: 'From 0 to 1, as it was used.' },
            weight: { type: 'number', description: 'As the policy had it.' },
          }),
        ),
      }),
    ),
  }),
  Policy: object({
    version: count,
    hash: text,
    activatedBy: textOrNull,
    reason: textOrNull,
    document: { type: 'object' },
  }),
  FeatureLevel: object({
    active: count,
    newest: { ...count, description: 'The newest that this gateway knows.' },
    pending: listOf(object({ level: count, release: text, brings: listOf(text) })),
    workers: listOf(object({ processor: text, host: text, featureLevel: count })),
  }),
  PolicyVersion: object({ version: count, hash: text }),
  PolicyActivated: {
    type: 'object',
    required: ['version', 'hash'],
    properties: {
      ...{ version: count, hash: text },
      inheritedBy: {
        ...listOf(object({ workspace: text, version: count, hash: text })),
        description:
          'Of the global policy alone: the workspaces that follow it, each under its next version.',
      },
      standAlone: {
        ...listOf(text),
        description:
          'Of the global policy alone: workspaces that do not, since their policies were activated before there was one.',
      },
    },
  },
  PolicyVersionList: object({ versions: listOf(object(policyVersion)) }),
  PolicyVersionShown: object({ ...policyVersion, document: { type: 'object' } }),
  PolicyCheck: object({ name: text, hash: text, notes: listOf(text) }),
  TurnToDetect: {
    type: 'object',
    required: ['text'],
    properties: {
      text,
      language: { ...textOrNull, description: 'BCP 47, where it is known.' },
      sentiment: { ...numberOrNull, description: 'Your own score from -1 to 1, where there is one.' },
      history: {
        ...listOf(object({ by: { enum: ['customer', 'assistant'] }, text })),
        description: 'The turns before, oldest first.',
      },
    },
  },
  Detected: object({
    outcome: { enum: ['escalate', 'offer', 'continue'] },
    reasons: listOf(
      object({
        reason: { enum: ['request', 'accepted_offer', 'call_back', 'topic'] },
        certainty,
        ...heardWords,
      }),
    ),
    topics: listOf(object({ topic: { enum: [...TOPIC_CODES] }, certainty, ...heardWords })),
    sentiment: {
      anyOf: [
        object({
          score: { type: 'number', minimum: -1, maximum: 1 },
          source: { enum: ['caller', 'built_in'] },
          words: listOf(object({ quote: text, span })),
        }),
        { type: 'null' },
      ],
    },
    inLanguage: textOrNull,
    language: { anyOf: [object({ code: text, sure: { type: 'boolean' } }), { type: 'null' }] },
  }),
  DetectedOrError: { anyOf: [ref('Detected'), object({ error: text })] },
  DeadLetterList: object({
    total: count,
    deadLetters: listOf(
      object({
        id: text,
        href: text,
        processor: text,
        topic: text,
        partition: count,
        offset: count,
        kind: { enum: ['undecodable', 'rejected'] },
        reason: text,
        appendedAt: time,
        refusedAt: time,
        bytes: count,
      }),
    ),
  }),
  DeadLetter: object({
    id: text,
    processor: text,
    topic: text,
    partition: count,
    offset: count,
    appendedAt: time,
    kind: { enum: ['undecodable', 'rejected'] },
    reason: text,
    key: textOrNull,
    headers: { type: 'object', additionalProperties: text },
    valueBase64: { type: 'string', contentEncoding: 'base64' },
  }),
  Health: {
    ...object({
      ok: { type: 'boolean' },
      conditions: { type: 'object', additionalProperties: text },
      degraded: {
        type: 'object',
        additionalProperties: text,
        description:
          'What does not work although it stays in service, with the reason; absent: all of it works.',
      },
    }),
    required: ['ok', 'conditions'],
  },
};

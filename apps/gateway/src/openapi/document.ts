import { CARD_LANGUAGES } from '#domain/language';
import { httpEventSchemas, type HttpEventKind } from '#contracts';
import { EVENTS_PER_REQUEST_MAX } from '../ingest/event-body.ts';
import { ID_LENGTH_MAX, IDS_IN_PATHS, WAIT_MS_MAX } from '../http/parameters.ts';
import { AGENT_STATES, EPISODE_STATUSES, OPEN_STATUSES } from '../projection/index.ts';
import { DETECT_EXAMPLES, EVENT_EXAMPLES, POLICY_EXAMPLE } from './examples.ts';
import { ref, SHAPES } from './shapes.ts';

type Json = Readonly<Record<string, unknown>>;

/** The whole interface as OpenAPI 3.1. A test compares it with the routes that exist. */
export function openApiDocument(): Json {
  return {
    openapi: '3.1.0',
    info: {
      title: 'Baton',
      version: '1',
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
      description:
        'Post what happens in conversations and at agents’ desks; see what Baton makes of it. Postings are durable when they are answered and decided ' +
        'a moment later: read with `wait`, or follow a stream. An event is identified by its `eventId`; sent again, it changes nothing.',
    },
    security: [{ bearer: [] }, { apiKey: [] }],
    tags: [
      { name: 'events', description: 'Events in' },
      { name: 'views', description: 'What is open now' },
      { name: 'streams', description: 'Events out, as they happen' },
      { name: 'policy', description: 'The rules of a workspace' },
      { name: 'hearing', description: 'What is heard in turns of customers' },
      { name: 'dead letters', description: 'What could not be used' },
      { name: 'operations', description: 'Health and metrics' },
    ],
    paths: {
      [`${CONVERSATION}/events`]: {
        parameters: [workspace, conversation],
        post: posting('conversation', 'postConversationEvents', 'Post events of a conversation'),
      },
      [`${AGENT}/events`]: {
        parameters: [workspace, agent],
        post: posting('agent', 'postAgentEvents', 'Post events of an agent'),
      },
      [`${CUSTOMER}/events`]: {
        parameters: [workspace, customer],
        post: posting('customer', 'postCustomerEvents', 'Post events of a customer'),
      },
      [CONVERSATION]: {
        parameters: [workspace, conversation],
        get: view('getConversation', 'A conversation', 'Conversation', [wait]),
      },
      [`${CONVERSATION}/transcript`]: {
        parameters: [workspace, conversation],
        get: {
          ...view('getTranscript', 'All that was said in a conversation', 'Transcript', [
            limit,
            query(
              'cursor',
              { type: 'string' },
              '`next` of the answer before: the page after it, of the same transcript. Count and checksum stay, whatever is written meanwhile.',
            ),
            wait,
          ]),
          responses: {
            200: { ...answer('The turns', json(ref('Transcript'))), headers: STALE },
            ...problems(400, 401, 404, 410, 503),
          },
        },
      },
      [`${CONVERSATION}/episodes/latest`]: {
        parameters: [workspace, conversation],
        get: view('getLatestEpisode', 'The newest episode of a conversation', 'Episode', [until, wait]),
      },
      [`${CONVERSATION}/episodes/latest/card`]: {
        parameters: [workspace, conversation],
        get: card('getLatestCard', 'The context card of the newest episode of a conversation'),
      },
      [EPISODES]: {
        parameters: [workspace],
        get: view('listEpisodes', 'Open episodes, longest waiting first', 'EpisodeList', [
          query(
            'status',
            { enum: ['open', ...OPEN_STATUSES] },
            'Only open episodes are listed here; left out: all of them.',
          ),
          queue('Of this queue.'),
          ofAgent,
          ...paged,
          wait,
        ]),
      },
      [`${EPISODES}/{episode}`]: {
        parameters: [workspace, episode],
        get: view('getEpisode', 'An episode, with its history', 'Episode', [until, wait]),
      },
      [`${EPISODES}/{episode}/card`]: {
        parameters: [workspace, episode],
        get: card('getCard', 'The context card of an episode'),
      },
      [`${WORKSPACE}/queues`]: {
        parameters: [workspace],
        get: view('listQueues', 'Queues: who waits, since when, and who is there', 'QueueList', [wait]),
      },
      [`${WORKSPACE}/offers`]: {
        parameters: [workspace],
        get: view('listStandingOffers', 'Offers that stand now, to any agent', 'StandingOfferList', [
          queue('Of this queue.'),
          ofAgent,
          ...paged,
          wait,
        ]),
      },
      [`${WORKSPACE}/agents`]: {
        parameters: [workspace],
        get: view('listAgents', 'Agents by id, each with the one state that counts', 'AgentList', [
          query('state', { enum: AGENT_STATES }, 'In this state.'),
          queue('That serve this queue.'),
          ...paged,
          wait,
        ]),
      },
      [AGENT]: { parameters: [workspace, agent], get: view('getAgent', 'An agent', 'Agent', [wait]) },
      [`${AGENT}/offers`]: {
        parameters: [workspace, agent],
        get: view('listOffers', 'Offers that an agent may accept now, with their cards', 'OfferList', [wait]),
      },
      [`${AGENT}/scores`]: {
        parameters: [workspace, agent],
        get: view(
          'listScores',
          'What scorers knew of an agent in the latest offers, newest first, up to 20',
          'ScoreList',
          [wait],
        ),
      },
      [`${CONVERSATION}/stream`]: {
        parameters: [workspace, conversation],
        get: stream('streamConversation', 'Events of a conversation and its episodes'),
      },
      [`${AGENT}/stream`]: {
        parameters: [workspace, agent],
        get: stream('streamAgent', 'Events of an agent and of what is held out to it'),
      },
      [`${WORKSPACE}/stream`]: {
        parameters: [workspace],
        get: stream('streamWorkspace', 'All events of a workspace'),
      },
      [`${WORKSPACE}/policy`]: {
        parameters: [workspace],
        get: {
          tags: ['policy'],
          operationId: 'getPolicy',
          summary: 'The active policy, every default filled in',
          parameters: [
            query(
              'extent',
              { enum: ['own', 'whole'] },
              'Of the YAML of a policy that inherits the global one: what the workspace has itself (default), or all of it',
            ),
          ],
          responses: {
            200: answer('The policy', {
              ...json(ref('Policy')),
              'application/yaml': { schema: { type: 'string' } },
            }),
            ...problems(400, 401, 503),
          },
        },
        put: {
          tags: ['policy'],
          operationId: 'putPolicy',
          summary: 'Activate a policy as the next version; the active one again changes nothing',
          description:
            'In the workspace `baton:global` it is the global policy, which every other workspace inherits: those that have a policy of their own are merged with it anew, or all of it is refused.',
          parameters: onRecord,
          requestBody: yaml,
          responses: {
            200: answer('Active', json(ref('PolicyActivated'))),
            ...problems(400, 401, 403, 409, 413, 415, 422, 503),
          },
        },
      },
      [VERSIONS]: {
        parameters: [workspace],
        get: {
          ...view(
            'listPolicyVersions',
            'What was staged and activated, the newest first',
            'PolicyVersionList',
            [limit],
          ),
          tags: ['policy'],
        },
        post: {
          tags: ['policy'],
          operationId: 'stagePolicy',
          summary: 'Stage a policy: it gets a version, and decides nothing until that is activated',
          parameters: onRecord,
          requestBody: yaml,
          responses: {
            200: answer('Staged, or known already', json(ref('PolicyVersion'))),
            ...problems(400, 401, 403, 409, 413, 415, 422, 503),
          },
        },
      },
      [`${VERSIONS}/{version}`]: {
        parameters: [workspace, version],
        get: {
          tags: ['policy'],
          operationId: 'getPolicyVersion',
          summary: 'A version, every default filled in',
          responses: {
            200: answer('The version', {
              ...json(ref('PolicyVersionShown')),
              'application/yaml': { schema: { type: 'string' } },
            }),
            ...problems(400, 401, 404, 422, 503),
          },
        },
      },
      [`${VERSIONS}/{version}/activate`]: {
        parameters: [workspace, version],
        post: {
          tags: ['policy'],
          operationId: 'activatePolicyVersion',
          summary:
            'Activate a version that is staged, or go back to one that is retired, which then is the next version',
          parameters: onRecord,
          responses: {
            200: answer('Active', json(ref('PolicyActivated'))),
            ...problems(400, 401, 403, 404, 409, 422, 503),
          },
        },
      },
      '/v1/policy/check': {
        post: {
          tags: ['policy'],
          operationId: 'checkPolicy',
          summary: 'Check a policy; nothing is activated',
          requestBody: yaml,
          responses: {
            200: answer('It is valid', json(ref('PolicyCheck'))),
            ...problems(401, 403, 413, 415, 422, 503),
          },
        },
      },
      '/v1/feature-level': {
        get: {
          tags: ['operations'],
          operationId: 'getFeatureLevel',
          summary: 'What workers may store and decide, what the newest level brings, and who decides now',
          responses: { 200: answer('The feature level', json(ref('FeatureLevel'))), ...problems(401, 503) },
        },
        put: {
          tags: ['operations'],
          operationId: 'putFeatureLevel',
          summary: 'Activate a feature level; refused while a worker runs that does not know it',
          requestBody: {
            required: true,
            content: {
              'application/json': {
                schema: {
                  type: 'object',
                  properties: {
                    level: {
                      type: 'integer',
                      minimum: 1,
                      description: 'Left out: the newest. One that is in force already changes nothing.',
                    },
                  },
                },
              },
            },
          },
          responses: {
            200: answer('It is in force', json(ref('FeatureLevel'))),
            ...problems(400, 401, 403, 409, 413, 415, 503),
          },
        },
      },
      '/v1/detect': {
        post: {
          tags: ['hearing'],
          operationId: 'postDetect',
          summary: 'Say what is heard in turns of customers; nothing is stored',
          requestBody: {
            required: true,
            content: {
              'application/json': {
                schema: { anyOf: [ref('TurnToDetect'), { type: 'array', items: ref('TurnToDetect') }] },
                examples: DETECT_EXAMPLES,
              },
            },
          },
          responses: {
            200: answer(
              'What is heard; a list is answered by a list in the same order',
              json({ anyOf: [ref('Detected'), { type: 'array', items: ref('DetectedOrError') }] }),
            ),
            ...problems(400, 401, 403, 413, 415, 422),
          },
        },
      },
      '/v1/dead-letters': {
        get: {
          ...view('listDeadLetters', 'The latest dead letters', 'DeadLetterList', [limit]),
          tags: ['dead letters'],
        },
      },
      '/v1/dead-letters/{id}': {
        parameters: [deadLetter],
        get: {
          ...view('getDeadLetter', 'A dead letter with its bytes', 'DeadLetter', []),
          tags: ['dead letters'],
        },
      },
      '/v1/dead-letters/{id}/replay': {
        parameters: [deadLetter],
        post: {
          tags: ['dead letters'],
          operationId: 'replayDeadLetter',
          summary: 'Append its very bytes to where it came from',
          responses: { 202: answer('Appended', json(ref('Appended'))), ...problems(401, 403, 404, 503) },
        },
      },
      '/livez': { get: probe('live', 'Whether the process moves; if not, restart it') },
      '/readyz': { get: probe('ready', 'Whether it may be sent traffic') },
      '/metrics': {
        get: {
          tags: ['operations'],
          operationId: 'metrics',
          summary: 'Metrics for Prometheus',
          responses: {
            200: answer('Metrics', { 'text/plain': { schema: { type: 'string' } } }),
            ...problems(401),
          },
        },
      },
    },
    components: {
      securitySchemes: {
        bearer: { type: 'http', scheme: 'bearer' },
        apiKey: { type: 'apiKey', in: 'header', name: 'X-API-Key' },
      },
      schemas: {
        ...SHAPES,
        ...httpEventSchemas('conversation'),
        ...httpEventSchemas('agent'),
        ...httpEventSchemas('customer'),
      },
    },
  };
}

const WORKSPACE = '/v1/workspaces/{workspace}';
const CONVERSATION = `${WORKSPACE}/conversations/{conversation}`;
const AGENT = `${WORKSPACE}/agents/{agent}`;
const CUSTOMER = `${WORKSPACE}/customers/{customer}`;
const EPISODES = `${WORKSPACE}/episodes`;
const VERSIONS = `${WORKSPACE}/policy/versions`;

const idSchema = { type: 'string', minLength: 1, maxLength: ID_LENGTH_MAX };
function idSchemaOf(name: string): Json {
  const { maxLength, pattern } = IDS_IN_PATHS[name] ?? { maxLength: ID_LENGTH_MAX };
  return { ...idSchema, maxLength, ...(pattern !== undefined && { pattern }) };
}
const inPath = (name: string, example: string, description: string): Json => ({
  ...{ name, in: 'path', required: true, description, example },
  schema: idSchemaOf(name),
});
const query = (name: string, schema: Json, description: string): Json => ({
  name,
  in: 'query',
  schema,
  description,
});

const workspace = inPath('workspace', 'default', 'The tenant, and the unit of routing.');
const conversation = inPath('conversation', 'c1', 'Your id of the conversation.');
const agent = inPath('agent', 'ana', 'Your id of the agent.');
const customer = inPath('customer', 'mia', 'An id of the customer, as conversations name it.');
const episode = inPath('episode', 'c1#1-t6d5xj', 'As an offer or a conversation names it; # is written %23.');
const version = {
  ...inPath('version', '1', 'As it was answered when the policy was staged or activated.'),
  schema: { type: 'integer', minimum: 1 },
};
const onRecord = [
  query('by', { type: 'string', maxLength: 256 }, 'Who does it, for the record'),
  query('reason', { type: 'string', maxLength: 1024 }, 'Why, for the record'),
];
const deadLetter = {
  ...{ name: 'id', in: 'path', required: true, schema: { type: 'string' } },
  description: 'As listed; / is written %2F, or take `href`.',
};
const wait = query(
  'wait',
  { type: 'integer', minimum: 0, maximum: WAIT_MS_MAX, default: 0 },
  'Milliseconds to hold the answer back until there is something.',
);
const until = query('until', { enum: EPISODE_STATUSES }, 'With `wait`: the status to wait for.');
const limit = query(
  'limit',
  { type: 'integer', minimum: 1, maximum: 1000, default: 100 },
  'The most that are listed.',
);

const cursor = query(
  'cursor',
  { type: 'string' },
  '`next` of the answer before: the page after it. Pages follow the list as it is when each is asked for.',
);
const paged = [limit, cursor];
const queue = (description: string): Json => query('queue', idSchema, description);
const ofAgent = query('agent', idSchema, 'That this agent has, or may take.');

const json = (schema: Json): Json => ({ 'application/json': { schema } });
const answer = (description: string, content: Json): Json => ({ description, content });
const yaml: Json = {
  required: true,
  content: { 'application/yaml': { schema: { type: 'string' }, example: POLICY_EXAMPLE } },
};

const PROBLEMS: Readonly<Record<number, string>> = {
  400: 'The request cannot be read, or a parameter is wrong',
  401: 'A key is required',
  403: 'From a page of another site',
  404: 'Not known here, or ended long ago',
  410: 'Known, but not kept here any more',
  409: 'Not every worker is ready for it, or somebody else was first',
  413: 'The body is too large',
  415: 'The body is of another type',
  422: 'The content is not valid; `errors` names every field',
  503: 'The log is unavailable or still being read; `Retry-After` says when to try again',
};

function problems(...statuses: readonly number[]): Json {
  return Object.fromEntries(
    statuses.map((status) => [
      status,
      answer(PROBLEMS[status] ?? '', { 'application/problem+json': { schema: ref('Problem') } }),
    ]),
  );
}

function view(operationId: string, summary: string, shape: string, parameters: readonly Json[]): Json {
  return {
    tags: ['views'],
    ...{ operationId, summary, parameters },
    responses: {
      200: { ...answer(summary, json(ref(shape))), headers: STALE },
      ...problems(400, 401, 404, 503),
    },
  };
}

/** On answers that were made while the log could not be read. */
const STALE: Json = {
  'Baton-Stale-Since': {
    schema: { type: 'string', format: 'date-time' },
    description:
      'The log cannot be read: what is shown may be out of date since then. Absent: it is kept up to date.',
  },
};

function card(operationId: string, summary: string): Json {
  return {
    ...view(operationId, summary, 'ShownCard', [
      query(
        'language',
        { enum: CARD_LANGUAGES },
        'Language of the labels and fixed phrases of the text; by default what Accept-Language prefers. JSON is always in English.',
      ),
      wait,
    ]),
    responses: {
      200: {
        ...answer('The card', { ...json(ref('ShownCard')), 'text/plain': { schema: { type: 'string' } } }),
        headers: {
          ...STALE,
          Link: {
            schema: { type: 'string' },
            description: 'The whole transcript, with `title="transcript"`.',
          },
        },
      },
      ...problems(400, 401, 404, 503),
    },
  };
}

function posting(kind: HttpEventKind, operationId: string, summary: string): Json {
  const one = { anyOf: Object.keys(httpEventSchemas(kind)).map(ref) };
  const list = { type: 'array', items: one, minItems: 1, maxItems: EVENTS_PER_REQUEST_MAX };
  const accepted = { anyOf: [ref('Accepted'), { type: 'array', items: ref('Accepted') }] };
  return {
    tags: ['events'],
    ...{ operationId, summary },
    parameters: [
      {
        ...{ name: 'Idempotency-Key', in: 'header', schema: idSchema },
        description: 'The `eventId` where the body has none; in a list, each event’s index follows it.',
      },
    ],
    requestBody: {
      required: true,
      content: { 'application/json': { schema: { anyOf: [one, list] }, examples: EVENT_EXAMPLES[kind] } },
    },
    responses: {
      202: answer('In the log, durably; a list is answered by a list', json(accepted)),
      ...problems(400, 401, 403, 413, 415, 422, 503),
    },
  };
}

function stream(operationId: string, summary: string): Json {
  return {
    tags: ['streams'],
    ...{ operationId, summary },
    description:
      'Each event is JSON: `{topic, partition, offset, appendedAt, event}`; with `withheld: true` where texts were left out that the customer does not want read. Its id is a position in the log; send it as `Last-Event-ID` and the stream continues without a gap. ' +
      'Where the log no longer holds what comes after it, an event of the type `gap` says so once, `{reason, missing: [{topic, partition, from, to}]}`, and the stream continues from the oldest event there is. ' +
      'A reader that is too slow is disconnected and may connect again.',
    parameters: [{ name: 'Last-Event-ID', in: 'header', schema: { type: 'string' } }],
    responses: {
      200: answer('Events as they happen', { 'text/event-stream': { schema: { type: 'string' } } }),
      ...problems(400, 401, 503),
    },
  };
}

function probe(operationId: string, summary: string): Json {
  const health = json(ref('Health'));
  return {
    tags: ['operations'],
    ...{ operationId, summary, security: [] },
    responses: { 200: answer('Yes', health), 503: answer('No; every condition says why', health) },
  };
}

/** The routes of the gateway that a canary uses. They throw an Error that says what was answered. */
export interface GatewayCalls {
  policyYaml(workspace: string): Promise<string>;
  /** @returns the version in force then */
  putPolicy(workspace: string, yaml: string): Promise<number>;
  conversationEvents(workspace: string, conversation: string, events: readonly object[]): Promise<void>;
  agentEvents(workspace: string, agent: string, events: readonly object[]): Promise<void>;
  /** Conversations with an episode that is open, at most 1,000 of them. */
  openConversations(workspace: string): Promise<readonly string[]>;
  /** The newest episode of the conversation once it has this status; as it is, or undefined, if that takes longer. */
  episode(workspace: string, conversation: string, wanted: EpisodeWanted): Promise<EpisodeAnswer | undefined>;
}

export interface EpisodeWanted {
  readonly until: 'offered' | 'assigned' | 'active';
  readonly waitMs: number;
}

/** What a canary reads of an episode. */
export interface EpisodeAnswer {
  readonly episodeId: string;
  readonly status: string;
  readonly queueId: string | null;
  readonly offers: readonly { readonly offerId: string; readonly agentId: string }[];
}

/** Beyond what the gateway was asked to hold an answer back for. */
const ANSWER_MS_MAX = 10_000;
const JSON_TYPE = 'application/json';
const YAML_TYPE = 'application/yaml';
const NOT_FOUND = 404;

export interface GatewayAccess {
  readonly url: string;
  readonly apiKey?: string | undefined;
}

/** @param stopping once aborted, what is under way throws */
export function gatewayCalls({ url, apiKey }: GatewayAccess, stopping: AbortSignal): GatewayCalls {
  async function call(method: string, path: string, more: Call = {}): Promise<Response> {
    const { body, type = JSON_TYPE, waitMs = 0 } = more;
    const response = await fetch(new URL(path, url), {
      method,
      headers: {
        accept: type,
        ...(apiKey !== undefined && { authorization: `Bearer ${apiKey}` }),
        ...(body !== undefined && { 'content-type': type }),
      },
      ...(body !== undefined && { body }),
      signal: AbortSignal.any([stopping, AbortSignal.timeout(waitMs + ANSWER_MS_MAX)]),
    });
    if (response.ok || (more.mayBeMissing === true && response.status === NOT_FOUND)) return response;
    throw new Error(`${method} ${path} was answered ${response.status}: ${await response.text()}`);
  }
  const in_ = (workspace: string): string => `/v1/workspaces/${encodeURIComponent(workspace)}`;

  return {
    async policyYaml(workspace) {
      return (await call('GET', `${in_(workspace)}/policy?extent=whole`, { type: YAML_TYPE })).text();
    },
    async putPolicy(workspace, yaml) {
      const path = `${in_(workspace)}/policy?by=canary`;
      const answer = await call('PUT', path, { body: yaml, type: YAML_TYPE, waitMs: ANSWER_MS_MAX });
      return ((await answer.json()) as { readonly version: number }).version;
    },
    async conversationEvents(workspace, conversation, events) {
      const path = `${in_(workspace)}/conversations/${encodeURIComponent(conversation)}/events`;
      await (await call('POST', path, { body: JSON.stringify(events) })).arrayBuffer();
    },
    async agentEvents(workspace, agent, events) {
      const path = `${in_(workspace)}/agents/${encodeURIComponent(agent)}/events`;
      await (await call('POST', path, { body: JSON.stringify(events) })).arrayBuffer();
    },
    async openConversations(workspace) {
      const answer = await call('GET', `${in_(workspace)}/episodes?limit=1000`);
      const { episodes } = (await answer.json()) as {
        readonly episodes: readonly { readonly conversationId: string }[];
      };
      return episodes.map(({ conversationId }) => conversationId);
    },
    async episode(workspace, conversation, { until, waitMs }) {
      const path = `${in_(workspace)}/conversations/${encodeURIComponent(conversation)}/episodes/latest`;
      const query = `?until=${until}&wait=${waitMs}`;
      const answer = await call('GET', `${path}${query}`, { waitMs, mayBeMissing: true });
      const found = (await answer.json()) as EpisodeAnswer;
      return answer.ok ? found : undefined;
    },
  };
}

interface Call {
  readonly body?: string;
  readonly type?: string;
  /** How long the gateway may hold the answer back. */
  readonly waitMs?: number;
  readonly mayBeMissing?: true;
}

import type { Instant } from '#kernel';
import type { WaitingSituation } from '#domain/vocabulary';
import { closedNow } from './hours.ts';
import { matchGroupKey, serves, type MatchGroup } from './match-group.ts';
import { matchGroupFor } from './new-match-group.ts';
import { meetsAll } from './requirements/derive-requirements.ts';
import { isSignedIn, type Agent } from './workspace/agent.ts';
import type { Routing, WaitingEpisode } from './workspace/episode.ts';
import { inHandCount, type Workspace } from './workspace/workspace.ts';

type Standing = Extract<
  WaitingSituation,
  'busy' | 'closed' | 'nobody_signed_in' | 'nobody_available' | 'no_language'
>;

/** By match group nobody serves now: what was found, and after how many changes of agents. */
const found = new WeakMap<MatchGroup, { readonly agentChanges: number; readonly situation: Standing }>();

/**
 * Why an episode of a queue waits: never `busy` where nobody is there who could be, and `closed` where the queue is and nobody is there all the same. Where no available agent serves its match group, all
 * agents are looked at, once for as long as none of them changes.
 */
export function situationOf(
  workspace: Readonly<Workspace>,
  episode: Readonly<Pick<WaitingEpisode, 'request' | 'targetAgentId'> & { readonly routing: Routing }>,
  now: Instant,
): Standing {
  const { index } = workspace;
  const group = index.groups.get(matchGroupKey(episode)) ?? matchGroupFor(workspace, episode, null);
  if (group.agents.size > 0) return 'busy';
  if (closedNow(workspace, group.queueId, now) !== undefined) return 'closed';
  const known = found.get(group);
  if (known?.agentChanges === index.agentChanges) return known.situation;
  const situation = unserved(workspace, group);
  found.set(group, { agentChanges: index.agentChanges, situation });
  return situation;
}

function unserved(workspace: Readonly<Workspace>, group: Readonly<MatchGroup>): Standing {
  const withoutLanguage = group.asked.filter(({ requirement }) => requirement.lackMeans !== 'no_language');
  let isAnyoneHere = false;
  let lacksLanguage = false;
  let isAway = false;
  for (const agent of whoMightServe(workspace, group)) {
    if (!isSignedIn(agent)) continue;
    if (serves(agent, group)) {
      if (isWorking(workspace, agent)) return 'busy';
      isAway = true;
    } else if (agent.queues.includes(group.queueId)) {
      isAnyoneHere = true;
      if (meetsAll(withoutLanguage, agent)) lacksLanguage = true;
    }
  }
  if (isAway) return 'nobody_available';
  if (lacksLanguage) return 'no_language';
  return isAnyoneHere ? 'nobody_available' : 'nobody_signed_in';
}

/** Whoever is of no account to the situation may be left out: in a workspace of 10,000 agents those of other queues. */
function* whoMightServe(
  { agents, index }: Readonly<Workspace>,
  { anyQueue, targetAgentId, queueId }: Readonly<MatchGroup>,
): Iterable<Readonly<Agent>> {
  if (anyQueue || targetAgentId !== null) {
    yield* agents.values();
    return;
  }
  for (const agentId of index.signedIn.get(queueId) ?? []) {
    const agent = agents.get(agentId);
    if (agent !== undefined) yield agent;
  }
}

/** Takes no more work because of work: `away` is no such reason unless something is in hand. */
function isWorking({ index }: Readonly<Workspace>, { agentId, status }: Readonly<Agent>): boolean {
  const load = index.agents.get(agentId);
  return status === 'busy' || (load !== undefined && inHandCount(load) > 0);
}

import { plusMs, type Instant } from '#kernel';
import type { Policy, Queue, Route } from '#domain/policy';
import type { AgentId, QueueId } from '#domain/vocabulary';
import { appliesTo, declaredTypes } from './expressions/route-expression.ts';
import type { RoutedContact } from './expressions/routing-names.ts';
import { admits, namedAs, settingFor } from './own-spelling.ts';
import type { TermPoints } from './priority/derive-priority.ts';
import { ageingKey } from './priority/ageing.ts';
import { DANGER_CLASS } from './capacity.ts';
import { classMs, isSafetyClass } from './safety.ts';
import type { EpisodeRequest, Needs, Routing } from './workspace/episode.ts';
import { addUnder } from './workspace/map-of-sets.ts';
import { activePolicy, type Workspace } from './workspace/workspace.ts';

/** The first route that matches names the queue; a policy whose routes miss its own queues falls back to its first queue. */
export function routeOf(policy: Policy, request: Readonly<RoutedContact>): Queue {
  const route = matchedRoute(policy, request);
  return (route && queueOf(policy, route.queue)) ?? policy.queues[0];
}

function matchedRoute(policy: Policy, request: Readonly<RoutedContact>): Route | undefined {
  const { ofAnyRule, byRule } = queuesOf(policy);
  let first = firstOf(policy, request, ofAnyRule, undefined);
  for (const rule of request.rules) first = firstOf(policy, request, byRule.get(rule) ?? NO_ROUTES, first);
  return first?.route;
}

/** With its place in the policy. */
interface PlacedRoute {
  readonly at: number;
  readonly route: Route;
}

const NO_ROUTES: readonly PlacedRoute[] = [];

/** Of routes whose rules are those of the request, the first that matches, or what was found where that comes first. */
function firstOf(
  policy: Policy,
  request: Readonly<RoutedContact>,
  routes: Iterable<PlacedRoute>,
  found: PlacedRoute | undefined,
): PlacedRoute | undefined {
  for (const placed of routes) {
    if (found !== undefined && placed.at > found.at) return found;
    const { categories, channels, languages, tiers } = placed.route;
    const isMatch =
      (categories.length === 0 || categories.includes(request.category)) &&
      admits(policy, channels, request.channel) &&
      (languages.length === 0 || (request.language !== null && languages.includes(request.language))) &&
      admits(policy, tiers, request.tier) &&
      appliesTo(policy, placed.route, request);
    if (isMatch) return placed;
  }
  return found;
}

/** What the request needs of an agent in this queue. Conditions of a route hold in the queue that it leads to. */
export function needsIn(
  { rules }: Readonly<Workspace>,
  policy: Policy,
  queue: Queue,
  request: Readonly<EpisodeRequest>,
): Needs {
  const route = matchedRoute(policy, request);
  const ofRoute = route?.queue === queue.id ? (route.conditions ?? []) : [];
  return rules.requirements.needsOf(request, queue, ofRoute, declaredTypes(policy));
}

/** Agents whom the route to this queue prefers, ring by ring. */
export function preferredByRoute(
  policy: Policy,
  queue: Queue,
  request: Readonly<RoutedContact>,
): readonly (readonly AgentId[])[] {
  const route = matchedRoute(policy, request);
  return route?.queue === queue.id ? (route.preferredAgents ?? []) : [];
}

interface Queues {
  readonly byId: ReadonlyMap<QueueId | null, Queue>;
  readonly haveClasses: boolean;
  /** Routes that ask for no rule, and those that ask for one of several by each of them, in the order of the policy. */
  readonly ofAnyRule: readonly PlacedRoute[];
  readonly byRule: ReadonlyMap<string, ReadonlySet<PlacedRoute>>;
}

/** Made once for a policy: queues are asked for many times a customer. */
const queuesOfPolicy = new WeakMap<Policy, Queues>();

function queuesOf(policy: Policy): Queues {
  const known = queuesOfPolicy.get(policy);
  if (known !== undefined) return known;
  const { queues, routes } = policy;
  const placed = routes.map((route, at): PlacedRoute => ({ at, route }));
  const made = {
    byId: new Map(queues.map((queue) => [queue.id, queue] as const)),
    haveClasses: queues.some(({ workClass }) => Object.keys(workClass).length > 0),
    ofAnyRule: placed.filter(({ route }) => route.rules.length === 0),
    byRule: byRuleOf(placed),
  };
  queuesOfPolicy.set(policy, made);
  return made;
}

function byRuleOf(placed: readonly PlacedRoute[]): ReadonlyMap<string, ReadonlySet<PlacedRoute>> {
  const byRule = new Map<string, Set<PlacedRoute>>();
  for (const one of placed) for (const rule of one.route.rules) addUnder(byRule, rule, one);
  return byRule;
}

function queueOf(policy: Policy, id: QueueId | null): Queue | undefined {
  return queuesOf(policy).byId.get(id);
}

/** The queue as the active policy has it. */
export function activeQueue(workspace: Readonly<Workspace>, id: QueueId): Queue | undefined {
  const active = activePolicy(workspace);
  return active && queueOf(active.policy, id);
}

/** Units of an agent's capacity that this request takes in this queue. */
export function unitsOf(
  policy: Policy,
  queue: Queue,
  { channel, category }: Readonly<Pick<EpisodeRequest, 'channel' | 'category'>>,
): number {
  return (settingFor(policy, queue.units, channel) ?? 1) * queue.categoryUnits[category];
}

/** The class of this request in this queue. No field: it neither interrupts nor is interrupted, as where no queue has classes. */
export function workClassIn(
  policy: Policy,
  queue: Queue,
  request: Readonly<EpisodeRequest>,
): { readonly workClass?: number } {
  if (!queuesOf(policy).haveClasses) return {};
  if (isSafetyClass(policy, request)) return { workClass: DANGER_CLASS };
  const workClass = settingFor(policy, queue.workClass, request.channel);
  return workClass === undefined ? {} : { workClass };
}

/** Points of its priority under the policy. */
export function pointsOf(
  { rules }: Readonly<Workspace>,
  policy: Policy,
  request: Readonly<EpisodeRequest>,
): number {
  return rules.priority.points(withTierNamed(policy, request), policy.priority);
}

/** What its priority is made of. */
export function termsOf(
  { rules }: Readonly<Workspace>,
  policy: Policy,
  request: Readonly<EpisodeRequest>,
): readonly TermPoints[] {
  return rules.priority.terms(withTierNamed(policy, request), policy.priority);
}

/** With the tier as `priority` spells it, where it names it. */
function withTierNamed(policy: Policy, request: Readonly<EpisodeRequest>): EpisodeRequest {
  if (request.tier === null) return request;
  const { tier, serviceLevel } = policy.priority;
  const named = [...Object.keys(tier), ...Object.keys(serviceLevel?.byTier ?? {})];
  return { ...request, tier: namedAs(policy, request.tier, named) };
}

/** Since then a customer counts as waiting. */
function agedFrom({ requestedAt, carriedMs = 0 }: Readonly<EpisodeRequest>): Instant {
  return plusMs(requestedAt, -carriedMs);
}

/** Where the queue puts this request. @param points of its priority under the policy */
export function placeIn(
  workspace: Readonly<Workspace>,
  policy: Policy,
  queue: Queue,
  request: Readonly<EpisodeRequest>,
  points: number,
): Routing {
  const { placing } = workspace.index;
  return {
    queueId: queue.id,
    order: ageingKey(agedFrom(request), points, policy.priority.onePointPer) - classMs(policy, request),
    units: unitsOf(policy, queue, request),
    needs: needsIn(workspace, policy, queue, request),
    ...workClassIn(policy, queue, request),
    ...(placing !== undefined && { placedBy: placing }),
    ...(policy.safety?.overCapacity === true && isSafetyClass(policy, request) && { beyondCapacity: true }),
  };
}

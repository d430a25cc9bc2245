import { policyHash, type Codec } from '#contracts';
import { canonicalPolicy, readActivatedPolicy, DEFAULT_POLICY, type Policy } from '#domain/policy';
import { timeZoneOf } from '#domain/calendar';
import type { RosterFile } from '#domain/roster';
import { id, type WorkspaceId } from '#domain/vocabulary';
import { instant } from '#kernel';
import { figuresOf, FIGURE_NAMES, type FigureName, type Figures, type FigureSet } from './figures.ts';
import { happenedIn } from './happened.ts';
import { observedIn, type Observed } from './observed.ts';
import type { Past, PolicyInput, Stamped } from './past.ts';
import { presenceByRoster, presenceInLog } from './presence-steps.ts';
import { simulateOnce, type Scenario } from './simulated-run.ts';

export interface SimulationOptions {
  readonly codec: Codec;
  readonly workspace: WorkspaceId;
  readonly past: Past;
  readonly seeds: number;
  /** Null: the agents of the log, as they came and went. */
  readonly roster: { readonly file: string; readonly content: RosterFile } | null;
  /** Null: those of the log, each from when it was activated. */
  readonly policy: Policy | null;
  /** Called after each run with the number of runs. */
  readonly progress: (runs: number, total: number) => void;
}

/** A figure over all seeds: its mean, and the bounds of the middle 95 % of them. */
export interface Spread {
  readonly mean: number;
  readonly low: number;
  readonly high: number;
}

/** Null where no seed has the figure. */
export type Simulated = Readonly<Record<FigureName, Spread | null>>;

export interface Comparison {
  /** `all`, `queue <id>` or `hour <0-23>`. */
  readonly of: string;
  readonly happened: Figures | null;
  /** With the agents and the policies of the log: how near a simulation comes to what happened. */
  readonly asItWas: Simulated;
  /** With another roster or policy; null: none was given. */
  readonly changed: Simulated | null;
  /** `changed` less `asItWas`, seed by seed. */
  readonly difference: Simulated | null;
}

export interface Simulation {
  readonly seeds: number;
  readonly timeZone: string;
  readonly observed: Observed;
  readonly comparisons: readonly Comparison[];
}

/** Without a policy routing has this lease. */
const LEASE_WITHOUT_POLICY_MS = DEFAULT_POLICY.presence.lease;

/** @throws CommandError where the roster does not fit the log */
export function simulate(options: SimulationOptions): Simulation {
  const { codec, workspace, past, seeds, roster, policy, progress } = options;
  const observed = observedIn(past);
  const leaseMs = leaseOf(past);
  const base = { workspace, past, observed };
  const own: Scenario = {
    ...base,
    leaseMs,
    presence: presenceInLog(past, leaseMs),
    policies: policiesFor(past, workspace, null),
  };
  const changedLeaseMs = policy === null ? leaseMs : policy.presence.lease;
  const changed: Scenario | null =
    roster === null && policy === null
      ? null
      : {
          ...base,
          leaseMs: changedLeaseMs,
          presence:
            roster === null
              ? presenceInLog(past, changedLeaseMs)
              : presenceByRoster(past, roster.content, roster.file, changedLeaseMs),
          policies: policiesFor(past, workspace, policy),
        };
  const timeZone = roster?.content.timeZone ?? 'UTC';
  const zone = timeZoneOf(timeZone);
  const figures = (results: Parameters<typeof figuresOf>[0]): FigureSet =>
    figuresOf(results, (at) => zone?.offsetMs(instant(at)) ?? 0);
  const runs: { readonly own: FigureSet; readonly changed: FigureSet | null }[] = [];
  const total = seeds * (changed === null ? 1 : 2);
  let done = 0;
  const run = (scenario: Scenario, seed: number): FigureSet => {
    const results = figures(simulateOnce(codec, scenario, `seed ${seed}`));
    progress((done += 1), total);
    return results;
  };
  for (let seed = 1; seed <= seeds; seed += 1)
    runs.push({ own: run(own, seed), changed: changed === null ? null : run(changed, seed) });
  const happened = figures(happenedIn(past, leaseMs));
  const names = new Set(
    [happened, ...runs.flatMap((one) => [one.own, one.changed ?? one.own])].flatMap((set) => [...set.keys()]),
  );
  return {
    seeds,
    timeZone,
    observed,
    comparisons: [...names].toSorted().map((of): Comparison => {
      const pairs = runs.map((one) => ({
        own: one.own.get(of) ?? null,
        changed: one.changed?.get(of) ?? null,
      }));
      return {
        of,
        happened: happened.get(of) ?? null,
        asItWas: spreads((name) => pairs.map((pair) => pair.own?.[name] ?? null)),
        changed: changed && spreads((name) => pairs.map((pair) => pair.changed?.[name] ?? null)),
        difference:
          changed && spreads((name) => pairs.map((pair) => lessOf(pair.changed?.[name], pair.own?.[name]))),
      };
    }),
  };
}

/** The shortest of all policies that held, so that nobody is lost for a sign too few. */
function leaseOf(past: Past): number {
  const leases = past.policies.flatMap(({ event }) => {
    if (event.type !== 'PolicyActivated') return [];
    const read = readActivatedPolicy(event.document);
    return read.ok ? [read.policy.presence.lease] : [];
  });
  return Math.min(LEASE_WITHOUT_POLICY_MS, ...leases);
}

/** What was activated before the first request holds from the beginning; a policy that is given holds instead of all of them. */
function policiesFor(
  past: Past,
  workspace: WorkspaceId,
  policy: Policy | null,
): readonly Stamped<PolicyInput>[] {
  const inLog = past.policies
    .filter(
      ({ event }) =>
        event.type === 'FeatureLevelActivated' || (policy === null && event.workspaceId === workspace),
    )
    .toSorted((a, b) => a.at - b.at);
  if (policy === null) return inLog;
  const document = canonicalPolicy(policy);
  const at = inLog.at(-1)?.at ?? past.from;
  return [
    ...inLog,
    {
      at: at < past.from ? at : past.from,
      event: {
        type: 'PolicyActivated',
        eventId: id('simulated-policy'),
        workspaceId: workspace,
        activatedBy: 'simulation',
        version: 1,
        hash: policyHash(document),
        document,
        reason: null,
      },
    },
  ];
}

function spreads(valuesOf: (name: FigureName) => readonly (number | null)[]): Simulated {
  return Object.fromEntries(FIGURE_NAMES.map((name) => [name, spreadOf(valuesOf(name))])) as Simulated;
}

/** Seeds without the figure are left out. */
export function spreadOf(values: readonly (number | null)[]): Spread | null {
  const known = values.filter((value) => value !== null).sort((a, b) => a - b);
  if (known.length === 0) return null;
  const mean = known.reduce((sum, value) => sum + value, 0) / known.length;
  return { mean, low: quantile(known, 0.025), high: quantile(known, 0.975) };
}

/** Between two values by their distance, so that few seeds do not give the extremes alone. */
function quantile(ascending: readonly number[], p: number): number {
  const place = p * (ascending.length - 1);
  const below = ascending[Math.floor(place)] ?? 0;
  const above = ascending[Math.ceil(place)] ?? below;
  return below + (above - below) * (place - Math.floor(place));
}

function lessOf(a: number | null | undefined, b: number | null | undefined): number | null {
  return a == null || b == null ? null : a - b;
}

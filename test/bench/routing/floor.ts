import { routingProcessor, workspaceAggregate } from '#apps/routing';
import type { Codec } from '#contracts';
import type { Policy } from '#domain/policy';
import type { RoutingFact, RoutingInput } from '#domain/routing';
import type { AgentId, EpisodeId } from '#domain/vocabulary';
import { GO_ON, instant, plusMs, type Deadline, type Instant } from '#kernel';
import type { Processor } from '#stream';
import { createInputDriver } from '#testing/driver';
import { activation, agentEvent, requestOf, signIn, WORKSPACE } from './events.ts';
import { msBetween, onCpu, type OnCpu } from './on-cpu.ts';
import type { Workload } from './workload.ts';

/** Inputs between two drains: what a task commits at once under load. */
const INPUTS_PER_COMMIT = 250;
const REQUESTS_PER_REPORT = 10_000;
/** Few deadlines come while inputs are applied. */
const INPUTS_PER_MS = 1_000;
/** A Monday at ten in Vienna, when queues are open. */
const START = instant(1_767_603_600_000);

interface Offer {
  readonly agentId: AgentId;
  readonly episodeId: EpisodeId;
  readonly offerId: string;
}

/** @param what the type of the input, or the name of the deadline */
type Taken = (ms: number, what: string) => void;

/** One workspace on the machine alone, its entities encoded as a commit writes them. */
export interface Floor {
  /** At the time of the floor, which hardly moves. */
  readonly apply: (input: RoutingInput) => void;
  readonly activate: (policy: Policy, version: number) => void;
  /** What is due within the next ms: the rest of an input that goes on. Returns the number of facts emitted. */
  readonly goOn: () => number;
  /** Each a request, an offer, its acceptance, the first reply, the resolution and the end of the wrap-up. */
  readonly assign: (assignments: number) => number;
  /** These agents accept what they are offered. */
  readonly accept: (isAccepting: (agentId: AgentId) => boolean) => void;
  /** Called with what each decision took: one input, one deadline, or one piece of what goes on. Commits are outside. */
  readonly measureBy: (taken: Taken | undefined) => void;
  /** Time passes, one deadline a decision. Returns how many fired. */
  readonly pass: (ms: number) => number;
  readonly counts: { facts: number; bytes: number };
}

/** @param progress called now and then while it fills */
/** A workspace with this many agents, all of them busy, and about this many episodes that wait. */
export function createFloor(
  codec: Codec,
  workload: Workload,
  agentCount: number,
  waitingCount: number,
  progress: (text: string) => void = () => undefined,
): Floor {
  const counts = { facts: 0, bytes: 0 };
  /** Those that stand, oldest first. */
  const offers = new Map<string, Offer>();
  let inputs = 0;
  let requested = 0;
  let time: Instant = START;
  let taken: Taken | undefined;
  /** Of the decision that is being made. */
  let began: OnCpu = onCpu();
  let made = '';

  /** Deadlines of one instant fire together: where one decision ends, the next begins. */
  function next(input: RoutingInput | Deadline): void {
    end();
    made = input.type === 'Deadline' ? input.name : input.type;
  }

  function end(): void {
    if (taken === undefined) return;
    const ended = onCpu();
    if (made !== '') taken(msBetween(began, ended), made);
    made = '';
    began = ended;
  }

  function timed<T>(decide: () => T): T {
    if (taken !== undefined) began = onCpu();
    const result = decide();
    end();
    return result;
  }

  const driver = createInputDriver(decisionByDecision(routingProcessor(codec), next), (fact) => {
    const emitted = fact as RoutingFact;
    counts.facts += 1;
    if (emitted.type === 'OfferMade') offers.set(emitted.offerId, emitted);
    else if (emitted.type === 'OfferRescinded') offers.delete(emitted.offerId);
  });
  const aggregate = workspaceAggregate(WORKSPACE);

  function apply(input: RoutingInput): void {
    inputs += 1;
    if (inputs % INPUTS_PER_MS === 0) time = plusMs(time, 1);
    timed(() => driver.apply({ aggregate, input }, time));
    if (inputs % INPUTS_PER_COMMIT === 0) commit();
  }

  function commit(): void {
    for (const stored of driver.commit().entities.values()) counts.bytes += stored?.length ?? 0;
  }

  function request(): void {
    requested += 1;
    apply(requestOf(workload, requested, agentCount, plusMs(START, inputs)));
  }

  /** Fires what is due, one deadline at a time, so that each is a decision. */
  function fire(): number {
    let fired = 0;
    for (let more = 1; more > 0; fired += more) more = timed(() => driver.passTo(time, 1));
    commit();
    return fired;
  }

  apply(activation(workload.policy, 1));
  for (let n = 0; n < agentCount; n += 1) apply(signIn(workload, n));
  progress(`${agentCount} agents have signed in`);
  while (requested - offers.size < waitingCount) {
    request();
    // Some are offered to two agents at once: while agents are free there are more offers than customers.
    const waiting = Math.max(0, requested - offers.size);
    if (requested % REQUESTS_PER_REPORT === 0)
      progress(`${requested} requests, ${waiting} of ${waitingCount} wait`);
  }

  return {
    apply,
    counts,
    activate: (policy, version) => apply(activation(policy, version)),
    measureBy: (measure) => (taken = measure),
    goOn() {
      const before = counts.facts;
      time = plusMs(time, 1);
      timed(() => driver.passTo(time));
      commit();
      return counts.facts - before;
    },
    pass(ms) {
      let fired = 0;
      time = plusMs(time, ms);
      for (let more = 1; more > 0; fired += more) more = fire();
      return fired;
    },
    accept(isAccepting) {
      for (const { agentId, episodeId, offerId } of [...offers.values()]) {
        if (!isAccepting(agentId) || !offers.delete(offerId)) continue;
        apply(agentEvent(agentId, { type: 'AgentAcceptedOffer', episodeId, offerId } as never));
      }
    },
    assign(assignments) {
      for (let done = 0; done < assignments; done += 1) {
        // Where nobody who waits can be served, the next customers are waited for.
        while (offers.size === 0) request();
        const [{ agentId, episodeId, offerId }] = offers.values() as unknown as [Offer];
        offers.delete(offerId);
        apply(agentEvent(agentId, { type: 'AgentAcceptedOffer', episodeId, offerId } as never));
        apply(
          agentEvent(agentId, { type: 'AgentReplied', episodeId, messageId: 'm', text: 'Hello' } as never),
        );
        apply(
          agentEvent(agentId, { type: 'AgentResolved', episodeId, outcome: 'resolved', note: null } as never),
        );
        apply(agentEvent(agentId, { type: 'AgentEndedWrapUp', episodeId } as never));
        request();
      }
      return assignments;
    },
  };
}

/** Says of each input of the processor that it is about to be decided on. */
function decisionByDecision(
  { parts, ...processor }: Processor,
  next: (input: RoutingInput | Deadline) => void,
): Processor {
  return {
    ...processor,
    parts: parts.map((part) => ({
      ...part,
      workflow: {
        ...part.workflow,
        accept(state, input, env) {
          next(input as RoutingInput | Deadline);
          return part.workflow.accept(state, input, env);
        },
        observe(state, input, env) {
          // What goes on was accepted when it began.
          const { name } = input as Partial<Deadline>;
          if (name === GO_ON) next(input as Deadline);
          return part.workflow.observe(state, input, env);
        },
      },
    })),
  };
}

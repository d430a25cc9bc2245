import { workspaceAggregate, routingProcessor } from '#apps/routing';
import type { Codec } from '#contracts';
import type { RoutingFact, RoutingInput } from '#domain/routing';
import type { FeatureLevelActivated, WorkspaceId } from '#domain/vocabulary';
import { instant, type Instant } from '#kernel';
import { addressLevel } from '#processors';
import { createEntityStore, createMachine, offset, sourceId, type Addressed, type Processor } from '#stream';

/** The routing of one workspace on the machine that every runtime has, in memory; its driver decides what comes, and when. */
export interface Router {
  /** When the next deadline comes; null: there is none. It must fire before anything later is applied. */
  readonly nextDue: Instant | null;
  /** An input that its log stamps with this instant. Returns what routing makes of it. */
  apply(input: RoutingInput | FeatureLevelActivated, at: Instant): readonly RoutingFact[];
  /** Fires what is due by then. */
  passTo(at: Instant): readonly RoutingFact[];
}

const NO_BYTES = new Uint8Array(0);
const TOPIC = 'simulated';
/** Small, and what was applied is encoded once a unit. */
const UNIT_INPUTS = 5_000;

export function createRouter(codec: Codec, workspace: WorkspaceId): Router {
  const released = routingProcessor(codec);
  let facts: RoutingFact[] = [];
  let input: Addressed | undefined;
  const processor: Processor = {
    ...released,
    read: () => input,
    parts: released.parts.map((part) => ({
      ...part,
      write(fact) {
        facts.push(fact as RoutingFact);
        return [];
      },
    })),
  };
  const store = createEntityStore();
  const position = { next: new Map(), time: instant(0), unit: 0 };
  const task = { processor: processor.name, partition: 0 };
  const committed = { position, read: store.read, scan: store.scan };
  const machine = createMachine(processor, task, committed, { epochOf: () => TOPIC });
  let next = 0;

  function taken(): readonly RoutingFact[] {
    if (machine.records + machine.deadlines >= UNIT_INPUTS) store.apply(machine.takeUnit().entities);
    const found = facts;
    facts = [];
    return found;
  }

  return {
    get nextDue() {
      return machine.nextDue;
    },
    apply(event, at) {
      input =
        event.type === 'FeatureLevelActivated'
          ? addressLevel(event)
          : { aggregate: workspaceAggregate(workspace), input: event };
      const record = { topic: TOPIC, partition: 0, offset: offset(next), appendedAt: at };
      next += 1;
      machine.apply(sourceId(TOPIC, 0), { ...record, key: null, value: NO_BYTES, headers: {} });
      return taken();
    },
    passTo(at) {
      machine.fireDue(at);
      return taken();
    },
  };
}

/** Why a condition does not hold, for people; null: it holds. Must be quick and must not fail. */
export type Condition = () => string | null;

export interface HealthReport {
  readonly ok: boolean;
  /** Every condition by name: `ok`, or why not. */
  readonly conditions: Readonly<Record<string, string>>;
  /** What does not work although it stays in service, by name, with the reason. Absent: all of it works. */
  readonly degraded?: Readonly<Record<string, string>>;
}

/**
 * The health of a process, as its parts report it. Ready: all of it works, so send traffic here. Live: it makes progress;
 * a process that is not live should be restarted.
 */
export interface Health {
  /** A condition of readiness; what returns takes it away again. */
  addReadiness(name: string, condition: Condition): () => void;
  /** What it can do without, and stay in service; shown with readiness. What returns takes it away again. */
  addDegradation(name: string, condition: Condition): () => void;
  /** A condition of liveness; what returns takes it away again. */
  addLiveness(name: string, condition: Condition): () => void;
  readiness(): HealthReport;
  liveness(): HealthReport;
}

export function createHealth(): Health {
  const ready = new Map<string, Condition>();
  const live = new Map<string, Condition>();
  const spared = new Map<string, Condition>();
  return {
    addReadiness: (name, condition) => add(ready, name, condition),
    addDegradation: (name, condition) => add(spared, name, condition),
    addLiveness: (name, condition) => add(live, name, condition),
    readiness() {
      const degraded = failing(spared);
      return { ...report(ready), ...(degraded && { degraded }) };
    },
    liveness: () => report(live),
  };
}

function add(conditions: Map<string, Condition>, name: string, condition: Condition): () => void {
  if (conditions.has(name)) throw new Error(`There is already a health condition called "${name}".`);
  conditions.set(name, condition);
  return () => conditions.delete(name);
}

function report(conditions: ReadonlyMap<string, Condition>): HealthReport {
  let ok = true;
  const shown: Record<string, string> = {};
  for (const [name, condition] of conditions) {
    const why = condition();
    if (why !== null) ok = false;
    shown[name] = why ?? 'ok';
  }
  return { ok, conditions: shown };
}

/** The conditions that do not hold, with the reasons; undefined: all hold. */
function failing(conditions: ReadonlyMap<string, Condition>): Readonly<Record<string, string>> | undefined {
  const shown: Record<string, string> = {};
  for (const [name, condition] of conditions) {
    const why = condition();
    if (why !== null) shown[name] = why;
  }
  return Object.keys(shown).length === 0 ? undefined : shown;
}

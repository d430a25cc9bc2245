import { Counter, Gauge, Histogram, type Registry } from 'prom-client';

/** What the docs, the alerts and the code say of a metric, in one place. */
export interface MetricDefinition {
  /** By Prometheus conventions: prefix, base unit last, counters end in `_total`. */
  readonly name: string;
  readonly type: 'counter' | 'gauge' | 'histogram';
  readonly unit: 'bytes' | 'count' | 'ratio' | 'seconds' | 'timestamp in seconds';
  /** Each takes few values; what may take many is bounded where it is set. */
  readonly labels: readonly string[];
  /** The processes that have it. */
  readonly of: string;
  /** What it says, for people; also its HELP line. */
  readonly help: string;
  /** Upper bounds of a histogram. */
  readonly buckets?: readonly number[];
  /** Observations may carry an exemplar: which conversation it was. */
  readonly exemplars?: true;
}

type Label<Definition extends MetricDefinition> = Definition['labels'][number];
type Of<Type extends MetricDefinition['type']> = MetricDefinition & { readonly type: Type };

/** The counter of this definition; the same one when it is asked for again, so that a service may open its parts twice. */
export function counter<Definition extends Of<'counter'>>(
  registry: Registry,
  definition: Definition,
): Counter<Label<Definition>> {
  return (
    known<Counter<Label<Definition>>>(registry, definition) ?? new Counter(options(registry, definition))
  );
}

/** @param collect sets its values when it is asked for; replaces that of an earlier call */
export function gauge<Definition extends Of<'gauge'>>(
  registry: Registry,
  definition: Definition,
  collect?: (gauge: Gauge<Label<Definition>>) => void | Promise<void>,
): Gauge<Label<Definition>> {
  if (collect === undefined) {
    return known<Gauge<Label<Definition>>>(registry, definition) ?? new Gauge(options(registry, definition));
  }
  registry.removeSingleMetric(definition.name);
  return new Gauge<Label<Definition>>({
    ...options(registry, definition),
    collect() {
      return collect(this);
    },
  });
}

export function histogram<Definition extends Of<'histogram'>>(
  registry: Registry,
  definition: Definition,
): Histogram<Label<Definition>> {
  const { buckets = [], exemplars } = definition;
  return (
    known<Histogram<Label<Definition>>>(registry, definition) ??
    new Histogram({
      ...options(registry, definition),
      buckets: [...buckets],
      ...(exemplars && { enableExemplars: true }),
    })
  );
}

function options<Definition extends MetricDefinition>(registry: Registry, definition: Definition) {
  const { name, help, labels } = definition;
  return { name, help, labelNames: labels as readonly Label<Definition>[], registers: [registry] };
}

function known<Metric>(registry: Registry, { name }: MetricDefinition): Metric | undefined {
  return registry.getSingleMetric(name) as Metric | undefined;
}

import type { TopicStep } from '#stream-kafka';

/** A plan for people: what is created, altered, and what cannot be done, with the reason once for all topics that share it. */
export function planText(steps: readonly TopicStep[]): string {
  if (steps.length === 0) return 'The topics are as the file says.';
  const lines: string[] = [];
  const refused = new Map<string, string[]>();
  for (const step of steps) {
    switch (step.kind) {
      case 'create': {
        const { name, partitions, replicationFactor } = step.spec;
        lines.push(
          `create  ${name}  ${counted(partitions, 'partition')}, ${counted(replicationFactor, 'copy', 'copies')}`,
        );
        break;
      }
      case 'alter':
        lines.push(`alter   ${step.topic}`);
        lines.push(
          ...step.changes.map(({ setting, is, wanted }) => `          ${setting}: ${is} -> ${wanted}`),
        );
        break;
      case 'contradiction': {
        const { topic, setting, is, wanted, remedy } = step;
        refused.set(remedy, [
          ...(refused.get(remedy) ?? []),
          `cannot  ${topic}  ${setting}: ${is}, wanted ${wanted}`,
        ]);
      }
    }
  }
  for (const [remedy, those] of refused) lines.push(...those, `          ${remedy}`);
  return lines.join('\n');
}

/** As JSON: settings of topics to be created as an object. */
export function planJson(steps: readonly TopicStep[]): readonly object[] {
  return steps.map((step) =>
    step.kind === 'create'
      ? { kind: 'create', topic: step.spec.name, ...step.spec, config: Object.fromEntries(step.spec.config) }
      : step,
  );
}

const counted = (n: number, one: string, many = `${one}s`): string => `${n} ${n === 1 ? one : many}`;

import { TopicsContradict } from './check-topics.ts';
import { contradictions, type TopicStep } from './topic-plan.ts';
import type { TopicAdmin } from './topic-admin.ts';

/**
 * Creates and alters what the plan says, in its order. What was done stays done where a step fails; a new plan has the rest.
 * @throws TopicsContradict before anything is done, where the plan has what cannot be
 */
export async function applyTopics(admin: TopicAdmin, steps: readonly TopicStep[]): Promise<void> {
  const impossible = contradictions(steps);
  if (impossible.length > 0) {
    throw new TopicsContradict(
      impossible.map(
        ({ topic, setting, is, wanted, remedy }) =>
          `${topic}: ${setting} is ${is}, wanted ${wanted}. ${remedy}`,
      ),
    );
  }
  const specs = steps.flatMap((step) => (step.kind === 'create' ? [step.spec] : []));
  if (specs.length > 0) await admin.create(specs);
  for (const step of steps) {
    if (step.kind === 'alter') await admin.alter(step.topic, step.changes);
  }
}

import { levelActivated } from '#processors';
import { canonicalPolicy, readWrittenPolicy } from '#domain/policy';
import {
  id,
  type EventId,
  type FeatureLevelActivated,
  type PolicyActivated,
  type WorkspaceId,
} from '#domain/vocabulary';

/** Everything that a policy may switch on of the triggers, at its defaults, and rules of both kinds. */
const EVERY_TRIGGER = `
triggers:
  confidence: { recent: { low: 3, of: 5 } }
  turnBudget: {}
  timeBudget: {}
  idleBudget: {}
  complexity: {}
  alwaysHuman:
    - { name: returns, phrases: [return label, wrong item], intents: [damaged_goods] }
    - { name: plans, tiers: [enterprise] }
  requestPhrases: [support engineer]
  businessRules:
    rules:
      - { name: large, when: customer.orderValue > 500 }
      - { name: refund, when: assistant.intent == "refund" && assistant.failures >= 1 }
      - { name: outage, when: 'turn.text.matches("(?i)\\\\b(down|outage)\\\\b")' }
`;

/** What is to be on the log before the first event, so that a level is active and every trigger on. */
export function everyTriggerAt(level: number): readonly [FeatureLevelActivated, PolicyActivated] {
  const read = readWrittenPolicy(EVERY_TRIGGER, 'bench.yaml');
  if (!read.ok) throw new Error(read.problems.map(({ text }) => text).join('\n'));
  return [
    levelActivated(level, 'bench'),
    {
      ...{ type: 'PolicyActivated', eventId: id<EventId>('p1'), workspaceId: id<WorkspaceId>('bench') },
      ...{ version: 1, hash: 'bench', document: canonicalPolicy(read.policy) },
      ...{ activatedBy: 'bench', reason: null },
    },
  ];
}

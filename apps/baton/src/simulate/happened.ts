import type { AgentEvent } from '#domain/vocabulary';
import type { Instant } from '#kernel';
import { createLedger, type Results } from './ledger.ts';
import type { Past } from './past.ts';

/** What really came of the episodes of a log, reckoned as a simulation of it is. */
export function happenedIn(past: Past, leaseMs: number): Results {
  const ledger = createLedger(leaseMs);
  for (const { event } of past.requests) if (event.type === 'EscalationRequested') ledger.requested(event);
  const { agentEvents, facts } = past;
  let next = 0;
  const agentsUpTo = (at: Instant): void => {
    for (let one = agentEvents[next]; one !== undefined && one.at <= at; one = agentEvents[(next += 1)])
      ledger.agentDid(one.event satisfies AgentEvent, one.at);
  };
  for (const fact of facts) {
    agentsUpTo(fact.at);
    ledger.emitted(fact);
  }
  agentsUpTo(past.to);
  return ledger.end(past.to);
}

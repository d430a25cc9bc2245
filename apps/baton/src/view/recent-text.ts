import type { DomainEvent } from '#contracts';
import { PHRASES } from '#domain/language';
import { durationText, shortened } from '../reading/display-text.ts';

/** Columns of the live view for what happened; whom it concerns follows. */
export const RECENT_TEXT_MAX = 42;

/** A code of a newer release has no words here. */
const REASONS: Readonly<Partial<Record<string, string>>> = PHRASES.reasons;

/** What happened, in words that fit the live view; null: the live view does not list it. */
export function recentText(event: DomainEvent): string | null {
  const text = textOf(event);
  return text === null ? null : shortened(text, RECENT_TEXT_MAX);
}

function textOf(event: DomainEvent): string | null {
  switch (event.type) {
    case 'EscalationRequested': {
      const { code } = event.reasons[0];
      const reason = REASONS[code] ?? code.replaceAll('_', ' ');
      return `Escalated: ${reason.charAt(0).toLowerCase()}${reason.slice(1)}`;
    }
    case 'EscalationAssigned':
      return `Assigned to ${event.agentName} after ${durationText(event.waitedMs)}`;
    case 'EscalationRequeued':
      return `Back in the queue: ${event.reason.replaceAll('_', ' ')}`;
    case 'EscalationAbandoned':
      return `Customer left after ${durationText(event.waitedMs)}`;
    case 'EscalationReturned':
      return `Back with the assistant after ${durationText(event.handleMs)}`;
    case 'EscalationResolved':
      return `Closed as ${event.outcome.replaceAll('_', ' ')} after ${durationText(event.handleMs)}`;
    case 'OfferDeclined':
      return `Declined by ${event.agentId}`;
    case 'OfferExpired':
      return `Missed by ${event.agentId}`;
    case 'AgentSignedIn':
      return `${event.name} signed in`;
    case 'FeatureLevelActivated':
      return `Feature level ${event.level} activated`;
    case 'PolicyActivated':
      return `Policy version ${event.version} activated`;
    default:
      return null;
  }
}

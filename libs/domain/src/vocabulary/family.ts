import { FAMILY_OF, type DomainEvent, type Families } from './generated/families.ts';

/** Whether the event is one of a family, such as `ConversationEvent`. */
export function isOf<F extends keyof Families>(family: F, event: DomainEvent): event is Families[F] {
  return FAMILY_OF[event.type] === family;
}

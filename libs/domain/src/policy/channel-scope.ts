import type { Channel } from '#domain/vocabulary';
import type { Policy } from './policy.ts';

/** The triggers that hold in a channel: complete, whatever its section of the policy wrote. */
export function triggersOf({ channels, triggers }: Policy, channel: Channel): Policy['triggers'] {
  return (Object.hasOwn(channels, channel) ? channels[channel]?.triggers : undefined) ?? triggers;
}

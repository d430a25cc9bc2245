import { POLICY_SCHEMA } from './policy-schema.ts';
import type { Policy } from './policy.ts';
import { mapped, type Mapping } from './schema-tree.ts';
import { difference, workspaceIn } from './scoped-settings.ts';

/** A policy as a file would have it, every default filled in; of a channel only what is different there. */
export function asWritten(policy: Policy): Mapping {
  const written = POLICY_SCHEMA.encode(policy as never) as Mapping;
  const channels = mapped(written['channels'] as Mapping, (section, channel) => {
    const under = workspaceIn(channel, written['triggers'] as Mapping);
    const { triggers, ...others } = section as Mapping;
    const differs = difference(triggers, under);
    return differs === undefined ? others : { triggers: differs, ...others };
  });
  return { ...written, channels };
}

import { internal } from './internals.ts';

type Create<Asked, Asking> = (asked: Asked) => Asking;
interface MetadataRequests {
  protocol: (version: { readonly version: number }) => Create<never, object>;
}

/** Every request of kafkajs for metadata, in every version of the protocol, as `change` has it. */
export function changeMetadataRequests<Asked, Asking extends object>(
  change: (asking: Asking, asked: Asked) => Asking,
): void {
  const { requests } = internal<{ readonly requests: { readonly Metadata: MetadataRequests } }>(
    'protocol/requests',
  );
  const original = requests.Metadata.protocol;
  requests.Metadata.protocol = (version) => {
    const create = original(version) as Create<Asked, Asking>;
    return (asked: Asked) => change(create(asked), asked);
  };
}

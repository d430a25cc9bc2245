import { internal } from './internals.ts';
import { changeMetadataRequests } from './metadata-requests.ts';

interface BrokerPool {
  refreshMetadata: (this: BrokerPool, topics: readonly string[]) => Promise<void>;
}
interface Asked {
  readonly topics: readonly string[];
}
interface Asking {
  readonly request: {
    encode(): Promise<{ readonly buffer: Buffer }>;
  };
}

/** Distinguished by identity from any other empty list, by which kafkajs asks for all topics. */
const NONE: readonly string[] = Object.freeze([]);

/**
 * A client of kafkajs that is about no topic yet (a producer that asks for its id, an admin, a member of a group that finds its
 * coordinator) asks for all topics of the cluster, though it wants the brokers only, and waits for as long as any partition of any of
 * them has no leader: one topic of somebody else whose brokers are away keeps every service from beginning. Here it asks for none.
 * A caller that asks for all on purpose, as `listTopics` does, still gets all.
 */
export function askForBrokersAlone(): void {
  const pool = internal<{ readonly prototype: BrokerPool }>('cluster/brokerPool').prototype;
  const refresh = pool.refreshMetadata;
  pool.refreshMetadata = async function (topics) {
    return refresh.call(this, topics.length === 0 ? NONE : topics);
  };

  changeMetadataRequests<Asked, Asking>(({ request, ...rest }, { topics }) => ({
    ...rest,
    request: topics === NONE ? ofNone(request) : request,
  }));
}

/** In the protocol no list (-1) is all topics, and an empty list (0) is none. */
function ofNone(request: Asking['request']): Asking['request'] {
  return {
    ...request,
    async encode() {
      const encoded = await request.encode();
      encoded.buffer.writeInt32BE(0, 0);
      return encoded;
    },
  };
}

import { internal } from './internals.ts';

interface Broker {
  isConnected(): boolean;
  initProducerId: Step;
  addPartitionsToTxn: Step;
  endTxn: Step;
}
type Step = (this: Broker, request: Request) => Promise<unknown>;
interface Request {
  readonly transactionalId?: string;
}
interface Cluster {
  readonly brokerPool: { readonly brokers: Readonly<Record<string, Broker>> };
  findGroupCoordinator: (this: Cluster, asked: Asked) => Promise<Broker>;
}
interface Asked {
  readonly groupId: string;
  readonly coordinatorType?: number;
}
interface Prototype<T> {
  readonly prototype: T;
}

const TRANSACTION_COORDINATOR = 1;
/** The coordinator is the right one and says so: it has not yet written the end of the last transaction. */
const CONCURRENT_TRANSACTIONS = 'CONCURRENT_TRANSACTIONS';

/**
 * kafkajs asks a broker for the coordinator of the transactional id before every step of a transaction: two of the five requests of
 * a small transaction. The coordinator is remembered until it is gone or refuses anything; then it is asked for again.
 */
export function cacheTransactionCoordinators(): void {
  const cluster = internal<Prototype<Cluster>>('cluster').prototype;
  const broker = internal<Prototype<Broker>>('broker').prototype;
  const coordinated = new WeakMap<Broker, Set<string>>();

  const findAgain = cluster.findGroupCoordinator;
  cluster.findGroupCoordinator = async function (asked) {
    if (asked.coordinatorType !== TRANSACTION_COORDINATOR) return findAgain.call(this, asked);
    for (const known of Object.values(this.brokerPool.brokers)) {
      if (coordinated.get(known)?.has(asked.groupId) === true && known.isConnected()) return known;
    }
    const found = await findAgain.call(this, asked);
    const ids = coordinated.get(found);
    if (ids === undefined) coordinated.set(found, new Set([asked.groupId]));
    else ids.add(asked.groupId);
    return found;
  };

  for (const step of ['initProducerId', 'addPartitionsToTxn', 'endTxn'] as const) {
    const original = broker[step];
    broker[step] = async function (request) {
      try {
        return await original.call(this, request);
      } catch (error) {
        const refusal = (error as { readonly type?: unknown }).type;
        if (request.transactionalId !== undefined && refusal !== CONCURRENT_TRANSACTIONS) {
          coordinated.get(this)?.delete(request.transactionalId);
        }
        throw error;
      }
    };
  }
}

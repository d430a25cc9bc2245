import type { GatewayOptions } from './options.ts';

export interface Gateway {
  /** Where it listens, e.g. `http://127.0.0.1:7070`. */
  readonly url: string;
  /** Ends streams, lets requests in hand finish, stops reading the log. */
  close(): Promise<void>;
}

/** Listens, then reads the topics; ready (see `GatewayOptions.health`) once the projection has caught up. */
export async function createGateway(options: GatewayOptions): Promise<Gateway> {
  await Promise.resolve(options);
  throw new Error('not yet');
}

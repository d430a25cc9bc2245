import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/** A module of kafkajs that it does not publish, as kafkajs itself sees it: what is changed on it, is changed for kafkajs. */
export function internal<T>(path: string): T {
  return require(`kafkajs/src/${path}`) as T;
}

/** Loads these modules of kafkajs again, in this order, so that they take what was put into the place of others; returns the last. */
export function loadedAgain<T>(paths: readonly string[]): T {
  let last: unknown;
  for (const path of paths) {
    Reflect.deleteProperty(require.cache, require.resolve(`kafkajs/src/${path}`));
    last = internal(path);
  }
  return last as T;
}

/** Every later import of this module gets `exports`. */
export function replaceModule(path: string, exports: unknown): void {
  internal(path);
  require.cache[require.resolve(`kafkajs/src/${path}`)]!.exports = exports;
}

/** A message as kafkajs's producer takes it. */
export interface ProducedMessage {
  readonly key?: Uint8Array | string | null;
  readonly value: Uint8Array | string | null;
  readonly partition?: number;
  /** Milliseconds since 1970, in digits. */
  readonly timestamp?: string;
  readonly headers?: Readonly<Record<string, HeaderValue | readonly HeaderValue[] | undefined>>;
}
export type HeaderValue = Uint8Array | string;

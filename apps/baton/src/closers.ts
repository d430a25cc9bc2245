/** What has been opened, to be closed in the opposite order. */
export interface Closers {
  push(close: () => Promise<void>): void;
  /** What one cannot close keeps nothing else open. @throws the first error, when all have been tried */
  close(): Promise<void>;
}

export function closers(): Closers {
  const opened: (() => Promise<void>)[] = [];
  return {
    push: (close) => void opened.push(close),
    async close() {
      const errors: unknown[] = [];
      for (const close of opened.splice(0).reverse()) await close().catch((error) => errors.push(error));
      if (errors.length > 0) throw errors[0];
    },
  };
}

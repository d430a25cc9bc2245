/** Where a ClickHouse server listens, and as whom to speak to it. */
export interface ClickHouseAccess {
  /** E.g. `http://127.0.0.1:8123`. */
  readonly url: string;
  readonly username?: string;
  readonly password?: string;
  readonly database?: string;
  /** For https. PEM text, not a path, read at every new connection; absent: the authorities that Node trusts. */
  readonly tls?: { readonly ca: string | undefined };
}

/** How a schema registry with Confluent's HTTP interface is reached. */
export interface RegistryAccess {
  /** With the path before `/subjects`, such as `https://registry:8081` or `http://apicurio:8080/apis/ccompat/v7`. */
  readonly url: string;
  /** PEM texts, not paths, read at every new connection. Absent: the authorities that Node trusts. */
  readonly tls?: {
    readonly ca?: string | undefined;
    readonly cert?: string | undefined;
    readonly key?: string | undefined;
  };
  readonly auth?:
    | { readonly kind: 'basic'; readonly username: string; readonly password: string }
    /** Asked for with every request, so that it may be renewed. */
    | { readonly kind: 'bearer'; readonly token: () => Promise<string> };
}

import { createAuthority, type Authority } from '#testing/tls';

/** The authority that is in use, and the one that takes its place. */
export interface Authorities {
  readonly old: Authority;
  readonly next: Authority;
  /** PEM text for those who are to trust either. */
  readonly both: string;
}

export function createAuthorities(): Authorities {
  const [old, next] = [createAuthority('the old authority'), createAuthority('the new authority')];
  return { old, next, both: old.cert + next.cert };
}

/** What is wrong with one part of a request. */
export interface ProblemDetail {
  /** In the body: a JSON Pointer as a URI fragment, e.g. `#/messageId`. */
  readonly pointer?: string;
  /** In the path, the query or the headers: its name. */
  readonly parameter?: string;
  /** In a YAML body, from 1. */
  readonly line?: number;
  readonly column?: number;
  /** What is wrong and what to send instead. */
  readonly detail: string;
}

export type ProblemKind = keyof typeof KINDS;

const KINDS = {
  'bad-request': [400, 'The request cannot be read'],
  'invalid-request': [400, 'The request is not valid'],
  'key-required': [401, 'An API key is required'],
  'certificate-required': [403, 'A client certificate is required'],
  'cross-origin': [403, 'Requests from other sites are refused'],
  'not-found': [404, 'Not found'],
  gone: [410, 'Not kept any more'],
  'not-every-worker': [409, 'Not every worker is ready for it'],
  'version-taken': [409, 'Somebody else took this version at the same time'],
  'body-too-large': [413, 'The body is too large'],
  'unsupported-media-type': [415, 'The body is of a type that is not read here'],
  'wrong-host': [421, 'The request was made for another host'],
  'invalid-event': [422, 'The event is not valid'],
  'invalid-policy': [422, 'The policy is not valid'],
  bug: [500, 'Something is wrong inside Baton'],
  unavailable: [503, 'Not available now'],
} as const satisfies Record<string, readonly [status: number, title: string]>;

/** An answer that says what is wrong, where, and what to do next (RFC 9457). */
export class Problem extends Error {
  override readonly name = 'Problem';
  readonly kind: ProblemKind;
  readonly errors: readonly ProblemDetail[];
  readonly retryAfterSeconds: number | undefined;

  constructor(
    kind: ProblemKind,
    detail: string,
    more: { readonly errors?: readonly ProblemDetail[]; readonly retryAfterSeconds?: number } = {},
  ) {
    super(detail);
    this.kind = kind;
    this.errors = more.errors ?? [];
    this.retryAfterSeconds = more.retryAfterSeconds;
  }

  get status(): number {
    return KINDS[this.kind][0];
  }

  document(): Readonly<Record<string, unknown>> {
    const [status, title] = KINDS[this.kind];
    return {
      type: `urn:baton:problem:${this.kind}`,
      title,
      status,
      detail: this.message,
      ...(this.errors.length > 0 ? { errors: this.errors } : {}),
    };
  }
}

/** One parameter is wrong. */
export function badParameter(parameter: string, detail: string): Problem {
  return new Problem('invalid-request', `${parameter}: ${detail}`, { errors: [{ parameter, detail }] });
}

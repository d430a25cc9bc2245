import type { z } from 'zod';
import type { POLICY_SCHEMA } from './policy-schema.ts';

/** The rules of a workspace, checked and with every default filled in. Durations are milliseconds; what is `off` is null. */
export type Policy = DeepReadonly<z.output<typeof POLICY_SCHEMA>>;

export type Notices = Policy['notices'];
export type Queue = Policy['queues'][number];
/** All that is given must match; an empty list matches everything. */
export type Route = Policy['routes'][number];

type DeepReadonly<T> = T extends string | number | boolean | null | undefined
  ? T
  : { readonly [Key in keyof T]: DeepReadonly<T[Key]> };

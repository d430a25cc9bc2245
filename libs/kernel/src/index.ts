export type { Brand } from './brand.ts';
export type { Instant } from './time.ts';
export { instant, plusMs, laterOf, SECOND_MS, MINUTE_MS, HOUR_MS, DAY_MS } from './time.ts';
export type { Acceptance, Deadline, Env, GoOn, Workflow } from './workflow.ts';
export { accepted, GO_ON, goOn, ignored, refused, rejected } from './workflow.ts';
export type { EntityTable } from './entity-table.ts';
export { entityTable } from './entity-table.ts';
export { WrittenByNewer } from './written-by-newer.ts';
export { Undecodable, UnknownRecord, ifDecodable } from './undecodable.ts';

export type { Embedded, EmbeddedLog, EmbeddedOptions } from './open-embedded.ts';
export { openEmbedded } from './open-embedded.ts';
export type { EmbeddedReader } from './open-embedded-reader.ts';
export { openEmbeddedReader } from './open-embedded-reader.ts';
export type { Damage, IntegrityReport } from './integrity.ts';
export type { LogReader } from './log-reader.ts';
export type { UnitLog } from './unit-log.ts';
export type { Run, UnitRecord } from './unit-record.ts';

export type { Environment, EnvironmentOptions } from './environment.ts';
export { openEnvironment } from './environment.ts';
export { DiskFull, diskFault } from './lmdb-faults.ts';
export { afterPrefix, mustFit } from './keys.ts';
export { isIntact, SEAL_BYTES, seal, sealBytes, sealJson, unseal } from './sealed.ts';
export type { Table, TableEntry } from './table.ts';
export type { StoreWords } from './words.ts';
export { damagedFolder } from './words.ts';

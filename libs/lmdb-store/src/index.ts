export type { LmdbEnvironment, LmdbEnvironmentOptions } from './lmdb-environment.ts';
export { openEnvironment } from './lmdb-environment.ts';
export { DiskFull, diskFault } from './lmdb-faults.ts';
export { makeFolder } from './make-folder.ts';
export { afterPrefix, mustFit } from './lmdb-keys.ts';
export type { LogExtent } from './log-extent.ts';
export type {
  KeptValues,
  ProjectionSize,
  ProjectionStore,
  ProjectionStoreOptions,
} from './projection-store.ts';
export { openProjectionStore } from './projection-store.ts';
export { isIntact, SEAL_BYTES, seal, sealBytes, sealJson, unseal } from './sealed.ts';
export type { StoreFolder } from './store-folder.ts';
export { storeFolder } from './store-folder.ts';
export type { Table, TableEntry } from './lmdb-table.ts';
export type { StoreMessages } from './store-messages.ts';
export { damagedFolder } from './store-messages.ts';

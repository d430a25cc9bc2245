import type { KafkaLog } from './broker-access.ts';

const nothing = (): void => {};

/** For tests that don't look at what is told. */
export const silentLog: KafkaLog = { debug: nothing, info: nothing, warn: nothing, error: nothing };

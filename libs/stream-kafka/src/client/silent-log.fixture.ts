import type { KafkaLog } from './broker-access.ts';

const nothing = (): void => {};

/** For tests that do not look at the log. */
export const silentLog: KafkaLog = { debug: nothing, info: nothing, warn: nothing, error: nothing };

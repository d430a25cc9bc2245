import { join } from 'node:path';

/** Where in a data folder the log and the state of the tasks lie. */
export const logFolder = (dataDir: string): string => join(dataDir, 'log');

/** Where in a data folder ClickHouse keeps its tables: all of it can be built anew from the log. */
export const clickhouseFolder = (dataDir: string): string => join(dataDir, 'clickhouse');

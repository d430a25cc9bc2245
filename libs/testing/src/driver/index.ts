export * from './task-driver.ts';
export * from './workflow-driver.ts';

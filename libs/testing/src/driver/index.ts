export * from './task-driver.ts';
export * from './workflow-driver.ts';
export * from './input-driver.ts';

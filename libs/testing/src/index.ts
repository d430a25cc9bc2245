export * from './workflow-spec.ts';
export * from './example-processor.ts';
export * from './crash-run.ts';
export * from './small-disk.ts';
export { HOSTILE_UNITS, hostileText } from './hostile-texts.ts';

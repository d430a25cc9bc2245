export * from './workflow-spec.ts';
export * from './boxes.ts';
export * from './crash-run.ts';
export * from './small-disk.ts';

export * from './workflow-spec.ts';

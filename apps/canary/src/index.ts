export { createCanary, type Canary, type CanaryOptions } from './create-canary.ts';
export { CANARY_TIMEOUT_MS, mayBeTried } from './canary-settings.ts';
export { canaryOf } from './workspace-of.ts';

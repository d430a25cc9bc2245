export { routingProcessor } from './routing.processor.ts';
export { workspaceAggregate } from './workspace.part.ts';
export { meterRouting } from './meter-routing.ts';

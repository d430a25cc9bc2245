export { routingProcessor } from './routing.processor.ts';
export { workspaceAggregate } from './workspace.part.ts';

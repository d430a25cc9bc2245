export { routingProcessor } from './routing.processor.ts';

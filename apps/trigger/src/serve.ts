import { runProcessorService } from '#kafka-service';
import { triggerProcessor } from './trigger.processor.ts';

await runProcessorService({
  name: 'trigger',
  summary: 'decides when a conversation needs a human, and follows it until it no longer does',
  port: 7071,
  processor: triggerProcessor,
});

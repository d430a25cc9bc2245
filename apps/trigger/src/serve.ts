import { runProcessorService } from '#kafka-service';
import { triggerProcessor } from './trigger.processor.ts';

await runProcessorService({
  name: 'trigger',
  summary: 'decides when a conversation needs a human, and follows the episode to its end',
  port: 7071,
  processor: triggerProcessor,
});

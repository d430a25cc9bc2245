import { runProcessorService } from '#kafka-service';
import { routingProcessor } from './routing.processor.ts';

await runProcessorService({
  name: 'routing',
  summary: 'finds an agent for every escalation: queues, capacity, offers, waits',
  port: 7072,
  processor: (codec) => routingProcessor(codec),
});

import { runProcessorService } from '#kafka-service';
import { meterRouting } from './meter-routing.ts';
import { routingProcessor } from './routing.processor.ts';

await runProcessorService({
  name: 'routing',
  summary: 'finds an agent for every escalation: queues, capacity, offers, waits',
  port: 7072,
  processor: (codec, metrics) => meterRouting(routingProcessor(codec), metrics),
});

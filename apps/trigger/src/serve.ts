import { runProcessorService } from '#kafka-service';
import { triggerProcessor } from './trigger.processor.ts';
import { countUnheard } from './count-unheard.ts';
import { meterDecisions } from './meter-decisions.ts';

await runProcessorService({
  name: 'trigger',
  summary: 'decides when a conversation needs a human, and follows the episode to its end',
  port: 7071,
  processor: (codec, metrics) => meterDecisions(countUnheard(triggerProcessor(codec), metrics), metrics),
});

export {
  StreamServer,
  type OpenStream,
  type StreamServerOptions,
  type StreamStatus,
} from './stream-server.ts';
export { openProbesServer } from './probes-server.ts';
export { openWithin } from './open-within.ts';
export { runProcess, type RunningService } from './run-process.ts';
export { runStreamService } from './run-stream-service.ts';
export { processShape, processVariables, serviceShape, serviceVariables } from './settings.ts';
export { settingsOfProcess } from './settings-of-process.ts';

export {
  StreamServer,
  type OpenStream,
  type StreamServerOptions,
  type StreamStatus,
} from './stream-server.ts';
export { openWithin } from './opening.ts';
export { EXIT_CODES, runProcess, type RunningService } from './run-process.ts';
export { runStreamService } from './run-stream-service.ts';

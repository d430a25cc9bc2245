/**
 * Resolves at the first Ctrl-C (or SIGTERM). A second one ends the process at once:
 * everything acknowledged is on the disk.
 */
export function firstStopSignal(): Promise<NodeJS.Signals> {
  return new Promise((resolve) => {
    const onSignal = (signal: NodeJS.Signals): void => {
      process.off('SIGINT', onSignal).off('SIGTERM', onSignal);
      const leave = (): never => process.exit(EXIT_AT_ONCE);
      process.once('SIGINT', leave).once('SIGTERM', leave);
      resolve(signal);
    };
    process.on('SIGINT', onSignal).on('SIGTERM', onSignal);
  });
}

/** 128 + SIGINT, as shells have it. */
const EXIT_AT_ONCE = 130;

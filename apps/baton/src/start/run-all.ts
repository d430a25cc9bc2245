import type { ArchiveStore } from '#archive';
import { CANARY_TIMEOUT_MS, createCanary } from '#apps/canary';
import type { GatewayConfig } from '#apps/gateway';
import { createLogger, type LogLevel } from '#platform';
import { openPipeline } from '../pipeline.ts';
import { removeOwner, writeOwner } from '../process/clickhouse-owner.ts';
import { openOrReport } from '../process/open-or-report.ts';
import { removeRunning, writeRunning } from '../process/running-process.ts';
import type { Terminal } from '../terminal/terminal.ts';
import type { ViewFrame } from '../view/render-view.ts';
import { FIRST_WORDS } from './first-words.ts';
import { showLive, type ViewStyle } from './live-view.ts';
import { sampleFeeder } from './sample-feeder.ts';
import { firstStopSignal } from './stop-signal.ts';

export interface RunOptions {
  readonly dataDir: string;
  readonly gateway: GatewayConfig;
  readonly clickhousePort: number;
  readonly archive: ArchiveStore | undefined;
  /** null: without. */
  readonly canary: { readonly everyMs: number; readonly workspaces: readonly string[] } | null;
  /** null: without a sample day. */
  readonly sampleSpeed: number | null;
  readonly style: ViewStyle;
  readonly logLevel: LogLevel;
}

/** Runs the whole pipeline until Ctrl-C, or until a part of it fails: then it throws that part's reason. */
export async function runAll(terminal: Terminal, options: RunOptions): Promise<void> {
  const { dataDir, gateway, clickhousePort, archive, sampleSpeed, style, logLevel } = options;
  const stopSignal = firstStopSignal();
  if (style === 'drawn') terminal.err('Starting: log, ClickHouse, gateway ...');
  const pipeline = await openOrReport(() =>
    openPipeline({ dataDir, gateway, clickhousePort, archive, logLevel }),
  );
  const closing: (() => Promise<void> | void)[] = [() => pipeline.stop()];
  try {
    const url = pipeline.gatewayUrl ?? '';
    const startedAt = Date.now();
    await writeRunning(dataDir, {
      pid: process.pid,
      url,
      clickhouseUrl: pipeline.clickhouseUrl,
      startedAt: new Date(startedAt).toISOString(),
    });
    closing.push(() => removeRunning(dataDir, process.pid));
    await writeOwner(dataDir, pipeline.clickhouseOwner);
    closing.push(() => removeOwner(dataDir));

    const failure = Promise.withResolvers<never>();
    const { appender, codec, live: past } = pipeline;
    const sample =
      sampleSpeed === null
        ? null
        : sampleFeeder({ appender, codec, speed: sampleSpeed, failed: failure.reject });
    if (sample !== null) {
      past.onEvent((event) => sample.hear(event));
      void pipeline.caughtUp.then(() => sample.begin(past.sample));
      closing.push(() => sample.stop());
    }

    if (options.canary !== null) {
      const { metrics, health } = pipeline;
      const canary = createCanary({
        ...options.canary,
        gateway: { url, apiKey: gateway.apiKey },
        timeoutMs: CANARY_TIMEOUT_MS,
        logger: createLogger({ name: 'canary', level: logLevel }),
        ...{ metrics, health },
      });
      closing.push(() => canary.stop());
      void canary.ended.then((error) => error !== undefined && failure.reject(error));
    }

    const frame = (): ViewFrame => ({
      metrics: past.view.metrics(Date.now()),
      upMs: Date.now() - startedAt,
      sample: sample?.label() ?? null,
      addresses: addressesOf(url, pipeline.clickhouseUrl),
      hints: hintsOf(url),
    });
    const live = showLive(terminal, style, frame);
    closing.push(() => live.stop());

    await Promise.race([stopSignal, failure.promise, pipeline.failed.then((error) => Promise.reject(error))]);
  } finally {
    // A second Ctrl-C ends it at once; everything acknowledged is on the disk either way.
    await closeAll(closing, () => terminal.err('Stopping ... (Ctrl-C again stops at once)'));
  }
  terminal.err('Stopped. Start again to continue from here.');
}

/** The view first, the log last. */
async function closeAll(closing: (() => Promise<void> | void)[], viewIsGone: () => void): Promise<void> {
  let first = true;
  for (const close of closing.splice(0).reverse()) {
    await close();
    if (first) viewIsGone();
    first = false;
  }
}

function addressesOf(url: string, clickhouseUrl: string): ViewFrame['addresses'] {
  return { API: url, Docs: `${url}/docs`, ClickHouse: clickhouseUrl };
}

/** None longer than 80 characters, so that it can be copied from any terminal. */
function hintsOf(url: string): readonly string[] {
  return [
    'Be a customer, in another terminal (see the walk-through in README):',
    `  curl -s ${url}/v1/workspaces/default/conversations/c1/events \\`,
    `    -H 'content-type: application/json' \\`,
    `    -d '{"type":"CustomerTurn","messageId":"m1","text":"${FIRST_WORDS}"}'`,
    'Ctrl-C stops; start again to continue from here.',
  ];
}

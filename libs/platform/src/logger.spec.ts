import { describe, expect, it } from 'vitest';
import { createLogger, NestLog, type LogLevel } from './logger.ts';

function logged(level: LogLevel = 'debug') {
  const lines: Record<string, unknown>[] = [];
  const to = { write: (line: string) => lines.push(JSON.parse(line) as Record<string, unknown>) };
  return { logger: createLogger({ name: 'app', level, to }), lines };
}

describe('a logger', () => {
  it('writes one JSON object a line', () => {
    const { logger, lines } = logged();
    logger.info({ topic: 't', records: 3 }, 'committed');
    expect(lines).toMatchObject([{ level: 'info', name: 'app', topic: 't', records: 3, msg: 'committed' }]);
  });

  it('leaves out what people wrote, should anybody hand it over', () => {
    const { logger, lines } = logged();
    logger.warn({ text: 'secret', event: { text: 'secret', messageId: 'm1' }, value: 'secret' }, 'refused');
    expect(JSON.stringify(lines)).not.toContain('secret');
    expect(lines).toMatchObject([{ event: { messageId: 'm1' } }]);
  });

  it('is silent below its level', () => {
    const { logger, lines } = logged('warn');
    logger.info('committed');
    expect(lines).toEqual([]);
  });
});

it('Nest logs through it, its chatter as debug', () => {
  const { logger, lines } = logged();
  const log = new NestLog(logger);
  log.log('Mapped {/x, GET} route', 'RouterExplorer');
  log.error('Error: listen EADDRINUSE', 'at Server', 'NestApplication');
  log.error(new Error('broken'));
  expect(lines).toMatchObject([
    { level: 'debug', context: 'RouterExplorer' },
    { level: 'debug', msg: 'Error: listen EADDRINUSE' },
    { level: 'error', msg: 'broken', err: { type: 'Error' } },
  ]);
});

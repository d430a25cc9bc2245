import type { ArgumentsHost } from '@nestjs/common';
import { expect, it } from 'vitest';
import { createLogger, traceIdOf } from '#platform';
import { ProblemFilter } from './problem.filter.ts';

/** What is logged when a request with these parts fails by a bug. */
function logged(request: object): Readonly<Record<string, unknown>> {
  let line = '';
  const to = { write: (text: string) => void (line += text) };
  const response = {
    headersSent: false,
    status: () => response,
    type: () => response,
    send: () => response,
    setHeader: () => response,
  };
  const http = { getRequest: () => request, getResponse: () => response };
  const host = { switchToHttp: () => http } as unknown as ArgumentsHost;
  new ProblemFilter(createLogger({ name: 'gateway', level: 'info', to })).catch(new TypeError('a bug'), host);
  return JSON.parse(line) as Readonly<Record<string, unknown>>;
}

it('a bug is logged with the ids of the path, and nothing of the body or the query', () => {
  const line = logged({
    params: { workspace: 'w', conversation: 'c-1' },
    query: { after: 'my card' },
    body: { text: 'my card is stolen' },
  });
  expect(line).toMatchObject({
    level: 'error',
    msg: 'a request failed',
    workspace: 'w',
    conversation: 'c-1',
    trace_id: traceIdOf('/workspaces/w/conversations/c-1'),
  });
  expect(JSON.stringify(line)).not.toContain('my card');
});

it.each([{ params: {} }, {}])('a bug without ids is logged all the same: %j', (request) => {
  expect(logged(request)).toMatchObject({ msg: 'a request failed', err: { message: 'a bug' } });
});

import { describe, expect, it } from 'vitest';
import { Corrupt, Transient } from '#stream';
import { errorReportOf } from './error-report.ts';
import { errorReportText, EXIT, usageError } from './exit.ts';

const system = (code: string, more: object = {}) => Object.assign(new Error('low level'), { code, ...more });

describe('the report of an error', () => {
  it.each([
    [system('EADDRINUSE', { port: 7070, address: '127.0.0.1' }), EXIT.unavailable, /port 7070.*--port/s],
    [system('ENOSPC'), EXIT.unavailable, /disk is full.*continues where it stopped/s],
    [system('ENOENT', { path: 'a.yaml' }), EXIT.usage, /no a\.yaml/],
    [new Corrupt('page 7 is damaged'), EXIT.unavailable, /page 7.*backup/s],
    [new Transient('the log is away'), EXIT.unavailable, /log is away/],
    [usageError('no such event "X"', 'use one of A, B'), EXIT.usage, /no such event.*one of A, B/s],
    [new TypeError('x is undefined'), EXIT.bug, /unexpected error.*--debug/s],
  ])('%s', (error, exitCode, text) => {
    const report = errorReportOf(error);
    expect(report.exitCode).toBe(exitCode);
    expect(errorReportText(report)).toMatch(text);
  });

  it('looks through causes', () => {
    const wrapped = new Transient('cannot append', { cause: system('ENOSPC') });
    expect(errorReportOf(wrapped).what).toMatch(/disk is full/);
    const byNumber = Object.assign(new Error('No space left on device'), { code: 28 });
    expect(errorReportOf(new Transient('cannot append', { cause: byNumber })).what).toMatch(/disk is full/);
  });

  it('never shows a stack', () => {
    expect(errorReportText(errorReportOf(new Error('boom')))).not.toMatch(/\bat \S+:\d+/);
  });
});

// Reads vitest's JSON report and prints `N passed, N failed, N skipped`; a run without tests is a failure.
import { readFileSync } from 'node:fs';

interface Report {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
  readonly numFailedTestSuites: number;
  readonly numTotalTests: number;
}

const [file] = process.argv.slice(2);
if (file === undefined) throw new Error('Usage: count-tests.ts <vitest JSON report>');
const report = JSON.parse(readFileSync(file, 'utf8')) as Report;
const skipped = report.numPendingTests + report.numTodoTests;
if (report.numTotalTests === 0 || report.numFailedTestSuites > 0) process.exitCode = 1;
console.log(`${report.numPassedTests} passed, ${report.numFailedTests} failed, ${skipped} skipped`);

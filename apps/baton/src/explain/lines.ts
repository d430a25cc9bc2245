import type { RuleStanding } from '#domain/trigger';
import type { RuleTrace } from '#domain/vocabulary';
import { durationText, shortened } from '../reading/display-text.ts';

// How an explanation looks: blocks of fields, indented under what they are about.

const QUOTE_MAX = 160;

export const heading = (text: string): string => `-- ${text}`;
export const field = (name: string, value: string): string => `${name.padEnd(11)} ${value}`;
export const indented = (line: string): string => `    ${line}`;

export function quote(text: string | undefined): string {
  return text === undefined ? '(not in this log)' : `"${shortened(text, QUOTE_MAX)}"`;
}

/** The id of a turn, behind what was said. */
export function messageOf(event: object): string {
  return 'messageId' in event && 'text' in event ? `  (${String(event.messageId)})` : '';
}

/** Every rule, what it saw and what it takes; and how near it came, where that is known and not nothing. */
export function ruleLines(rules: readonly (RuleTrace | RuleStanding)[]): readonly string[] {
  const width = Math.max(0, ...rules.map(({ rule }) => rule.length));
  return rules.map((line, index) => {
    const { rule, fired, value, threshold } = line;
    const near =
      'nearness' in line && line.nearness ? `  ${Math.round(100 * line.nearness)} % of the way` : '';
    return field(
      index === 0 ? 'rules' : '',
      `${fired ? '*' : ' '} ${rule.padEnd(width)}  ${readable(value)}  (threshold: ${readable(threshold)})${near}`,
    );
  });
}

/** Durations of the trace in units that people use: the log keeps milliseconds. */
const readable = (value: string): string =>
  shortened(value, 60).replace(/\b(\d+) ms\b/g, (_, ms: string) => durationText(Number(ms)));

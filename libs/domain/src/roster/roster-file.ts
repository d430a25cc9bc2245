import { z } from 'zod';
import { WEEKDAYS, type Calendar, type OpenPeriod, type Weekday } from '#domain/calendar';
import { periods, timeZoneName } from '../policy/calendars.ts';
import { language, text, unique, wholeNumber } from '../policy/fields.ts';
import { DECODING, findingsOf } from '../policy/schema-problems.ts';
import { readYaml, type PolicyProblem } from '../policy/yaml-positions.ts';

type Weekly = Readonly<Record<Weekday, readonly OpenPeriod[]>>;

const shifts = z
  .strictObject({
    daily: periods().optional().describe('Every day that is not named.'),
    ...(Object.fromEntries(WEEKDAYS.map((day) => [day, periods().optional()])) as Record<
      Weekday,
      z.ZodOptional<ReturnType<typeof periods>>
    >),
  })
  .describe('By day of the week: periods such as 09:00-17:30, by the clocks of the time zone.');

const agent = z.strictObject({
  id: text().describe('Its id; with a count, ids are this with -1, -2 and so on.'),
  count: wholeNumber({ from: 1, to: 1_000, example: 2 }).prefault(1).describe('How many like this one.'),
  languages: z.array(language()).optional().describe('Languages that the agent speaks.'),
  skills: z
    .record(text(), wholeNumber({ from: 1, to: 10, example: 5 }))
    .optional()
    .describe('Skill to level, 1 (basic) to 10 (expert).'),
  queues: z.array(text()).optional().describe('Queues that the agent serves.'),
  capacity: z
    .record(text(), wholeNumber({ from: 0, to: 1_000, example: 2 }))
    .optional()
    .describe('Channel to units of work at a time; "*" stands for every other channel.'),
  shifts: shifts.optional(),
});

const roster = z.strictObject({
  timeZone: timeZoneName().prefault('UTC').describe('Of the shifts, and of the hours in the report.'),
  log: z
    .enum(['keep', 'replace'])
    .prefault('replace')
    .describe('Whether the agents of the log work as they did, beside those of this file.'),
  without: z.array(text()).prefault([]).describe('Agents of the log who are left out.'),
  agents: z.array(agent).check(unique('id', 'agent')).prefault([]),
});

/** Who works when, as a manager writes it. */
export type RosterFile = Readonly<z.output<typeof roster>>;
export type RosterAgent = RosterFile['agents'][number];

export type WrittenRoster =
  | { readonly ok: true; readonly roster: RosterFile }
  | { readonly ok: false; readonly problems: readonly PolicyProblem[] };

/** @param fileName only for the problems' text */
export function readRosterFile(yamlText: string, fileName: string): WrittenRoster {
  const yaml = readYaml(yamlText, fileName);
  if (!yaml.ok) return yaml;
  const decoded = roster.safeDecode(yaml.value ?? {}, DECODING);
  if (!decoded.success) return { ok: false, problems: yaml.located(findingsOf(roster, decoded.error)) };
  const { log, without, agents } = decoded.data;
  const found = [];
  if (log === 'replace' && agents.length === 0) {
    const message = 'nobody works; write agents, or "log: keep" for those of the log';
    found.push({ path: [], message });
  }
  if (log === 'replace' && without.length > 0) {
    found.push({
      path: ['without'],
      message: 'the agents of the log do not work here; write "log: keep" too',
    });
  }
  return found.length > 0 ? { ok: false, problems: yaml.located(found) } : { ok: true, roster: decoded.data };
}

/** When the agent works; null: no shifts are written. */
export function calendarOf({ timeZone }: RosterFile, { shifts: written }: RosterAgent): Calendar | null {
  if (written === undefined) return null;
  const weekly = Object.fromEntries(
    WEEKDAYS.map((day) => [day, written[day] ?? written.daily ?? []]),
  ) as unknown as Weekly;
  return { timeZone, weekly, exceptions: {} };
}

import { describe, expect, it } from 'vitest';
import { calendarOf, readRosterFile } from './roster-file.ts';

const problemsOf = (text: string): readonly string[] => {
  const read = readRosterFile(text, 'roster.yaml');
  return read.ok ? [] : read.problems.map((problem) => problem.text);
};

describe('a roster file', () => {
  it('says who works when, with what every agent has by default', () => {
    const read = readRosterFile(
      `timeZone: Europe/Berlin
log: keep
without: [bo]
agents:
  - id: french
    count: 2
    languages: [FR]
    queues: [general]
    capacity: { '*': 2 }
    shifts: { daily: [14:00-18:00], sunday: [] }
`,
      'roster.yaml',
    );
    expect(read).toMatchObject({
      ok: true,
      roster: {
        timeZone: 'Europe/Berlin',
        log: 'keep',
        without: ['bo'],
        agents: [{ count: 2, languages: ['fr'] }],
      },
    });
    if (!read.ok) return;
    const [agent] = read.roster.agents;
    const calendar = agent && calendarOf(read.roster, agent);
    expect(calendar?.weekly).toMatchObject({ sunday: [], monday: [{ from: 840, to: 1_080 }] });
    expect(calendarOf(read.roster, { id: 'ana', count: 1 })).toBeNull();
  });

  it('names place and remedy of every problem', () => {
    expect(
      problemsOf(`timeZone: Europe/Berln
agents:
  - id: ana
    shifts: { mondy: [09:00-17:00], tuesday: [17:00-09:00] }
  - id: bo
    skills: { tax: 11 }
    shifts: { sunday: [9:00-17:00] }
`),
    ).toEqual([
      'roster.yaml:1:11 timeZone: there is no time zone "Europe/Berln"; did you mean "Europe/Berlin"?',
      expect.stringMatching(
        /^roster.yaml:4:15 agents.0.shifts: "mondy" is not a key here; did you mean "monday"/,
      ),
      expect.stringMatching(
        /^roster.yaml:4:47 agents.0.shifts.tuesday.0: "17:00-09:00" does not begin before it ends/,
      ),
      expect.stringMatching(/^roster.yaml:6:20 agents.1.skills.tax: /),
      'roster.yaml:7:24 agents.1.shifts.sunday.0: "9:00-17:00" is not a period; write one such as 09:00-17:30, within one day',
    ]);
  });

  it('refuses two agents of one id', () => {
    expect(problemsOf('agents: [{ id: ana }, { id: ana }]')).toEqual([
      'roster.yaml:1:29 agents.1.id: another agent has this id; give each its own',
    ]);
  });

  it('refuses a roster of nobody, and leaving out who is not there', () => {
    expect(problemsOf('')).toEqual([
      'roster.yaml:1:1 nobody works; write agents, or "log: keep" for those of the log',
    ]);
    expect(problemsOf('without: [ana]\nagents: [{ id: bo }]')).toEqual([
      'roster.yaml:1:10 without: the agents of the log do not work here; write "log: keep" too',
    ]);
  });
});

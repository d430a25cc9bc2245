export {
  calendarOf,
  readRosterFile,
  type RosterAgent,
  type RosterFile,
  type WrittenRoster,
} from './roster-file.ts';

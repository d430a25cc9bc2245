export { clockTime, dateOf, dayOfIso, isoDate, weekdayOf } from './civil.ts';
export {
  isOpen,
  localTime,
  nextOpening,
  openBetween,
  WEEKDAYS,
  type Calendar,
  type OpenPeriod,
  type OpenTime,
  type Weekday,
} from './opening-hours.ts';
export { TIME_ZONE_NAMES, timeZoneOf } from './time-zone.ts';

import { clockTime, isoDate, localTime, WEEKDAYS, weekdayOf, type Calendar } from '#domain/calendar';
import { filled, phrasesIn } from '#domain/language';
import type { Language } from '#domain/vocabulary';
import type { Instant } from '#kernel';

/** When it opens, as a part of a sentence: by the clocks of the calendar's time zone, which is named by its city. */
export function openingPhrase(
  calendar: Pick<Calendar, 'timeZone'>,
  opens: Instant,
  now: Instant,
  language: Language,
): string {
  const phrases = phrasesIn(language).opening;
  const { day, minute } = localTime(calendar, opens);
  const daysAhead = day - localTime(calendar, now).day;
  const fill = {
    time: clockTime(minute),
    city: (calendar.timeZone.split('/').at(-1) ?? calendar.timeZone).replaceAll('_', ' '),
    weekday: phrases[WEEKDAYS[weekdayOf(day)] ?? 'sunday'],
    date: isoDate(day),
  };
  if (daysAhead === 0) return filled(phrases.today, fill);
  if (daysAhead === 1) return filled(phrases.tomorrow, fill);
  return filled(daysAhead < 7 ? phrases.weekday : phrases.date, fill);
}

/** A day of the Gregorian calendar; month and day count from 1. */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/** The number of days of a month, 0 for one that does not exist. */
function daysInMonth(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return month === 2 && leap ? 29 : (LENGTHS[month - 1] ?? 0);
}

/** Whether the calendar has this day. */
export function exists({ year, month, day }: Day): boolean {
  return day >= 1 && day <= daysInMonth(year, month);
}

/** Days since a fixed one, for differences and order; any year from 1. */
export function dayNumber({ year, month, day }: Day): number {
  // Years begin in March, so that the day that comes and goes is a year's last.
  const y = month > 2 ? year : year - 1;
  const m = month > 2 ? month - 3 : month + 9;
  return 365 * y + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400) + Math.floor((153 * m + 2) / 5) + day;
}

/** The day of the week: 0 is Sunday, 6 is Saturday. */
export function weekday(day: Day): number {
  // 1 January 2000 was a Saturday.
  return (((dayNumber(day) - dayNumber({ year: 2000, month: 1, day: 1 }) + 6) % 7) + 7) % 7;
}

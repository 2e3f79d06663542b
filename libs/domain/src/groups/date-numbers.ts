/** A day as whole numbers, for rules that look at many days: `day` counts from 1 January 1970. */
export interface DateNumbers {
  readonly day: number;
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  /** 1 to 31. */
  readonly date: number;
}

/** The days of 400 years, after which the calendar repeats itself, and of the years from 1 March of the year 0 to 1970. */
const cycle = { years: 400, days: 146_097 } as const;
const daysTo1970 = 719_468;

/**
 * The number of a day. The year is counted from March, so that the day that a leap year adds is its last: the months from March then have
 * 31, 30, 31, 30, 31 days over and over.
 */
export function dayNumberOf(year: number, month: number, date: number): number {
  const fromMarch = month > 2 ? year : year - 1;
  const cycles = Math.floor(fromMarch / cycle.years);
  const ofCycle = fromMarch - cycles * cycle.years;
  const ofYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + date - 1;
  return cycles * cycle.days + ofCycle * 365 + Math.floor(ofCycle / 4) - Math.floor(ofCycle / 100) + ofYear - daysTo1970;
}

/** The date of a day number. */
export function dateNumbersOf(day: number): DateNumbers {
  const shifted = day + daysTo1970;
  const cycles = Math.floor(shifted / cycle.days);
  const ofCycle = shifted - cycles * cycle.days;
  const leapDays = Math.floor(ofCycle / 1460) - Math.floor(ofCycle / 36_524) + Math.floor(ofCycle / 146_096);
  const yearOfCycle = Math.floor((ofCycle - leapDays) / 365);
  const ofYear = ofCycle - (365 * yearOfCycle + Math.floor(yearOfCycle / 4) - Math.floor(yearOfCycle / 100));
  const fromMarch = Math.floor((5 * ofYear + 2) / 153);
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9;
  const year = yearOfCycle + cycles * cycle.years + (month > 2 ? 0 : 1);
  return { day, year, month, date: ofYear - Math.floor((153 * fromMarch + 2) / 5) + 1 };
}

/** The number of the first day of a month that is counted from the year 0: January of the year 1 is 12. */
export const firstDayOfMonth = (months: number): number => dayNumberOf(Math.floor(months / 12), (months % 12) + 1, 1);

/** 1 for Monday to 7 for Sunday; 1 January 1970 was a Thursday. */
export const weekdayNumberOf = (day: number): number => ((((day + 3) % 7) + 7) % 7) + 1;

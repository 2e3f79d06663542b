import { dayFrom, readRecurrence, weekdays, type Recurrence, type RuleDay, type Weekday } from '@saath/domain/kernel';

/** A recurrence that can be said in words: by days; by weeks on weekdays; by months on weekdays (the second Sunday) or on dates (-1 is the last); by years on weekdays of months. */
export type PlainRecurrence =
  | { readonly every: 'daily'; readonly interval: number }
  | { readonly every: 'weekly'; readonly interval: number; readonly days: readonly Weekday[] }
  | { readonly every: 'monthly'; readonly interval: number; readonly places: readonly Place[] }
  | { readonly every: 'dates'; readonly interval: number; readonly dates: readonly number[] }
  | { readonly every: 'yearly'; readonly interval: number; readonly months: readonly number[]; readonly places: readonly Place[] };

export type Place = RuleDay & { readonly nth: number };
/** The places in a month that have a name; the last is -1. */
export const nths = [1, 2, 3, 4, 5, -1] as const;

/** The recurrence of a rule, for a group with this first day; undefined for a rule that cannot be said in these words. */
export function plainRecurrence(recurrence: string, startsOn: string): PlainRecurrence | undefined {
  const rule = readRecurrence(recurrence);
  if ('fault' in rule || (rule.months.length > 0 && rule.frequency !== 'yearly')) return undefined;
  switch (rule.frequency) {
    case 'daily':
      return rule.days.length + rule.monthDays.length > 0 ? undefined : { every: 'daily', interval: rule.interval };
    case 'weekly':
      return rule.positions.length > 0 ? undefined : { every: 'weekly', interval: rule.interval, days: daysOf(rule, startsOn) };
    case 'monthly':
      return monthly(rule, startsOn);
    case 'yearly':
      return yearly(rule);
  }
}

/** In the order of the week, each once; a rule that names none means the weekday of the first day. */
function daysOf({ days }: Recurrence, startsOn: string): readonly Weekday[] {
  const first = weekdays[(dayFrom(startsOn)?.dayOfWeek ?? 0) - 1];
  return weekdays.filter((weekday) => (days.length === 0 ? weekday === first : days.some((day) => day.weekday === weekday)));
}

function monthly(rule: Recurrence, startsOn: string): PlainRecurrence | undefined {
  const { interval, days, monthDays, positions } = rule;
  if (days.length > 0) {
    const places = placesOf(rule);
    return monthDays.length > 0 || places.length === 0 ? undefined : { every: 'monthly', interval, places };
  }
  const dates = monthDays.length === 0 ? [Number(startsOn.slice(-2))] : monthDays;
  return positions.length > 0 || dates.some((date) => date < -1) ? undefined : { every: 'dates', interval, dates };
}

/** `BYMONTH=10;BYDAY=-1FR` is the last Friday of October. A position in a year picks among several months, which has no words. */
function yearly(rule: Recurrence): PlainRecurrence | undefined {
  const { interval, months, monthDays, positions } = rule;
  const places = placesOf(rule);
  return monthDays.length + positions.length > 0 || places.length === 0 ? undefined : { every: 'yearly', interval, months, places };
}

/** `BYDAY=FR;BYSETPOS=-1` is the last Friday; a position among several weekdays, or a place without a name, has no words. */
function placesOf({ days, positions }: Recurrence): readonly Place[] {
  const [day, ...more] = days;
  const picked = day?.nth === null && more.length === 0 ? positions.map((nth) => ({ nth, weekday: day.weekday })) : [];
  const all = positions.length === 0 ? days : picked;
  const named = all.filter((place): place is Place => nths.some((nth) => nth === place.nth));
  return named.length === all.length ? named : [];
}

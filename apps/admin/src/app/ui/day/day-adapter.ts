import { inject, Injectable } from '@angular/core';
import { DateAdapter, type MatDateFormats } from '@angular/material/core';
import { Temporal } from '@saath/domain/kernel';
import { locales } from '../../i18n/locales.ts';
import { Words } from '../../i18n/words.ts';
import { isDay } from '../zoned-time.ts';
import { writtenDay } from './written-day.ts';

type Style = 'long' | 'short' | 'narrow';
/** How a day is written: in a field, as the month of a calendar, and in full for screen readers. */
type Format = 'field' | 'month' | 'full';

export const dayFormats: MatDateFormats = {
  parse: { dateInput: 'field' },
  display: { dateInput: 'field', monthYearLabel: 'month', dateA11yLabel: 'full', monthYearA11yLabel: 'month' },
};

const options: Readonly<Record<Format, Intl.DateTimeFormatOptions>> = {
  field: { day: '2-digit', month: '2-digit', year: 'numeric' },
  month: { month: 'long', year: 'numeric' },
  full: { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
};
/** The value of a field whose text is no day. */
const none = 'none';
/** A Sunday: calendars count weekdays from it. */
const sunday = Temporal.PlainDate.from('2026-11-01');

/** Days `YYYY-MM-DD` for the calendar of Material, written and read as in the countries of the centres. */
@Injectable()
export class DayAdapter extends DateAdapter<string> {
  readonly #words = inject(Words);

  getYear(day: string): number {
    return this.#date(day).year;
  }
  getMonth(day: string): number {
    return this.#date(day).month - 1;
  }
  getDate(day: string): number {
    return this.#date(day).day;
  }
  getDayOfWeek(day: string): number {
    return this.#date(day).dayOfWeek % 7;
  }
  getMonthNames(style: Style): string[] {
    return Array.from({ length: 12 }, (_, month) => this.#write(sunday.with({ month: month + 1 }), { month: style }));
  }
  getDateNames(): string[] {
    return Array.from({ length: 31 }, (_, index) => String(index + 1));
  }
  getDayOfWeekNames(style: Style): string[] {
    return Array.from({ length: 7 }, (_, days) => this.#write(sunday.add({ days }), { weekday: style }));
  }
  getYearName(day: string): string {
    return String(this.getYear(day));
  }
  getFirstDayOfWeek(): number {
    return 1;
  }
  getNumDaysInMonth(day: string): number {
    return this.#date(day).daysInMonth;
  }
  clone(day: string): string {
    return day;
  }
  createDate(year: number, month: number, day: number): string {
    return Temporal.PlainDate.from({ year, month: month + 1, day }, { overflow: 'reject' }).toString();
  }
  today(): string {
    return Temporal.Now.plainDateISO().toString();
  }
  parse(text: unknown): string | null {
    if (typeof text !== 'string' || text.trim() === '') return null;
    return writtenDay(text) ?? this.invalid();
  }
  format(day: string, format: Format): string {
    return this.#write(this.#date(day), options[format]);
  }
  addCalendarYears(day: string, years: number): string {
    return this.#date(day).add({ years }).toString();
  }
  addCalendarMonths(day: string, months: number): string {
    return this.#date(day).add({ months }).toString();
  }
  addCalendarDays(day: string, days: number): string {
    return this.#date(day).add({ days }).toString();
  }
  toIso8601(day: string): string {
    return day;
  }
  /** The field of a form is an empty text where it has no day. */
  override deserialize(value: unknown): string | null {
    return value === '' ? null : super.deserialize(value);
  }
  isDateInstance(value: unknown): boolean {
    return typeof value === 'string';
  }
  isValid(day: string): boolean {
    return isDay(day);
  }
  invalid(): string {
    return none;
  }

  #date(day: string): Temporal.PlainDate {
    return Temporal.PlainDate.from(day);
  }
  #write(date: Temporal.PlainDate, how: Intl.DateTimeFormatOptions): string {
    const midnight = date.toZonedDateTime('UTC').epochMilliseconds;
    return new Intl.DateTimeFormat(locales[this.#words.language()], { ...how, timeZone: 'UTC' }).format(midnight);
  }
}

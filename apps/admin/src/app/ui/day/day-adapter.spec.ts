import { TestBed } from '@angular/core/testing';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { openStore } from '../../../testing/store.ts';
import { TranslocoService } from '@jsverse/transloco';
import { DayAdapter } from './day-adapter.ts';

let days: DayAdapter;
beforeEach(async () => {
  days = (await openStore(DayAdapter, { providers: [DayAdapter] })).store;
});
const speak = (language: string): void => {
  TestBed.inject(TranslocoService).setActiveLang(language);
};

describe('the days of a calendar', () => {
  it.each([
    { language: 'en', format: 'field', then: '06/11/2026' },
    { language: 'hi', format: 'field', then: '06/11/2026' },
    { language: 'mr', format: 'field', then: '06/11/2026' },
    { language: 'en', format: 'month', then: 'November 2026' },
    { language: 'hi', format: 'month', then: 'नवंबर 2026' },
    { language: 'mr', format: 'month', then: 'नोव्हेंबर 2026' },
    { language: 'en', format: 'full', then: 'Friday 6 November 2026' },
  ] as const)('are written as $then ($language, $format)', ({ language, format, then }) => {
    speak(language);
    expect(days.format('2026-11-06', format).replace(',', '')).toBe(then);
  });

  it('begin on Monday, with names from Sunday on, as the calendar asks for them', () => {
    expect(days.getFirstDayOfWeek()).toBe(1);
    expect(days.getDayOfWeekNames('short')).toEqual(['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat']);
    expect([days.getDayOfWeek('2026-11-01'), days.getDayOfWeek('2026-11-02'), days.getDayOfWeek('2026-11-07')]).toEqual([0, 1, 6]);
    expect(days.getMonthNames('long')[1]).toBe('February');
    expect(days.getDateNames()).toHaveLength(31);
  });

  it('are counted by the calendar', () => {
    expect([days.getYear('2028-02-29'), days.getMonth('2028-02-29'), days.getDate('2028-02-29')]).toEqual([2028, 1, 29]);
    expect([days.getNumDaysInMonth('2028-02-01'), days.getNumDaysInMonth('2027-02-01')]).toEqual([29, 28]);
    expect(days.addCalendarDays('2028-02-29', 1)).toBe('2028-03-01');
    expect(days.addCalendarMonths('2026-01-31', 1)).toBe('2026-02-28');
    expect(days.addCalendarYears('2028-02-29', 1)).toBe('2029-02-28');
    expect(days.createDate(2026, 0, 31)).toBe('2026-01-31');
    expect(() => days.createDate(2026, 1, 30)).toThrow(RangeError);
  });

  it.each([
    { given: '6/11/2026', then: '2026-11-06', isValid: true },
    { given: '31/11/2026', then: 'none', isValid: false },
    { given: ' ', then: null, isValid: false },
  ])('are read from “$given”', ({ given, then, isValid }) => {
    const read = days.parse(given);
    expect(read).toBe(then);
    expect(days.getValidDateOrNull(read) !== null).toBe(isValid);
  });

  it.each([
    { given: '2026-11-06', then: '2026-11-06' },
    { given: '', then: null },
    { given: null, then: null },
    { given: '2026-11-31', then: 'none' },
  ])('of the control of a field: $given', ({ given, then }) => {
    expect(days.deserialize(given)).toBe(then);
  });
});

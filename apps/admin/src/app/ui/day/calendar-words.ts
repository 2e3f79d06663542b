import { inject, Injectable } from '@angular/core';
import { MatDatepickerIntl } from '@angular/material/datepicker';
import { Words } from '../../i18n/words.ts';

/** The labels of the buttons of a calendar for screen readers. */
@Injectable()
export class CalendarWords extends MatDatepickerIntl {
  readonly #words = inject(Words);
  override calendarLabel = this.#words.say('common.calendar.title');
  override closeCalendarLabel = this.#words.say('common.calendar.close');
  override prevMonthLabel = this.#words.say('common.calendar.month-before');
  override nextMonthLabel = this.#words.say('common.calendar.month-after');
  override prevYearLabel = this.#words.say('common.calendar.year-before');
  override nextYearLabel = this.#words.say('common.calendar.year-after');
  override prevMultiYearLabel = this.#words.say('common.calendar.years-before');
  override nextMultiYearLabel = this.#words.say('common.calendar.years-after');
  // The button shows the month, and is named by what it shows.
  override switchToMonthViewLabel = '';
  override switchToMultiYearViewLabel = '';
}

import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { itemsOf } from '../api/items-of.ts';
import { apiRoot, queryOf } from '../api/api.ts';
import type { BranchHoliday, Page, SessionItem } from '../api/shapes.ts';
import { Words } from '../i18n/words.ts';
import { dayIn } from '../ui/zoned-time.ts';
import type { CalendarFilters } from './calendar-filters.ts';
import { holidaysOn } from './holidays-on.ts';
import { weekBounds, weekOf } from './week.ts';

/** The most dots under a day: who wants to know more opens it. */
const mostDots = 4;

/** The week of a day on a phone: each day with a dot for each session, and a bar where branches are closed. A tap opens the day. */
@Component({
  selector: 'saath-week-strip',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [RouterLink],
  styleUrl: './week-strip.css',
  template: `
    <nav [attr.aria-label]="words.say('calendar.title')">
      @for (one of days(); track one.day) {
        <a
          queryParamsHandling="preserve"
          [routerLink]="['/calendar', 'day', one.day]"
          [class.today]="one.day === today()"
          [attr.aria-current]="one.day === day() ? 'date' : null"
        >
          <span class="cdk-visually-hidden">{{ one.label }}</span>
          <span aria-hidden="true">{{ one.weekday }}</span>
          <strong aria-hidden="true">{{ one.number }}</strong>
          <span class="dots" [class.closed]="one.isClosed" aria-hidden="true">
            @for (dot of one.dots; track dot) {
              <i></i>
            }
          </span>
        </a>
      }
    </nav>
  `,
})
export class WeekStrip {
  readonly day = input.required<string>();
  readonly today = input.required<string>();
  readonly zone = input.required<string>();
  readonly filters = input.required<CalendarFilters>();
  protected readonly words = inject(Words);
  readonly #week = computed(() => weekOf(this.day()), { equal: (a, b) => a[0] === b[0] });
  readonly #bounds = computed(() => weekBounds(this.#week()[0] ?? this.day(), this.zone()), {
    equal: (a, b) => a.from === b.from && a.to === b.to,
  });
  readonly #sessions = httpResource<Page<SessionItem>>(() => ({
    url: `${apiRoot}/sessions`,
    params: queryOf({ ...this.#bounds(), ...this.filters().query(), limit: 200 }),
  }));
  readonly #closed = httpResource<Page<BranchHoliday>>(() => ({
    url: `${apiRoot}/holidays`,
    params: { from: this.#week()[0] ?? this.day(), to: this.#week()[6] ?? this.day(), limit: 200 },
  }));
  protected readonly days = computed(() => {
    const sessions = itemsOf(this.#sessions);
    const counts = Map.groupBy(sessions, ({ startsAt, timeZone }) => dayIn(startsAt, timeZone));
    const closed = itemsOf(this.#closed);
    return this.#week().map((day) => {
      const count = counts.get(day)?.length ?? 0;
      const at = `${day}T12:00:00Z`;
      return {
        day,
        weekday: this.words.instantDay(at, 'UTC', 'weekday'),
        number: this.words.instantDay(at, 'UTC', 'number'),
        dots: Array.from({ length: Math.min(count, mostDots) }, (_, index) => index),
        isClosed: holidaysOn(this.words, this.filters(), closed, day).length > 0,
        label: count === 0 ? this.words.day(day) : `${this.words.day(day)}, ${this.words.count('calendar.countShown', count)}`,
      };
    });
  });
}

import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { itemsOf } from '../api/items-of.ts';
import { apiRoot, queryOf } from '../api/api.ts';
import type { Page, SessionDay } from '../api/shapes.ts';
import { Words } from '../i18n/words.ts';
import type { CalendarFilters } from './calendar-filters.ts';
import { holidaysIn } from './holidays-in.ts';
import { weekBounds, weekOf } from './week.ts';

/** The most dots under a day: who wants to know more opens it. */
const mostDots = 4;

/** The week of a day on a phone: each day with a dot for each session, as the server counts them, and a bar where branches are closed. A tap opens the day. */
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
  readonly #counted = httpResource<Page<SessionDay>>(() => ({
    url: `${apiRoot}/sessions/days`,
    params: queryOf({ ...this.#bounds(), ...this.filters().query() }),
  }));
  readonly #holidaysOn = holidaysIn(
    () => ({ first: this.#week()[0] ?? this.day(), last: this.#week()[6] ?? this.day() }),
    () => this.filters(),
  );
  protected readonly days = computed(() => {
    const counted = new Map(itemsOf(this.#counted).map((one) => [one.on, one]));
    return this.#week().map((day) => {
      const one = counted.get(day);
      const at = `${day}T12:00:00Z`;
      return {
        day,
        weekday: this.words.instantDay(at, 'UTC', 'weekday'),
        number: this.words.instantDay(at, 'UTC', 'number'),
        dots: Array.from({ length: Math.min(one?.sessions ?? 0, mostDots) }, (_, index) => index),
        isClosed: this.#holidaysOn(day).length > 0,
        label: one === undefined ? this.words.day(day) : `${this.words.day(day)}, ${this.#countOf(one)}`,
      };
    });
  });

  #countOf({ sessions, isMore }: SessionDay): string {
    return this.words.count(isMore ? 'calendar.countAtLeast' : 'calendar.countShown', sessions);
  }
}

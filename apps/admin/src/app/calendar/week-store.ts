import { computed, inject, Injectable } from '@angular/core';
import { allOf, ifAsked } from '../api/all-of.ts';
import { paged } from '../api/paged.ts';
import { Session } from '../api/session.ts';
import type { ExpectedSession, SessionItem } from '../api/shapes.ts';
import { Words } from '../i18n/words.ts';
import { isAhead } from '../sessions/session-phase.ts';
import { fromAddress } from '../ui/from-address.ts';
import { minuteClock } from '../ui/minute-clock.ts';
import { dayIn, isDay, mondayOf } from '../ui/zoned-time.ts';
import { calendarFilters, type CalendarFilters } from './calendar-filters.ts';
import { askedAhead } from './expected-sessions.ts';
import { holidaysIn } from './holidays-in.ts';
import { shownConflicts } from './shown-conflicts.ts';
import { dayBounds, eachOnce, placedFrom, weekBounds, weekDays, weekOf } from './week.ts';

/** How many sessions of a day are read at first, and how many expected ones; more come when they are asked for. */
const atFirst = 10;
const week = [0, 1, 2, 3, 4, 5, 6];

/** The sessions of one week, by day, narrowed by the filters. Week and filters come from the address, so that a link shows the same. */
@Injectable()
export class WeekStore {
  readonly date = fromAddress('');
  readonly #session = inject(Session);
  readonly #words = inject(Words);
  readonly now = minuteClock();

  readonly #zone = computed(() => this.#session.timeZone());
  readonly today = computed(() => dayIn(this.now(), this.#zone()));
  readonly day = computed(() => (isDay(this.date()) ? this.date() : this.today()));
  readonly range = computed(() => {
    const week = weekOf(this.day());
    return { from: this.#words.day(week[0] ?? this.day(), 'short'), to: this.#words.day(week[6] ?? this.day(), 'short') };
  });

  /** The list of each day, Monday first. Days are read one by one, so that each shows its first sessions however many the week has. */
  readonly #lists = week.map((index) =>
    paged<SessionItem>('/sessions', () => ({
      ...this.#boundsOf(index),
      ...this.filters.query(),
      limit: atFirst,
    })),
  );
  /** The expected sessions of each day behind the horizon of planning. */
  readonly #ahead = week.map((index) =>
    paged<ExpectedSession>('/expected-sessions', () => {
      const asked = askedAhead({ ...this.#boundsOf(index), query: this.filters.query() });
      return asked === undefined ? undefined : { ...asked, limit: atFirst };
    }),
  );
  readonly loaded = allOf([...this.#lists.map(({ first }) => first), ...this.#ahead.map(({ first }) => ifAsked(first))]);
  readonly sessions = computed((): readonly SessionItem[] =>
    placedFrom(eachOnce(this.#lists.flatMap(({ items }) => items())), mondayOf(this.day())),
  );
  readonly filters: CalendarFilters = calendarFilters(() => this.sessions());
  /** Whether every session of the week is here: no count is said of what was not read. */
  readonly isWhole = computed(() => this.#lists.every((list) => list.isWhole()));
  readonly #expected = computed((): readonly ExpectedSession[] => this.#ahead.flatMap(({ items }) => items()));
  readonly total = computed(() => {
    if (this.loaded.status() !== 'resolved') return undefined;
    const planned = this.#words.count(this.isWhole() ? 'calendar.count' : this.#shownKey(), this.sessions().length);
    const expected = this.#expected().length;
    const isWhole = this.#ahead.every((list) => list.isWhole());
    return expected === 0
      ? planned
      : `${planned} · ${this.#words.count(isWhole ? 'calendar.expectedCount' : 'calendar.expectedShown', expected)}`;
  });
  readonly days = computed(() =>
    weekDays(this.sessions(), this.day()).map((one, index) => {
      const [list, ahead] = [this.#lists[index], this.#ahead[index]];
      const isWhole = list?.isWhole() === true;
      const expected = this.#expected().filter(({ startsAt, timeZone }) => dayIn(startsAt, timeZone) === one.day);
      const isEmpty = one.entries.length + expected.length === 0 && isWhole && ahead?.isWhole() === true;
      return { ...one, list, expected, ahead, isEmpty, isWhole, holidays: this.#holidaysOn(one.day) };
    }),
  );

  /** Whether there is nothing to show: neither a session nor a holiday. */
  readonly isEmpty = computed(
    () => this.sessions().length + this.#expected().length === 0 && this.days().every(({ holidays }) => holidays.length === 0),
  );

  readonly #holidaysOn = holidaysIn(
    () => ({ first: weekOf(this.day())[0] ?? this.day(), last: weekOf(this.day())[6] ?? this.day() }),
    () => this.filters,
  );

  readonly mayPlan = computed(() => this.#session.may('groups:write'));
  readonly #conflicts = shownConflicts({
    bounds: () => weekBounds(this.day(), this.#zone()),
    filters: () => this.filters,
    sessions: () => this.sessions(),
    isWhole: () => this.isWhole(),
  });
  readonly conflictsOf = this.#conflicts.of;
  readonly inConflict = this.#conflicts.counted;
  /** Whether something can be done about a conflict of this session. */
  mayRemedy(session: SessionItem): boolean {
    return this.mayPlan() && isAhead(session, this.now()) && this.conflictsOf(session).length > 0;
  }

  reload(): void {
    this.loaded.reload();
    this.#conflicts.reload();
  }

  /** The first sessions of each day are shown, or later ones in their place. */
  #shownKey(): string {
    return this.#lists.some(({ hasEarlier }) => hasEarlier()) ? 'calendar.part' : 'calendar.shown';
  }
  /** The instants between which a day of the week lies. */
  #boundsOf(index: number): ReturnType<typeof dayBounds> {
    return dayBounds(weekOf(this.day())[index] ?? this.day(), this.#zone());
  }
}

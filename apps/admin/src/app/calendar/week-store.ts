import { httpResource } from '@angular/common/http';
import { computed, inject, Injectable } from '@angular/core';
import { itemsOf } from '../api/items-of.ts';
import { allOf } from '../api/all-of.ts';
import { apiRoot } from '../api/api.ts';
import { paged } from '../api/paged.ts';
import { Session } from '../api/session.ts';
import type { BranchHoliday, CalendarConflict, ExpectedSession, Page, SessionItem } from '../api/shapes.ts';
import { Words } from '../i18n/words.ts';
import { isAhead } from '../sessions/session-phase.ts';
import { fromAddress } from '../ui/from-address.ts';
import { minuteClock } from '../ui/minute-clock.ts';
import { dayIn, isDay, mondayOf } from '../ui/zoned-time.ts';
import { calendarFilters, type CalendarFilters } from './calendar-filters.ts';
import { holidaysOn } from './holidays-on.ts';
import { conflictsBySession, sessionKey, type SessionConflict } from '../sessions/conflicts-by-session.ts';
import { expectedSessions } from './expected-sessions.ts';
import { dayBounds, eachOnce, placedFrom, weekBounds, weekDays, weekOf } from './week.ts';

/** How many sessions of a day are read at first; more come when they are asked for. */
const atFirst = 10;

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
  readonly #lists = [0, 1, 2, 3, 4, 5, 6].map((index) =>
    paged<SessionItem>('/sessions', () => ({
      ...dayBounds(weekOf(this.day())[index] ?? this.day(), this.#zone()),
      ...this.filters.query(),
      limit: atFirst,
    })),
  );
  readonly loaded = allOf(this.#lists.map(({ first }) => first));
  readonly sessions = computed((): readonly SessionItem[] =>
    placedFrom(eachOnce(this.#lists.flatMap(({ items }) => items())), mondayOf(this.day())),
  );
  readonly filters: CalendarFilters = calendarFilters(() => this.sessions());
  /** Whether every session of the week is here: no count is said of what was not read. */
  readonly isWhole = computed(() => this.#lists.every(({ next }) => next() === null));
  readonly #ahead = expectedSessions(computed(() => ({ ...weekBounds(this.day(), this.#zone()), query: this.filters.query() })));
  /** Whether it is known what is expected beside what is planned. */
  readonly #isAsked = computed(() => this.#ahead.status() === 'idle' || this.#ahead.status() === 'resolved');
  readonly #expected = computed((): readonly ExpectedSession[] => (this.#ahead.hasValue() ? this.#ahead.value() : []));
  readonly total = computed(() => {
    if (this.loaded.status() !== 'resolved') return undefined;
    const planned = this.#words.count(this.isWhole() ? 'calendar.count' : 'calendar.shown', this.sessions().length);
    const expected = this.#expected().length;
    return expected === 0 ? planned : `${planned} · ${this.#words.count('calendar.expectedCount', expected)}`;
  });
  readonly days = computed(() =>
    weekDays(this.sessions(), this.day()).map((one, index) => {
      const list = this.#lists[index];
      const expected = this.#expected().filter(({ startsAt, timeZone }) => dayIn(startsAt, timeZone) === one.day);
      const isEmpty = one.entries.length + expected.length === 0 && list?.next() === null && this.#isAsked();
      return { ...one, list, expected, isEmpty, isWhole: list?.next() === null, holidays: this.#holidaysOn(one.day) };
    }),
  );

  /** Whether there is nothing to show: neither a session nor a holiday. */
  readonly isEmpty = computed(
    () =>
      this.sessions().length + this.#expected().length === 0 &&
      this.#isAsked() &&
      this.days().every(({ holidays }) => holidays.length === 0),
  );

  readonly #week = computed(() => weekOf(this.day()));
  readonly #closed = httpResource<Page<BranchHoliday>>(() => ({
    url: `${apiRoot}/holidays`,
    params: { from: this.#week()[0] ?? this.day(), to: this.#week()[6] ?? this.day(), limit: 200 },
  }));
  #holidaysOn(day: string): readonly string[] {
    const all = itemsOf(this.#closed);
    return holidaysOn(this.#words, this.filters, all, day);
  }

  readonly mayPlan = computed(() => this.#session.may('groups:write'));
  /** Conflicts are for people who plan; others see the same calendar without them. */
  readonly #clashes = httpResource<Page<CalendarConflict>>(() =>
    this.mayPlan()
      ? { url: `${apiRoot}/schedule-conflicts`, params: { ...weekBounds(this.day(), this.#zone()), ...this.filters.side(), limit: 200 } }
      : undefined,
  );
  readonly #conflicts = computed(() => conflictsBySession(this.#words, itemsOf(this.#clashes)));
  /** What the session needs at the same time as another group; nothing of a session that does not take place. */
  conflictsOf({ groupId, startsAt, state }: SessionItem): readonly SessionConflict[] {
    return state === 'planned' ? (this.#conflicts().get(sessionKey(groupId, startsAt)) ?? []) : [];
  }
  readonly inConflict = computed(() => this.sessions().filter((session) => this.conflictsOf(session).length > 0).length);
  /** Whether something can be done about a conflict of this session. */
  mayRemedy(session: SessionItem): boolean {
    return this.mayPlan() && isAhead(session, this.now()) && this.conflictsOf(session).length > 0;
  }

  reload(): void {
    this.loaded.reload();
    this.#ahead.reload();
    this.#clashes.reload();
  }
}

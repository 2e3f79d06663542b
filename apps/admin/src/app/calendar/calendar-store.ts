import { HttpClient, httpResource } from '@angular/common/http';
import { computed, inject, Injectable, resource, signal } from '@angular/core';
import { firstValueFrom } from 'rxjs';
import { itemsOf } from '../api/items-of.ts';
import { apiRoot, queryOf } from '../api/api.ts';
import { Session } from '../api/session.ts';
import type { BranchHoliday, CalendarConflict, Page, SessionItem } from '../api/shapes.ts';
import { Words } from '../i18n/words.ts';
import { sessionPhase } from '../sessions/session-phase.ts';
import { fromAddress } from '../ui/from-address.ts';
import { Kinds } from '../ui/index.ts';
import { minuteClock } from '../ui/minute-clock.ts';
import { addDays, dayIn, isDay } from '../ui/zoned-time.ts';
import { entriesOf, expectedEntry, type CalendarEntry } from './calendar-entry.ts';
import { calendarFilters, type CalendarFilters } from './calendar-filters.ts';
import { expectedSessions } from './expected-sessions.ts';
import { rangeOf, type CalendarView } from './calendar-range.ts';
import { conflictsBySession, sessionKey, type SessionConflict } from '../sessions/conflicts-by-session.ts';
import { holidaysOn } from './holidays-on.ts';
import { dayBounds, eachOnce, placedFrom } from './week.ts';

/** The most sessions that are drawn: a month of a large centre has more, and the page says so. */
const mostSessions = 1000;
const pageSize = 200;

interface Found {
  readonly items: readonly SessionItem[];
  /** Whether every session of the window is among the items. */
  readonly isWhole: boolean;
}

/** The sessions of a day, a week or a month, as they are drawn in a grid. Days and filters come from the address. */
@Injectable()
export class CalendarStore {
  readonly view = fromAddress<CalendarView>('week');
  readonly date = fromAddress('');
  readonly #session = inject(Session);
  readonly #words = inject(Words);
  readonly #kinds = inject(Kinds);
  readonly #http = inject(HttpClient);
  readonly now = minuteClock();

  readonly zone = computed(() => this.#session.timeZone());
  readonly today = computed(() => dayIn(this.now(), this.zone()));
  readonly day = computed(() => (isDay(this.date()) ? this.date() : this.today()));
  readonly range = computed(() => rangeOf(this.view(), this.day()), { equal: (a, b) => a.first === b.first && a.last === b.last });
  readonly bounds = computed(() => ({
    from: dayBounds(this.range().first, this.zone()).from,
    to: dayBounds(this.range().last, this.zone()).to,
  }));
  readonly days = computed(() => {
    const { first, last } = this.range();
    const days = [first];
    for (let day = first; day < last;) days.push((day = addDays(day, 1)));
    return days;
  });

  readonly loaded = resource({
    params: () => ({ ...this.bounds(), ...this.filters.query() }),
    loader: ({ params }) => this.#load(params),
  });
  readonly #found = computed((): Found => (this.loaded.hasValue() ? this.loaded.value() : { items: [], isWhole: false }));
  readonly sessions = computed((): readonly SessionItem[] => placedFrom(this.#found().items, this.range().first));
  readonly isWhole = computed(() => this.#found().isWhole);
  readonly filters: CalendarFilters = calendarFilters(() => this.sessions());
  readonly #ahead = expectedSessions(computed(() => ({ ...this.bounds(), query: this.filters.query() })));
  readonly #expected = computed(() => (this.#ahead.hasValue() ? this.#ahead.value() : []));
  /** Whether nothing is planned and nothing is expected: not said while either is read. */
  readonly isEmpty = computed(() => {
    const isAsked = this.#ahead.status() === 'idle' || this.#ahead.status() === 'resolved';
    return this.isWhole() && isAsked && this.sessions().length + this.#expected().length === 0;
  });
  readonly total = computed(() => {
    if (!this.loaded.hasValue()) return undefined;
    const planned = this.#words.count(this.isWhole() ? 'calendar.countShown' : 'calendar.firstShown', this.sessions().length);
    const expected = this.#expected().length;
    return expected === 0 ? planned : `${planned} · ${this.#words.count('calendar.expectedCount', expected)}`;
  });

  /** How many sessions each kind has, most first. */
  readonly counts = computed(() => {
    const byKind = Map.groupBy([...this.sessions(), ...this.#expected()], ({ kind }) => kind);
    const counted = [...byKind].map(([code, all]) => ({ kind: this.#kinds.face(code), count: all.length }));
    return counted.toSorted((a, b) => b.count - a.count || a.kind.code.localeCompare(b.kind.code));
  });

  readonly entries = computed((): readonly CalendarEntry[] => [
    ...this.sessions().flatMap((session) =>
      entriesOf(session, {
        phase: sessionPhase(session, this.now()),
        kind: this.#kinds.face(session.kind),
        conflicts: this.conflictsOf(session),
        mayMove: this.#session.may('sessions:write'),
      }),
    ),
    ...this.#expected().map((session) => expectedEntry(session, this.#kinds.face(session.kind))),
  ]);
  /** The session whose details are shown beside the grid. */
  readonly selectedId = signal<string | undefined>(undefined);
  readonly selected = computed(() => this.entries().find(({ id }) => id === this.selectedId()));

  readonly #closed = httpResource<Page<BranchHoliday>>(() => ({
    url: `${apiRoot}/holidays`,
    params: { from: this.range().first, to: this.range().last, limit: pageSize },
  }));
  readonly holidays = computed(() => {
    const all = itemsOf(this.#closed);
    const named = this.days().map((day) => ({ day, lines: holidaysOn(this.#words, this.filters, all, day) }));
    return named.filter(({ lines }) => lines.length > 0);
  });

  readonly mayPlan = computed(() => this.#session.may('groups:write'));
  /** Conflicts are for people who plan; others see the same calendar without them. */
  readonly #clashes = httpResource<Page<CalendarConflict>>(() =>
    this.mayPlan()
      ? { url: `${apiRoot}/schedule-conflicts`, params: { ...this.bounds(), ...this.filters.side(), limit: pageSize } }
      : undefined,
  );
  readonly #conflicts = computed(() => conflictsBySession(this.#words, itemsOf(this.#clashes)));
  conflictsOf({ groupId, startsAt, state }: SessionItem): readonly SessionConflict[] {
    return state === 'planned' ? (this.#conflicts().get(sessionKey(groupId, startsAt)) ?? []) : [];
  }
  readonly inConflict = computed(() => this.sessions().filter((session) => this.conflictsOf(session).length > 0).length);

  reload(): void {
    this.loaded.reload();
    this.#ahead.reload();
    this.#clashes.reload();
  }
  /** Reads page after page, so that a grid has no gaps; a window with more than can be drawn is cut off, and says so. */
  async #load(query: Parameters<typeof queryOf>[0]): Promise<Found> {
    const items: SessionItem[] = [];
    for (let cursor: string | null = ''; ;) {
      const params = queryOf({ ...query, limit: pageSize, cursor });
      const page: Page<SessionItem> = await firstValueFrom(this.#http.get<Page<SessionItem>>(`${apiRoot}/sessions`, { params }));
      items.push(...page.items);
      cursor = page.nextCursor;
      if (cursor === null || items.length >= mostSessions) return { items: eachOnce(items), isWhole: cursor === null };
    }
  }
}

import { HttpClient } from '@angular/common/http';
import { computed, inject, Injectable, resource, signal } from '@angular/core';
import { firstValueFrom } from 'rxjs';
import { allOf, ifAsked } from '../api/all-of.ts';
import { apiRoot, queryOf } from '../api/api.ts';
import { Session } from '../api/session.ts';
import type { Page, SessionItem } from '../api/shapes.ts';
import { Words } from '../i18n/words.ts';
import { sessionPhase } from '../sessions/session-phase.ts';
import { fromAddress } from '../ui/from-address.ts';
import { Kinds } from '../ui/index.ts';
import { minuteClock } from '../ui/minute-clock.ts';
import { addDays, dayIn, isDay } from '../ui/zoned-time.ts';
import { entriesOf, expectedEntry, type CalendarEntry } from './calendar-entry.ts';
import { calendarFilters, type CalendarFilters } from './calendar-filters.ts';
import { type Expected, expectedSessions } from './expected-sessions.ts';
import { rangeOf, type CalendarView } from './calendar-range.ts';
import { holidaysIn } from './holidays-in.ts';
import { shownConflicts } from './shown-conflicts.ts';
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

  readonly #planned = resource({
    params: () => ({ ...this.bounds(), ...this.filters.query() }),
    loader: ({ params }) => this.#load(params),
  });
  readonly #found = computed((): Found => (this.#planned.hasValue() ? this.#planned.value() : { items: [], isWhole: false }));
  readonly sessions = computed((): readonly SessionItem[] => placedFrom(this.#found().items, this.range().first));
  readonly filters: CalendarFilters = calendarFilters(() => this.sessions());
  readonly #ahead = expectedSessions(computed(() => ({ ...this.bounds(), query: this.filters.query() })));
  /** The planned sessions, and the expected ones behind the horizon of planning: nothing is said before both are here. */
  readonly loaded = allOf([this.#planned, ifAsked(this.#ahead)]);
  readonly #isLoaded = computed(() => ['resolved', 'reloading'].includes(this.loaded.status()));
  readonly #foundAhead = computed((): Expected => (this.#ahead.hasValue() ? this.#ahead.value() : { items: [], isWhole: true }));
  readonly #expected = computed(() => this.#foundAhead().items);
  /** Whether everything of the window is here: no count is said of what was not read. */
  readonly isWhole = computed(() => this.#found().isWhole && this.#foundAhead().isWhole);
  readonly isEmpty = computed(() => this.#isLoaded() && this.isWhole() && this.sessions().length + this.#expected().length === 0);
  readonly total = computed(() => {
    if (!this.#isLoaded()) return undefined;
    const planned = this.#words.count(this.#found().isWhole ? 'calendar.countShown' : 'calendar.firstShown', this.sessions().length);
    const expected = this.#expected().length;
    const key = this.#foundAhead().isWhole ? 'calendar.expectedCount' : 'calendar.expectedShown';
    return expected === 0 ? planned : `${planned} · ${this.#words.count(key, expected)}`;
  });

  /** How many of the sessions that are here each kind has, most first. */
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

  readonly #holidaysOn = holidaysIn(
    () => this.range(),
    () => this.filters,
  );
  readonly holidays = computed(() =>
    this.days()
      .map((day) => ({ day, lines: this.#holidaysOn(day) }))
      .filter(({ lines }) => lines.length > 0),
  );

  readonly mayPlan = computed(() => this.#session.may('groups:write'));
  readonly #conflicts = shownConflicts({
    bounds: () => this.bounds(),
    filters: () => this.filters,
    sessions: () => this.sessions(),
    isWhole: () => this.#found().isWhole,
  });
  readonly conflictsOf = this.#conflicts.of;
  readonly inConflict = this.#conflicts.counted;

  reload(): void {
    this.loaded.reload();
    this.#conflicts.reload();
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

import { httpResource } from '@angular/common/http';
import { computed, inject, Injectable } from '@angular/core';
import { allOf } from '../api/all-of.ts';
import { apiRoot } from '../api/api.ts';
import { paged } from '../api/paged.ts';
import { Session } from '../api/session.ts';
import type { Branch, BranchHoliday, CalendarConflict, Page, SessionItem } from '../api/shapes.ts';
import { Words } from '../i18n/words.ts';
import { holidayLines, Kinds } from '../ui/index.ts';
import { fromAddress } from '../ui/from-address.ts';
import { naturalOrder } from '../ui/natural-order.ts';
import { minuteClock } from '../ui/minute-clock.ts';
import { addDays, dayIn, isDay } from '../ui/zoned-time.ts';
import type { FilterChoice } from './filter-menu.ts';
import { conflictsBySession, sessionKey, type SessionConflict } from './conflicts-by-session.ts';
import { chosen } from './filters.ts';
import { dayBounds, eachOnce, weekBounds, weekDays, weekOf } from './week.ts';

/** How many sessions of a day are read at first; more come when they are asked for. */
const atFirst = 10;
const pathOf = (day: string): readonly string[] => ['/calendar', 'list', day];
const namesOf = (choices: readonly FilterChoice[], values: readonly string[]): readonly string[] =>
  choices.filter(({ value }) => values.includes(value)).map(({ name }) => name);

/** The sessions of one week, by day, narrowed to branches and kinds. Week and filters come from the address, so that a link shows the same. */
@Injectable()
export class WeekStore {
  readonly date = fromAddress('');
  /** Ids of branches and codes of kinds, with commas; empty for all. */
  readonly branch = fromAddress<string | undefined>(undefined);
  readonly kind = fromAddress<string | undefined>(undefined);
  readonly #session = inject(Session);
  readonly #words = inject(Words);
  readonly #kinds = inject(Kinds);
  readonly now = minuteClock();

  readonly #zone = computed(() => this.#session.timeZone());
  readonly today = computed(() => dayIn(this.now(), this.#zone()));
  readonly #day = computed(() => (isDay(this.date()) ? this.date() : this.today()));
  /** The addresses of the weeks around. */
  readonly paths = computed(() => ({
    previous: pathOf(addDays(this.#day(), -7)),
    next: pathOf(addDays(this.#day(), 7)),
    current: pathOf(this.today()),
  }));
  readonly range = computed(() => {
    const week = weekOf(this.#day());
    return { from: this.#words.day(week[0] ?? this.#day(), 'short'), to: this.#words.day(week[6] ?? this.#day(), 'short') };
  });

  readonly chosenBranches = computed(() => chosen(this.branch()));
  readonly chosenKinds = computed(() => chosen(this.kind()));
  /** The list of each day, Monday first. Days are read one by one, so that each shows its first sessions however many the week has. */
  readonly #lists = [0, 1, 2, 3, 4, 5, 6].map((index) =>
    paged<SessionItem>('/sessions', () => ({
      ...dayBounds(weekOf(this.#day())[index] ?? this.#day(), this.#zone()),
      branchId: this.chosenBranches(),
      kind: this.chosenKinds(),
      limit: atFirst,
    })),
  );
  readonly loaded = allOf(this.#lists.map(({ first }) => first));
  readonly #branchPage = httpResource<Page<Branch>>(() => `${apiRoot}/branches?limit=200`);
  readonly branches = computed((): readonly FilterChoice[] => {
    const own = this.#session.membership()?.branches;
    const all = this.#branchPage.hasValue() ? this.#branchPage.value().items : [];
    const compare = naturalOrder(this.#words.language());
    return (own ?? all).map(({ id, name }) => ({ value: id, name })).toSorted((a, b) => compare(a.name, b.name));
  });
  readonly kinds = computed((): readonly FilterChoice[] =>
    this.#kinds.all().map(({ code, name, icon }) => ({ value: code, name: name[this.#words.language()], icon })),
  );
  readonly isFiltered = computed(() => this.chosenBranches().length + this.chosenKinds().length > 0);
  readonly filterNames = computed(() =>
    [...namesOf(this.branches(), this.chosenBranches()), ...namesOf(this.kinds(), this.chosenKinds())].join(', '),
  );

  readonly sessions = computed(() => eachOnce(this.#lists.flatMap(({ items }) => items())));
  /** Whether every session of the week is here: no count is said of what was not read. */
  readonly isWhole = computed(() => this.#lists.every(({ next }) => next() === null));
  readonly days = computed(() =>
    weekDays(this.sessions(), this.#day()).map((one, index) => {
      const list = this.#lists[index];
      return { ...one, list, isWhole: list?.next() === null, holidays: this.#holidaysOn(one.day) };
    }),
  );

  /** Whether there is nothing to show: neither a session nor a holiday. */
  readonly isEmpty = computed(() => this.sessions().length === 0 && this.days().every(({ holidays }) => holidays.length === 0));

  readonly #week = computed(() => weekOf(this.#day()));
  readonly #closed = httpResource<Page<BranchHoliday>>(() => ({
    url: `${apiRoot}/holidays`,
    params: { from: this.#week()[0] ?? this.#day(), to: this.#week()[6] ?? this.#day(), limit: 200 },
  }));
  #holidaysOn(day: string): readonly string[] {
    const all = this.#closed.hasValue() ? this.#closed.value().items : [];
    const shown = all.filter(
      ({ on, branchId }) => on === day && (this.chosenBranches().length === 0 || this.chosenBranches().includes(branchId)),
    );
    return holidayLines(this.#words, shown, this.chosenBranches().length || this.branches().length || Infinity);
  }

  /** Conflicts are for people who plan; others see the same calendar without them. */
  readonly #clashes = httpResource<Page<CalendarConflict>>(() =>
    this.#session.may('groups:write')
      ? { url: `${apiRoot}/schedule-conflicts`, params: { ...weekBounds(this.#day(), this.#zone()), limit: 200 } }
      : undefined,
  );
  readonly #conflicts = computed(() => conflictsBySession(this.#words, this.#clashes.hasValue() ? this.#clashes.value().items : []));
  /** What the session needs at the same time as another group; nothing of a session that does not take place. */
  conflictsOf({ groupId, startsAt, state }: SessionItem): readonly SessionConflict[] {
    return state === 'planned' ? (this.#conflicts().get(sessionKey(groupId, startsAt)) ?? []) : [];
  }
  readonly inConflict = computed(() => this.sessions().filter((session) => this.conflictsOf(session).length > 0).length);
}

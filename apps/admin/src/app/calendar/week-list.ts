import { httpResource } from '@angular/common/http';
import { afterRenderEffect, ChangeDetectionStrategy, Component, computed, ElementRef, inject, input } from '@angular/core';
import { MatButton, MatIconButton } from '@angular/material/button';
import { Router, RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { apiRoot } from '../api/api.ts';
import { Session } from '../api/session.ts';
import type { Branch, Page, SessionItem } from '../api/shapes.ts';
import { Words } from '../i18n/words.ts';
import { minuteClock } from '../ui/minute-clock.ts';
import { addDays, dayIn, isDay } from '../ui/zoned-time.ts';
import { SingleKeys } from '../shell/single-keys.ts';
import { Empty, Faces, Icon, Skeleton, kindFace, kindFaces } from '../ui/index.ts';
import { calendarKey } from './calendar-keys.ts';
import { FilterMenu, type FilterChoice } from './filter-menu.ts';
import { chosen } from './filters.ts';
import { SessionLine } from './session-line.ts';
import { weekBounds, weekDays, weekOf } from './week.ts';

/** A week of sessions as a list by day. The week and the filters are the address, so a link shows the same. */
@Component({
  selector: 'saath-week-list',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Empty, Faces, FilterMenu, Icon, MatButton, MatIconButton, RouterLink, SessionLine, Skeleton, TranslocoPipe],
  templateUrl: './week-list.html',
  styleUrl: './week-list.css',
  host: { '(document:keydown)': 'press($event)' },
})
export class WeekList {
  readonly date = input.required<string>();
  /** Ids of branches and codes of kinds, with commas; empty for all. */
  readonly branch = input<string>();
  readonly kind = input<string>();
  protected readonly words = inject(Words);
  readonly #session = inject(Session);
  readonly #router = inject(Router);
  readonly #singleKeys = inject(SingleKeys);
  readonly #element = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  protected readonly now = minuteClock();

  readonly #zone = computed(() => this.#session.timeZone());
  protected readonly today = computed(() => dayIn(this.now(), this.#zone()));
  readonly #day = computed(() => (isDay(this.date()) ? this.date() : this.today()));
  protected readonly week = computed(() => weekOf(this.#day()));
  protected readonly previous = computed(() => ['/calendar', 'list', addDays(this.#day(), -7)]);
  protected readonly next = computed(() => ['/calendar', 'list', addDays(this.#day(), 7)]);
  protected readonly current = computed(() => ['/calendar', 'list', this.today()]);

  readonly #query = computed(() => ({ ...weekBounds(this.#day(), this.#zone()), limit: 200 }));
  protected readonly loaded = httpResource<Page<SessionItem>>(() => ({ url: `${apiRoot}/sessions`, params: this.#query() }));
  readonly #branchPage = httpResource<Page<Branch>>(() => `${apiRoot}/branches?limit=200`);

  protected readonly branches = computed((): readonly FilterChoice[] => {
    const own = this.#session.membership()?.branches;
    const all = this.#branchPage.hasValue() ? this.#branchPage.value().items : [];
    return (own ?? all).map(({ id, name }) => ({ value: id, name }));
  });
  protected readonly kinds = computed((): readonly FilterChoice[] =>
    kindFaces.map(({ code, name }) => ({ value: code, name: name[this.words.language()], icon: kindFace(code).icon })),
  );
  protected readonly chosenBranches = computed(() => chosen(this.branch()));
  protected readonly chosenKinds = computed(() => chosen(this.kind()));

  protected readonly sessions = computed(() => {
    const items = this.loaded.hasValue() ? this.loaded.value().items : [];
    const fits = (among: readonly string[], value: string): boolean => among.length === 0 || among.includes(value);
    return items.filter(({ branchId, kind }) => fits(this.chosenBranches(), branchId) && fits(this.chosenKinds(), kind));
  });
  protected readonly days = computed(() => weekDays(this.sessions(), this.#day()));
  protected readonly filtered = computed(() => this.chosenBranches().length + this.chosenKinds().length > 0);

  constructor() {
    let isShown = false;
    afterRenderEffect(() => {
      if (isShown || !this.loaded.hasValue()) return;
      isShown = true;
      this.#toToday();
    });
  }
  /** Late in the week, what is over would hide what is next. */
  #toToday(): void {
    const today = this.#element.querySelector('section.today');
    if (today?.previousElementSibling) today.scrollIntoView({ block: 'start' });
  }
  protected press(event: KeyboardEvent): void {
    const to = calendarKey(event, this.#singleKeys.on());
    if (to === undefined) return;
    event.preventDefault();
    void this.#router.navigate([...this[to]()], { queryParamsHandling: 'preserve' });
  }

  protected range(): { readonly from: string; readonly to: string } {
    const [from = this.#day(), to = this.#day()] = [this.week()[0], this.week()[6]];
    return { from: this.words.day(from, 'short'), to: this.words.day(to, 'short') };
  }
  protected filterNames(): string {
    const names = (choices: readonly FilterChoice[], values: readonly string[]): readonly string[] =>
      choices.filter(({ value }) => values.includes(value)).map(({ name }) => name);
    return [...names(this.branches(), this.chosenBranches()), ...names(this.kinds(), this.chosenKinds())].join(', ');
  }
}

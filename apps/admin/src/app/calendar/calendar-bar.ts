import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { MatButton, MatIconButton } from '@angular/material/button';
import { Router, RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { Words } from '../i18n/words.ts';
import { SingleKeys } from '../shell/single-keys.ts';
import { Chip, Icon } from '../ui/index.ts';
import { calendarKey } from './calendar-keys.ts';
import type { CalendarFilters } from './calendar-filters.ts';
import { calendarViews, rangeOf, stepped, type CalendarView } from './calendar-range.ts';
import { FilterMenu } from './filter-menu.ts';

type MenuName = 'branches' | 'facilitators' | 'kinds';
interface Menu extends Readonly<Record<'param' | 'icon' | 'label' | 'all', string>> {
  readonly choices: MenuName;
  readonly values: `chosen${Capitalize<MenuName>}`;
}
const labels = {
  branches: { label: 'calendar.branches', all: 'calendar.allBranches' },
  facilitators: { label: 'calendar.facilitators', all: 'calendar.allFacilitators' },
  kinds: { label: 'calendar.kinds', all: 'calendar.allKinds' },
};
/** The filters whose values are chosen from a list; that of the branches is there where there are several. */
const menus: readonly Menu[] = [
  { param: 'branch', icon: 'apartment', choices: 'branches', values: 'chosenBranches', ...labels.branches },
  { param: 'facilitator', icon: 'record_voice_over', choices: 'facilitators', values: 'chosenFacilitators', ...labels.facilitators },
  { param: 'kind', icon: 'category', choices: 'kinds', values: 'chosenKinds', ...labels.kinds },
];

/** The head of the calendar: which days are shown, the way to others, the views and the filters. Every part of it is an address. */
@Component({
  selector: 'saath-calendar-bar',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Chip, FilterMenu, Icon, MatButton, MatIconButton, RouterLink, TranslocoPipe],
  templateUrl: './calendar-bar.html',
  styleUrl: './calendar-bar.css',
  host: { '(document:keydown)': 'press($event)' },
})
export class CalendarBar {
  readonly view = input.required<CalendarView>();
  readonly day = input.required<string>();
  readonly today = input.required<string>();
  readonly filters = input.required<CalendarFilters>();
  /** How many of the sessions shown are in conflict. */
  readonly inConflict = input.required<string | undefined>();
  /** How many sessions are shown, in words; undefined before they are there. */
  readonly total = input<string>();
  protected readonly words = inject(Words);
  protected readonly views = calendarViews;
  readonly #router = inject(Router);
  /** Whether the page was opened without any filter, so that the last ones are chosen again. */
  protected readonly isPlain = !this.#router.url.includes('?');
  readonly #singleKeys = inject(SingleKeys);

  protected readonly title = computed(() => {
    const { first, last } = rangeOf(this.view(), this.day());
    if (this.view() === 'day') return this.words.day(this.day());
    if (this.view() === 'month') return this.words.monthOf(this.day());
    return this.words.say('calendar.range', { from: this.words.day(first, 'short'), to: this.words.day(last, 'short') });
  });
  protected readonly paths = computed(() => ({
    previous: this.#path(this.view(), stepped(this.view(), this.day(), -1)),
    next: this.#path(this.view(), stepped(this.view(), this.day(), 1)),
    current: this.#path(this.view(), this.today()),
  }));
  protected readonly menus = computed(() => menus.filter(({ param }) => param !== 'branch' || this.filters().branches().length > 1));
  protected pathOf(view: CalendarView): readonly string[] {
    return this.#path(view, this.day());
  }
  protected changedParams(): { readonly changed: string | undefined } {
    return { changed: this.filters().isChanged() ? undefined : 'true' };
  }

  protected press(event: KeyboardEvent): void {
    const key = calendarKey(event, this.#singleKeys.on());
    if (key === undefined) return;
    event.preventDefault();
    const path = key === 'previous' || key === 'next' || key === 'current' ? this.paths()[key] : this.pathOf(key);
    void this.#router.navigate([...path], { queryParamsHandling: 'preserve' });
  }
  #path(view: CalendarView, day: string): readonly string[] {
    return ['/calendar', view, day];
  }
}

import { BreakpointObserver } from '@angular/cdk/layout';
import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { MatButton } from '@angular/material/button';
import { Router, RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { Words } from '../i18n/words.ts';
import { SessionActions } from '../sessions/session-actions.ts';
import { LocalisedText } from '../ui/localised-text.ts';
import { HolidayLabel, Icon, ResourceStates, Skeleton } from '../ui/index.ts';
import { CalendarBar } from './calendar-bar.ts';
import type { CalendarView } from './calendar-range.ts';
import { stepped } from './calendar-range.ts';
import { CalendarStore } from './calendar-store.ts';
import { loadDragging } from './dragging.ts';
import { SessionPanel } from './session-panel.ts';
import { swipeOf } from './swipe.ts';
import { TimeGrid } from './time-grid.ts';
import type { Drop } from './time-grid.ts';
import { WeekStrip } from './week-strip.ts';

/** A day, a week or a month of sessions as a grid. */
@Component({
  selector: 'saath-calendar-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    LocalisedText,
    CalendarBar,
    HolidayLabel,
    Icon,
    MatButton,
    ResourceStates,
    RouterLink,
    SessionPanel,
    Skeleton,
    TimeGrid,
    TranslocoPipe,
    WeekStrip,
  ],
  providers: [CalendarStore],
  templateUrl: './calendar-page.html',
  styleUrl: './calendar-page.css',
})
export class CalendarPage {
  readonly view = input.required<Exclude<CalendarView, 'list'>>();
  readonly date = input.required<string>();
  readonly branch = input<string>();
  readonly kind = input<string>();
  readonly facilitator = input<string>();
  readonly changed = input<string>();
  protected readonly store = inject(CalendarStore);
  protected readonly words = inject(Words);
  readonly #actions = inject(SessionActions);
  readonly #router = inject(Router);
  readonly #phone = toSignal(inject(BreakpointObserver).observe('(max-width: 599px)'));
  /** On a phone a day is one of the strip of its week. */
  protected readonly isPhone = computed(() => this.#phone()?.matches === true);
  #touched: { readonly x: number; readonly y: number } | undefined;

  constructor() {
    // Beside the grid, which waits for it.
    void loadDragging();
    this.store.view.connect(this.view);
    this.store.date.connect(this.date);
    this.store.filters.connect(this);
  }

  protected async drop({ entry, to }: Drop): Promise<void> {
    if (entry.phase !== 'expected' && (await this.#actions.move(entry.session, { wanted: to }))) this.store.reload();
  }
  protected async act(action: 'move' | 'cancel' | 'restore' | 'lead'): Promise<void> {
    const entry = this.store.selected();
    if (entry !== undefined && entry.phase !== 'expected' && (await this.#actions[action](entry.session))) this.store.reload();
  }
  protected openDay(day: string): void {
    void this.#router.navigate(['/calendar', 'day', day], { queryParamsHandling: 'preserve' });
  }

  protected touch({ touches }: TouchEvent): void {
    const [first, ...more] = touches;
    this.#touched = first === undefined || more.length > 0 ? undefined : { x: first.clientX, y: first.clientY };
  }
  /** A finger that goes sideways turns to the next day, week or month; on a phone it pushes a week, which is wider than the screen. */
  protected lift({ changedTouches }: TouchEvent): void {
    const [last] = changedTouches;
    const way =
      this.#touched === undefined || last === undefined ? undefined : swipeOf(this.#touched, { x: last.clientX, y: last.clientY });
    this.#touched = undefined;
    if (way === undefined || (this.isPhone() && this.view() === 'week')) return;
    const day = stepped(this.view(), this.store.day(), way === 'next' ? 1 : -1);
    void this.#router.navigate(['/calendar', this.view(), day], { queryParamsHandling: 'preserve' });
  }
}

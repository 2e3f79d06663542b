import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Router, RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { Words } from '../i18n/words.ts';
import { SessionActions } from '../sessions/session-actions.ts';
import { HolidayLabel, Icon, ResourceStates, Skeleton } from '../ui/index.ts';
import { CalendarBar } from './calendar-bar.ts';
import type { CalendarView } from './calendar-range.ts';
import { stepped } from './calendar-range.ts';
import { CalendarStore } from './calendar-store.ts';
import { SessionPanel } from './session-panel.ts';
import { swipeOf } from './swipe.ts';
import { TimeGrid, type Drop } from './time-grid.ts';

/** A day, a week or a month of sessions as a grid. */
@Component({
  selector: 'saath-calendar-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [CalendarBar, HolidayLabel, Icon, MatButton, ResourceStates, RouterLink, SessionPanel, Skeleton, TimeGrid, TranslocoPipe],
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
  #touched: { readonly x: number; readonly y: number } | undefined;

  constructor() {
    this.store.view.connect(this.view);
    this.store.date.connect(this.date);
    this.store.filters.connect(this);
  }

  protected async drop({ entry, to }: Drop): Promise<void> {
    if (await this.#actions.move(entry.session, to)) this.store.reload();
  }
  protected async move(): Promise<void> {
    const session = this.store.selected()?.session;
    if (session !== undefined && (await this.#actions.move(session))) this.store.reload();
  }
  protected async cancel(): Promise<void> {
    const session = this.store.selected()?.session;
    if (session !== undefined && (await this.#actions.cancel(session))) this.store.reload();
  }
  protected async lead(): Promise<void> {
    const session = this.store.selected()?.session;
    if (session !== undefined && (await this.#actions.lead(session))) this.store.reload();
  }
  protected openDay(day: string): void {
    void this.#router.navigate(['/calendar', 'day', day], { queryParamsHandling: 'preserve' });
  }

  protected touch({ touches }: TouchEvent): void {
    const [first, ...more] = touches;
    this.#touched = first === undefined || more.length > 0 ? undefined : { x: first.clientX, y: first.clientY };
  }
  /** A finger that goes sideways turns to the next day, week or month. */
  protected lift({ changedTouches }: TouchEvent): void {
    const [last] = changedTouches;
    const way =
      this.#touched === undefined || last === undefined ? undefined : swipeOf(this.#touched, { x: last.clientX, y: last.clientY });
    this.#touched = undefined;
    if (way === undefined) return;
    const day = stepped(this.view(), this.store.day(), way === 'next' ? 1 : -1);
    void this.#router.navigate(['/calendar', this.view(), day], { queryParamsHandling: 'preserve' });
  }
}

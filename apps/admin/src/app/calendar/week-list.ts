import { afterRenderEffect, ChangeDetectionStrategy, Component, ElementRef, inject, input } from '@angular/core';
import { MatButton, MatIconButton } from '@angular/material/button';
import { Router, RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { Words } from '../i18n/words.ts';
import { SingleKeys } from '../shell/single-keys.ts';
import { Chip, Empty, HolidayLabel, Icon, LoadMore, ResourceStates, Skeleton } from '../ui/index.ts';
import { calendarKey } from './calendar-keys.ts';
import { FilterMenu } from './filter-menu.ts';
import { SessionLine } from './session-line.ts';
import { WeekStore } from './week-store.ts';

/** A week of sessions as a list by day. */
@Component({
  selector: 'saath-week-list',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    Chip,
    Empty,
    FilterMenu,
    HolidayLabel,
    Icon,
    LoadMore,
    MatButton,
    MatIconButton,
    ResourceStates,
    RouterLink,
    SessionLine,
    Skeleton,
    TranslocoPipe,
  ],
  providers: [WeekStore],
  templateUrl: './week-list.html',
  styleUrl: './week-list.css',
  host: { '(document:keydown)': 'press($event)' },
})
export class WeekList {
  readonly date = input.required<string>();
  readonly branch = input<string>();
  readonly kind = input<string>();
  protected readonly store = inject(WeekStore);
  protected readonly words = inject(Words);
  readonly #router = inject(Router);
  readonly #singleKeys = inject(SingleKeys);
  readonly #element = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;

  constructor() {
    this.store.date.connect(this.date);
    this.store.branch.connect(this.branch);
    this.store.kind.connect(this.kind);
    let isShown = false;
    afterRenderEffect(() => {
      if (isShown || this.store.loaded.status() !== 'resolved') return;
      isShown = true;
      this.#scrollToToday();
    });
  }
  protected press(event: KeyboardEvent): void {
    const week = calendarKey(event, this.#singleKeys.on());
    if (week === undefined) return;
    event.preventDefault();
    void this.#router.navigate([...this.store.paths()[week]], { queryParamsHandling: 'preserve' });
  }
  /** Late in the week the days that are over would hide the next session. */
  #scrollToToday(): void {
    const today = this.#element.querySelector('section.today');
    if (today?.previousElementSibling) today.scrollIntoView({ block: 'start' });
  }
}

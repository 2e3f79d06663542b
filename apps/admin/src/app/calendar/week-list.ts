import { afterRenderEffect, ChangeDetectionStrategy, Component, ElementRef, inject, input, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { Words } from '../i18n/words.ts';
import { ConflictRemedies } from '../sessions/conflict-remedies.ts';
import { Chip, Empty, HolidayLabel, LoadMore, ResourceStates, Skeleton } from '../ui/index.ts';
import { CalendarBar } from './calendar-bar.ts';
import { SessionLine } from './session-line.ts';
import { WeekStore } from './week-store.ts';

/** A week of sessions as a list by day. */
@Component({
  selector: 'saath-week-list',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    ...[CalendarBar, Chip, ConflictRemedies, Empty, HolidayLabel, LoadMore, MatButton],
    ...[ResourceStates, RouterLink, SessionLine, Skeleton, TranslocoPipe],
  ],
  providers: [WeekStore],
  templateUrl: './week-list.html',
  styleUrl: './week-list.css',
})
export class WeekList {
  readonly date = input.required<string>();
  readonly branch = input<string>();
  readonly kind = input<string>();
  readonly facilitator = input<string>();
  readonly changed = input<string>();
  protected readonly store = inject(WeekStore);
  protected readonly words = inject(Words);
  readonly #element = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;

  constructor() {
    this.store.date.connect(this.date);
    this.store.filters.connect(this);
    let isShown = false;
    afterRenderEffect(() => {
      if (isShown || this.store.loaded.status() !== 'resolved') return;
      isShown = true;
      this.#scrollToToday();
    });
  }
  /** The session of which the ways out of its conflicts are shown: they are read when they are asked for. */
  protected readonly opened = signal<string | undefined>(undefined);

  protected open(id: string, { target }: Event): void {
    const isOpen = target instanceof HTMLDetailsElement && target.open;
    this.opened.update((before) => (isOpen ? id : before === id ? undefined : before));
  }
  /** Late in the week the days that are over would hide the next session. */
  #scrollToToday(): void {
    const today = this.#element.querySelector('section.today');
    if (today?.previousElementSibling) today.scrollIntoView({ block: 'start' });
  }
}

import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import type { FollowUpItem } from '../api/shapes.ts';
import { Words } from '../i18n/words.ts';
import { daysBetween } from '../ui/zoned-time.ts';
import { Chip, type StatusTone } from '../ui/chip.ts';

/** When a follow-up is due, seen from a day: overdue, today, tomorrow, or its date. */
@Component({
  selector: 'saath-due-chip',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Chip],
  template: `<saath-chip [tone]="tone()">{{ text() }}</saath-chip>`,
})
export class DueChip {
  readonly followUp = input.required<Pick<FollowUpItem, 'dueOn' | 'overdueDays' | 'state'>>();
  /** Today where the reader is. */
  readonly today = input.required<string>();
  readonly #words = inject(Words);
  readonly #days = computed(() => daysBetween(this.today(), this.followUp().dueOn));
  readonly #overdue = computed(() => (this.followUp().state === 'due' ? this.followUp().overdueDays : 0));

  protected readonly tone = computed((): StatusTone => {
    if (this.#overdue() > 0) return 'caution';
    return this.#days() === 0 ? 'info' : 'neutral';
  });
  protected readonly text = computed(() => {
    if (this.#overdue() > 0) return this.#words.count('follow-ups.overdue', this.#overdue());
    if (this.#days() === 0) return this.#words.say('follow-ups.today');
    return this.#days() === 1 ? this.#words.say('follow-ups.tomorrow') : this.#date(this.followUp().dueOn);
  });

  /** Aftercare lasts two years: a day of another year says which. */
  #date(day: string): string {
    return this.#words.day(day, day.slice(0, 4) === this.today().slice(0, 4) ? 'short' : 'short-year');
  }
}

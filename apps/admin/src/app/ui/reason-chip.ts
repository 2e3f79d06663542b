import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import type { AttentionReason } from '../api/shapes.ts';
import { Words } from '../i18n/words.ts';
import { Chip, type StatusTone } from './chip.ts';
import { reasonWords } from './reason-words.ts';

const looks: Readonly<Record<string, { readonly tone: StatusTone; readonly icon: string }>> = {
  'talk-wanted': { tone: 'attention', icon: 'volunteer_activism' },
  'safety-note': { tone: 'attention', icon: 'shield_person' },
  'craving-rising': { tone: 'neutral', icon: 'trending_up' },
  'mood-low': { tone: 'neutral', icon: 'trending_down' },
  'mentor-not-reached': { tone: 'caution', icon: 'phone_missed' },
  'no-contact': { tone: 'caution', icon: 'phone_disabled' },
  'group-lapsed': { tone: 'neutral', icon: 'group_off' },
  'follow-up-overdue': { tone: 'caution', icon: 'event_repeat' },
  'missed-in-a-row': { tone: 'neutral', icon: 'event_busy' },
  'outside-visit-unanswered': { tone: 'neutral', icon: 'event_upcoming' },
  'missed-last': { tone: 'neutral', icon: 'event_busy' },
};

/** One reason why a member needs a word, with its numbers. Absence is grey, an overdue call is amber; nothing is a score. */
@Component({
  selector: 'saath-reason-chip',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Chip],
  styles: ':host { display: inline-flex }',
  template: `<saath-chip [tone]="look().tone" [icon]="look().icon" [attr.lang]="lang()">{{ text() }}</saath-chip>`,
})
export class ReasonChip {
  readonly reason = input.required<AttentionReason>();
  readonly #words = inject(Words);
  protected readonly look = computed(() => looks[this.reason().code] ?? { tone: 'neutral' as const, icon: 'volunteer_activism' });
  /** A reason of one kind is in the words of the kind. */
  protected readonly lang = computed(() => this.#words.languageOf(this.reason().text));
  protected readonly text = computed(() => reasonWords(this.#words, this.reason()));
}

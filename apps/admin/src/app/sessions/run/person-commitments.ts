import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { commitmentLimits, commitmentOutcomes } from '@saath/domain/records';
import type { EarlierCommitment } from '../../api/shapes.ts';
import { Words } from '../../i18n/words.ts';
import { Icon } from '../../ui/index.ts';
import type { RosterRow } from './roster-rows.ts';
import type { SessionRecords } from './session-records.ts';

/** The commitments of a person from the last session, each to be answered for; and below it what they will do before the next session. */
@Component({
  selector: 'saath-person-commitments',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Icon, TranslocoPipe],
  styleUrl: './person-commitments.css',
  template: `
    @for (earlier of toReview(); track earlier.id) {
      <section class="earlier" [attr.aria-labelledby]="'commitment-' + earlier.id">
        <saath-icon name="bookmark" />
        <p [id]="'commitment-' + earlier.id">
          <span class="saath-small saath-muted">{{ 'sessions.commitment.from' | transloco: { day: words.day(earlier.on) } }}</span>
          <strong>{{ earlier.text }}</strong>
        </p>
        <div class="outcomes" role="group" [attr.aria-label]="'sessions.commitment.ask' | transloco">
          @for (outcome of outcomes; track outcome) {
            <button type="button" [attr.aria-pressed]="earlier.outcome === outcome" (click)="review(earlier, outcome)">
              {{ 'sessions.commitment.outcome.' + outcome | transloco }}
            </button>
          }
        </div>
      </section>
    }
    <label for="new-commitment">{{ 'sessions.commitment.new' | transloco }}</label>
    <input
      #text
      id="new-commitment"
      autocomplete="off"
      [maxLength]="most"
      [value]="commitment()"
      (change)="commit(text.value)"
      (keydown.enter)="text.blur()"
    />
  `,
})
export class PersonCommitments {
  readonly row = input.required<RosterRow>();
  readonly records = input.required<SessionRecords>();
  protected readonly words = inject(Words);
  protected readonly most = commitmentLimits.textLength;
  protected readonly outcomes = commitmentOutcomes;
  protected readonly toReview = computed(() => this.records().toReview(this.row().personId));
  protected readonly commitment = computed(() => this.records().commitmentOf(this.row().personId));

  /** The same tap again takes the answer back. */
  protected review(earlier: EarlierCommitment, outcome: (typeof commitmentOutcomes)[number]): void {
    this.records().review(earlier, earlier.outcome === outcome ? null : outcome);
  }
  protected commit(text: string): void {
    if (text.trim() !== this.commitment()) this.records().commit(this.row(), text.trim());
  }
}

import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { type FormGroup, ReactiveFormsModule } from '@angular/forms';
import { MatError, MatFormField, MatHint, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { TranslocoDirective } from '@jsverse/transloco';
import { firstReminderBounds, lateAfterBounds, remindsDayBefore, type SourcedValue } from '@saath/domain/programmes';
import { Words } from '../i18n/words.ts';
import { countedBack } from '../ui/counted-back.ts';
import { TimeInput } from '../ui/day/time-input.ts';
import { Kinds } from '../ui/kinds.ts';

/** When people of a group are reminded and from when they are late: `firstReminder` and `lateAfter` of a form, with what counts without them. */
@Component({
  selector: 'saath-group-timing',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [MatError, MatFormField, MatHint, MatInput, MatLabel, ReactiveFormsModule, TimeInput, TranslocoDirective],
  template: `
    <div *transloco="let t" class="saath-form" [formGroup]="form()">
      @if (remindsBefore()) {
        <mat-form-field appearance="outline" subscriptSizing="dynamic">
          <mat-label>{{ t('common.optional-field', { label: t('groups.timing.first-reminder') }) }}</mat-label>
          <input
            matInput
            saathTime
            inputmode="numeric"
            autocomplete="off"
            maxlength="10"
            name="firstReminder"
            formControlName="firstReminder"
          />
          <mat-hint>{{ reminderHint() }}</mat-hint>
          <mat-error>{{ t('common.time-between', reminderBounds) }}</mat-error>
        </mat-form-field>
      }
      @if (marksLate()) {
        <mat-form-field appearance="outline" subscriptSizing="dynamic">
          <mat-label>{{ t('common.optional-field', { label: t('groups.timing.late-after') }) }}</mat-label>
          <input matInput type="number" name="lateAfter" formControlName="lateAfter" [min]="lateBounds.from" [max]="lateBounds.to" />
          <mat-hint>{{ lateHint() }}</mat-hint>
          <mat-error>{{ t('common.number-between', lateBounds) }}</mat-error>
        </mat-form-field>
      }
    </div>
  `,
})
export class GroupTiming {
  readonly form = input.required<FormGroup>();
  readonly kind = input.required<string>();
  readonly branchId = input.required<string>();
  protected readonly reminderBounds = firstReminderBounds;
  protected readonly lateBounds = lateAfterBounds;
  readonly #kinds = inject(Kinds);
  readonly #words = inject(Words);
  readonly #known = computed(() => this.#kinds.of(this.kind()));
  readonly #inherited = computed(() => this.#kinds.settingsIn(this.kind(), this.branchId()));
  protected readonly remindsBefore = computed(() => remindsDayBefore(this.#known()?.reminderPlan ?? []));
  protected readonly marksLate = computed(() => this.#known()?.attendance.states.includes('late') === true);
  protected readonly reminderHint = computed(() =>
    this.#hint(this.#inherited()?.firstReminder, (time) => time ?? countedBack(this.#words, this.#known()?.reminderPlan ?? [])),
  );
  protected readonly lateHint = computed(() =>
    this.#hint(this.#inherited()?.lateAfter, (count) => this.#words.say('common.minutes', { count })),
  );

  /** What counts without a value of the group, and the level that says so. */
  #hint<Value>(sourced: SourcedValue<Value> | undefined, textOf: (value: Value) => string): string {
    if (sourced === undefined) return '';
    return this.#words.say(`groups.timing.from.${sourced.from}`, { value: textOf(sourced.value) });
  }
}

import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import type { FormControl } from '@angular/forms';
import { TranslocoDirective } from '@jsverse/transloco';
import { firstReminderBounds, lateAfterBounds, remindsDayBefore, type SourcedValue } from '@saath/domain/programmes';
import { Words } from '../i18n/words.ts';
import { countedBack } from '../ui/counted-back.ts';
import { TimeField } from '../ui/day/time-field.ts';
import { Kinds } from '../ui/kinds.ts';
import { NumberField } from '../ui/number-field.ts';

/** When people of a group are reminded and from when they are late, with what counts without them. */
@Component({
  selector: 'saath-group-timing',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [NumberField, TimeField, TranslocoDirective],
  template: `
    <div *transloco="let t" class="saath-form">
      @if (remindsBefore()) {
        <saath-time-field
          fieldName="firstReminder"
          placeholder=""
          [control]="firstReminder()"
          [label]="t('common.optional-field', { label: t('groups.timing.first-reminder') })"
          [hint]="reminderHint()"
          [bounds]="reminderBounds"
        />
      }
      @if (marksLate()) {
        <saath-number-field
          fieldName="lateAfter"
          [control]="lateAfter()"
          [label]="t('common.optional-field', { label: t('groups.timing.late-after') })"
          [hint]="lateHint()"
          [bounds]="lateBounds"
        />
      }
    </div>
  `,
})
export class GroupTiming {
  readonly firstReminder = input.required<FormControl<string | null>>();
  readonly lateAfter = input.required<FormControl<number | null>>();
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

  /** The value that applies where the group sets none, and the level that sets it. */
  #hint<Value>(sourced: SourcedValue<Value> | undefined, textOf: (value: Value) => string): string {
    if (sourced === undefined) return '';
    return this.#words.say(`groups.timing.from.${sourced.from}`, { value: textOf(sourced.value) });
  }
}

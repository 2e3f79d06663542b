import { ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { attendanceLimits } from '@saath/domain/attendance';
import type { RosterRow } from './roster-rows.ts';

/** The minutes that are offered as buttons; any other number can be written. */
const offered = [5, 10, 15, 20, 30, 45];

/** Asks how much of the session a person missed who came late or left early. Nobody has to say it. */
@Component({
  selector: 'saath-part-minutes',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [TranslocoPipe],
  styleUrl: './part-minutes.css',
  template: `
    <fieldset>
      <legend>{{ 'sessions.part.ask-' + row().state | transloco }}</legend>
      @for (minutes of choices(); track minutes) {
        <button type="button" [attr.aria-pressed]="row().missed === minutes" (click)="said.emit(minutes)">{{ minutes }}</button>
      }
      <label>
        <input
          #other
          type="number"
          inputmode="numeric"
          [min]="fewest"
          [max]="most()"
          [value]="isOffered() ? '' : row().missed"
          (change)="write(other)"
        />
        {{ 'sessions.part.minutes' | transloco }}
      </label>
    </fieldset>
  `,
})
export class PartMinutes {
  readonly row = input.required<RosterRow>();
  /** The length of the session, in minutes. */
  readonly length = input.required<number>();
  /** The minutes that the person missed. */
  readonly said = output<number>();
  protected readonly fewest = attendanceLimits.minutes.from;
  protected readonly most = computed(() => Math.min(this.length(), attendanceLimits.minutes.to));
  protected readonly choices = computed(() => offered.filter((minutes) => minutes < this.most()));
  protected readonly isOffered = computed(() => this.choices().includes(this.row().missed ?? -1));

  /** Takes a whole number within the session; anything else is put back to what is stored. */
  protected write(field: HTMLInputElement): void {
    const minutes = field.valueAsNumber;
    if (Number.isInteger(minutes) && minutes >= 0 && minutes <= this.most()) return this.said.emit(minutes);
    field.value = this.isOffered() ? '' : String(this.row().missed ?? '');
  }
}

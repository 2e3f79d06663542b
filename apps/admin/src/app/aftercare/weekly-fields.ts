import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import { ReactiveFormsModule } from '@angular/forms';
import { MatFormField, MatLabel } from '@angular/material/form-field';
import { MatOption, MatSelect } from '@angular/material/select';
import { MatSlideToggle } from '@angular/material/slide-toggle';
import { TranslocoDirective } from '@jsverse/transloco';
import { Words } from '../i18n/words.ts';
import { TimeField } from '../ui/day/time-field.ts';
import type { PlanForm } from './plan-form.ts';

/** The week of Monday 5 January 2026, from which the names of the weekdays are read. */
const weekdays = [1, 2, 3, 4, 5, 6, 7].map((day) => ({ day, on: `2026-01-${String(day + 4).padStart(2, '0')}` }));

/** Whether there are weekly calls, with their weekday and time. */
@Component({
  selector: 'saath-weekly-fields',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [MatFormField, MatLabel, MatOption, MatSelect, MatSlideToggle, ReactiveFormsModule, TimeField, TranslocoDirective],
  template: `
    <ng-container *transloco="let t" [formGroup]="form()">
      <mat-slide-toggle formControlName="isWeekly">{{ t('aftercare.weekly') }}</mat-slide-toggle>
      @if (form().controls.isWeekly.value) {
        <div class="saath-pair">
          <mat-form-field appearance="outline" subscriptSizing="dynamic">
            <mat-label>{{ t('aftercare.weekday') }}</mat-label>
            <mat-select formControlName="weeklyOn">
              @for (one of weekdays; track one.day) {
                <mat-option [value]="one.day">{{ words.weekday(one.on) }}</mat-option>
              }
            </mat-select>
          </mat-form-field>
          <saath-time-field fieldName="weekly-at" [control]="form().controls.weeklyAt" [label]="t('aftercare.weekly-at')" />
        </div>
      }
    </ng-container>
  `,
  styles: `
    .saath-pair {
      margin-top: var(--saath-3);
    }
  `,
})
export class WeeklyFields {
  readonly form = input.required<PlanForm>();
  protected readonly words = inject(Words);
  protected readonly weekdays = weekdays;
}

import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { ReactiveFormsModule } from '@angular/forms';
import { MatFormField, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { MatOption, MatSelect } from '@angular/material/select';
import { TranslocoDirective } from '@jsverse/transloco';
import { careLimits, preferredTimes } from '@saath/domain/care';
import { languages } from '@saath/domain/kernel';
import type { ColleagueOption } from '../attention/colleagues.ts';
import type { PlanForm } from './plan-form.ts';

/** The owner of the contacts, the language and the time of day, and what the person intends about meetings outside. */
@Component({
  selector: 'saath-touch-fields',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [MatFormField, MatInput, MatLabel, MatOption, MatSelect, ReactiveFormsModule, TranslocoDirective],
  template: `
    <ng-container *transloco="let t" [formGroup]="form()">
      <div class="three">
        <mat-form-field appearance="outline" subscriptSizing="dynamic">
          <mat-label>{{ t('aftercare.owner') }}</mat-label>
          <mat-select formControlName="ownerId">
            <mat-option value="">{{ t('follow-ups.noOwner') }}</mat-option>
            @for (one of colleagues(); track one.value) {
              <mat-option [value]="one.value">{{ one.label }}</mat-option>
            }
          </mat-select>
        </mat-form-field>
        <mat-form-field appearance="outline" subscriptSizing="dynamic">
          <mat-label>{{ t('aftercare.language') }}</mat-label>
          <mat-select formControlName="language">
            @for (one of languages; track one) {
              <mat-option [value]="one">{{ t('common.language.' + one) }}</mat-option>
            }
          </mat-select>
        </mat-form-field>
        <mat-form-field appearance="outline" subscriptSizing="dynamic">
          <mat-label>{{ t('aftercare.time') }}</mat-label>
          <mat-select formControlName="preferredTime">
            @for (one of times; track one) {
              <mat-option [value]="one">{{ t('aftercare.times.' + one) }}</mat-option>
            }
          </mat-select>
        </mat-form-field>
      </div>
      <mat-form-field appearance="outline" subscriptSizing="dynamic">
        <mat-label>{{ t('common.optional-field', { label: t('aftercare.goals') }) }}</mat-label>
        <textarea matInput rows="2" formControlName="goals" [maxlength]="most"></textarea>
      </mat-form-field>
    </ng-container>
  `,
  styles: `
    :host {
      display: grid;
      gap: var(--saath-4);
    }
    .three {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(170px, 1fr));
      gap: var(--saath-4);
    }
  `,
})
export class TouchFields {
  readonly form = input.required<PlanForm>();
  readonly colleagues = input.required<readonly ColleagueOption[]>();
  protected readonly languages = languages;
  protected readonly times = preferredTimes;
  protected readonly most = careLimits.noteLength;
}

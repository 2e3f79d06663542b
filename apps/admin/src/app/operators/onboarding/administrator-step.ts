import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { ReactiveFormsModule } from '@angular/forms';
import { MatError, MatFormField, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { TranslocoDirective } from '@jsverse/transloco';
import { staffLimits } from '@saath/domain/staff';
import { OnboardingDraft } from './onboarding-draft.ts';

/** The fourth question: the first administrator. */
@Component({
  selector: 'saath-administrator-step',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [MatError, MatFormField, MatInput, MatLabel, ReactiveFormsModule, TranslocoDirective],
  template: `
    <ng-container *transloco="let t">
      <h2 tabindex="-1">{{ t('platform.onboarding.administrator.title') }}</h2>
      <p>{{ t('platform.onboarding.administrator.text') }}</p>
      <mat-form-field appearance="outline" subscriptSizing="dynamic">
        <mat-label>{{ t('platform.onboarding.administrator.name') }}</mat-label>
        <input matInput name="administrator" [maxlength]="limits.nameLength" autocomplete="off" [formControl]="fields.name" />
        <mat-error>{{ t('common.write-it') }}</mat-error>
      </mat-form-field>
      <mat-form-field appearance="outline" subscriptSizing="dynamic">
        <mat-label>{{ t('platform.onboarding.administrator.email') }}</mat-label>
        <input matInput type="email" name="email" autocomplete="off" [formControl]="fields.email" />
        <mat-error>{{ t('sign-in.email-help') }}</mat-error>
      </mat-form-field>
    </ng-container>
  `,
  styleUrl: './step.css',
})
export class AdministratorStep {
  protected readonly limits = staffLimits;
  protected readonly fields = inject(OnboardingDraft).form.controls.administrator.controls;
}

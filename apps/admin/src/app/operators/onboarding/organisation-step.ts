import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { ReactiveFormsModule } from '@angular/forms';
import { MatError, MatFormField, MatHint, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { MatOption, MatSelect } from '@angular/material/select';
import { TranslocoDirective } from '@jsverse/transloco';
import { centreLimits } from '@saath/domain/centres';
import { languageNames } from '../../i18n/language-choice.ts';
import { CountryField } from '../../ui/country-field.ts';
import { TimeZoneField } from '../../ui/time-zone-field.ts';
import { OnboardingDraft } from './onboarding-draft.ts';

/** The first question: the organisation. */
@Component({
  selector: 'saath-organisation-step',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    CountryField,
    MatError,
    MatFormField,
    MatHint,
    MatInput,
    MatLabel,
    MatOption,
    MatSelect,
    ReactiveFormsModule,
    TimeZoneField,
    TranslocoDirective,
  ],
  template: `
    <ng-container *transloco="let t">
      <h2 tabindex="-1">{{ t('platform.onboarding.organisation.title') }}</h2>
      <p>{{ t('platform.onboarding.organisation.text') }}</p>
      <mat-form-field appearance="outline" subscriptSizing="dynamic">
        <mat-label>{{ t('platform.onboarding.organisation.name') }}</mat-label>
        <input matInput name="name" [maxlength]="limits.nameLength" autocomplete="off" [formControl]="fields.name" />
        <mat-error>{{ t('common.write-it') }}</mat-error>
      </mat-form-field>
      <mat-form-field appearance="outline" subscriptSizing="dynamic">
        <mat-label>{{ t('platform.onboarding.organisation.slug') }}</mat-label>
        <input
          matInput
          name="slug"
          [maxlength]="limits.slugLength.to"
          autocomplete="off"
          autocapitalize="none"
          [formControl]="fields.slug"
        />
        <mat-hint>{{ t('platform.onboarding.organisation.slug-help') }}</mat-hint>
        <mat-error>{{ t('problems.centres/slug-invalid') }}</mat-error>
      </mat-form-field>
      <saath-time-zone-field [control]="fields.timeZone" [label]="t('platform.onboarding.organisation.time-zone')" />
      <saath-country-field [control]="fields.country" />
      <mat-form-field appearance="outline" subscriptSizing="dynamic">
        <mat-label>{{ t('platform.onboarding.organisation.languages') }}</mat-label>
        <mat-select multiple [formControl]="fields.languages">
          @for (one of languages; track one.code) {
            <mat-option [value]="one.code"
              ><span [attr.lang]="one.code">{{ one.name }}</span></mat-option
            >
          }
        </mat-select>
        <mat-error>{{ t('problems.centres/languages-missing') }}</mat-error>
      </mat-form-field>
    </ng-container>
  `,
  styleUrl: './step.css',
})
export class OrganisationStep {
  protected readonly limits = centreLimits;
  protected readonly fields = inject(OnboardingDraft).form.controls.organisation.controls;
  protected readonly languages = languageNames;
}

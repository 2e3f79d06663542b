import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { FormGroup, ReactiveFormsModule } from '@angular/forms';
import { MatError, MatFormField, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { TranslocoDirective } from '@jsverse/transloco';
import { branchLimits } from '@saath/domain/branches';
import { optionalText, requiredText } from '../../ui/fields.ts';
import { CountryField } from '../../ui/country-field.ts';
import { TimeZoneField } from '../../ui/time-zone-field.ts';

/** The questions about a branch, new or old. */
export const branchForm = () =>
  new FormGroup({ name: requiredText(), address: optionalText(), timeZone: requiredText('Asia/Kolkata'), country: optionalText() });

/** The request to the API; without a country of its own, that of the centre applies. */
export const branchBody = ({ name, address, timeZone, country }: ReturnType<ReturnType<typeof branchForm>['getRawValue']>) => ({
  name: name.trim(),
  address: address.trim(),
  timeZone,
  country: country === '' ? null : country,
});

@Component({
  selector: 'saath-branch-fields',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [CountryField, MatError, MatFormField, MatInput, MatLabel, ReactiveFormsModule, TimeZoneField, TranslocoDirective],
  template: `
    <ng-container *transloco="let t">
      <mat-form-field appearance="outline" subscriptSizing="dynamic">
        <mat-label>{{ t('settings.branches.name') }}</mat-label>
        <input matInput name="name" [maxlength]="limits.nameLength" autocomplete="off" [formControl]="form().controls.name" />
        <mat-error>{{ t('common.write-it') }}</mat-error>
      </mat-form-field>
      <mat-form-field appearance="outline" subscriptSizing="dynamic">
        <mat-label>{{ t('common.optional-field', { label: t('settings.branches.address') }) }}</mat-label>
        <textarea matInput name="address" rows="2" [maxlength]="limits.addressLength" [formControl]="form().controls.address"></textarea>
      </mat-form-field>
      <saath-time-zone-field [control]="form().controls.timeZone" [label]="t('settings.centre.time-zone')" />
      <saath-country-field [control]="form().controls.country" [inherits]="true" />
    </ng-container>
  `,
  styles: `
    :host {
      display: flex;
      flex-direction: column;
      gap: var(--saath-4);
    }
  `,
})
export class BranchFields {
  protected readonly limits = branchLimits;
  readonly form = input.required<ReturnType<typeof branchForm>>();
}

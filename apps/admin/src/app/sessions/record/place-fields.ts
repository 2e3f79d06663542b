import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { type FormGroup, ReactiveFormsModule } from '@angular/forms';
import { MatFormField, MatLabel } from '@angular/material/form-field';
import { MatOption, MatSelect } from '@angular/material/select';
import { TranslocoDirective } from '@jsverse/transloco';
import type { Places } from './places.ts';

/** The branch and the room of one session: `branchId` and `roomId` of a form. */
@Component({
  selector: 'saath-place-fields',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [MatFormField, MatLabel, MatOption, MatSelect, ReactiveFormsModule, TranslocoDirective],
  styleUrl: '../../ui/dialog.css',
  template: `
    @if (places().branches().length > 0) {
      <div *transloco="let t" class="pair" [formGroup]="form()">
        <mat-form-field appearance="outline" subscriptSizing="dynamic">
          <mat-label>{{ t('common.branch') }}</mat-label>
          <mat-select formControlName="branchId" (selectionChange)="form().get('roomId')?.setValue('')">
            @for (one of places().branches(); track one.id) {
              <mat-option [value]="one.id">{{ one.name }}</mat-option>
            }
          </mat-select>
        </mat-form-field>
        <mat-form-field appearance="outline" subscriptSizing="dynamic">
          <mat-label>{{ t('sessions.place.room') }}</mat-label>
          <mat-select formControlName="roomId">
            <mat-option value="">{{ t('sessions.place.noRoom') }}</mat-option>
            @for (one of places().rooms(); track one.id) {
              <mat-option [value]="one.id">{{ one.name }}</mat-option>
            }
          </mat-select>
        </mat-form-field>
      </div>
    }
  `,
})
export class PlaceFields {
  readonly form = input.required<FormGroup>();
  readonly places = input.required<Places>();
}

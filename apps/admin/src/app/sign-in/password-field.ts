import { ChangeDetectionStrategy, Component, input, signal } from '@angular/core';
import { type FormControl, ReactiveFormsModule } from '@angular/forms';
import { MatIconButton } from '@angular/material/button';
import { MatError, MatFormField, MatHint, MatLabel, MatSuffix } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { TranslocoPipe } from '@jsverse/transloco';
import { Icon } from '../ui/icon.ts';

/** A password field that can show its text, which prevents more typing errors than a second field. */
@Component({
  selector: 'saath-password-field',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Icon, MatError, MatFormField, MatHint, MatIconButton, MatInput, MatLabel, MatSuffix, ReactiveFormsModule, TranslocoPipe],
  template: `
    <mat-form-field appearance="outline" subscriptSizing="dynamic">
      <mat-label>{{ label() }}</mat-label>
      <input matInput [name]="name()" [type]="shown() ? 'text' : 'password'" [autocomplete]="autocomplete()" [formControl]="control()" />
      <button
        matSuffix
        matIconButton
        type="button"
        [attr.aria-label]="'sign-in.show-password' | transloco"
        [attr.aria-pressed]="shown()"
        (click)="shown.set(!shown())"
      >
        <saath-icon [name]="shown() ? 'visibility_off' : 'visibility'" />
      </button>
      @if (hint(); as words) {
        <mat-hint>{{ words }}</mat-hint>
      }
      <mat-error>{{ hint() ?? ('common.write-it' | transloco) }}</mat-error>
    </mat-form-field>
  `,
  styles: `
    mat-form-field {
      width: 100%;
    }
  `,
})
export class PasswordField {
  readonly control = input.required<FormControl<string>>();
  readonly label = input.required<string>();
  readonly autocomplete = input.required<'current-password' | 'new-password'>();
  readonly hint = input<string>();
  /** Of the field, by which password managers and tests know it. */
  readonly name = input('password');
  protected readonly shown = signal(false);
}

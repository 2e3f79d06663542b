import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { FormGroup, ReactiveFormsModule } from '@angular/forms';
import { MatButton } from '@angular/material/button';
import { MatError, MatFormField, MatHint, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { TranslocoDirective } from '@jsverse/transloco';
import { PasswordField } from '../sign-in/password-field.ts';
import { requiredEmail, requiredText } from '../ui/fields.ts';
import { formSending } from '../ui/form-sending.ts';
import { Notice } from '../ui/notice.ts';
import { ProblemNote } from '../ui/problem.ts';
import { SignInDataStore } from './sign-in-data-store.ts';

/** Asks to sign in with another address, which counts once it is confirmed from its own mailbox. */
@Component({
  selector: 'saath-email-form',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    MatButton,
    MatError,
    MatFormField,
    MatHint,
    MatInput,
    MatLabel,
    PasswordField,
    ProblemNote,
    ReactiveFormsModule,
    TranslocoDirective,
  ],
  template: `
    <form *transloco="let t" class="saath-card saath-stack" novalidate [formGroup]="form" (ngSubmit)="save()">
      <h2>{{ t('account.email.title') }}</h2>
      @if (store.data.hasValue()) {
        @let data = store.data.value();
        @if (data.email !== null) {
          <p>{{ t('account.email.now', { email: data.email }) }}</p>
        }
        @if (data.newEmail !== null) {
          <p role="status">{{ t('account.email.waits', { email: data.newEmail }) }}</p>
        }
      }
      @if (sending.fault(); as thrown) {
        <saath-problem [fault]="thrown" [retryable]="false" />
      }
      <mat-form-field appearance="outline" subscriptSizing="dynamic">
        <mat-label>{{ t('account.email.label') }}</mat-label>
        <input matInput type="email" name="email" autocomplete="off" formControlName="email" />
        <mat-hint>{{ t('account.email.help') }}</mat-hint>
        <mat-error>{{ t('sign-in.email-help') }}</mat-error>
      </mat-form-field>
      <saath-password-field
        [control]="form.controls.currentPassword"
        [label]="t('account.current-password')"
        autocomplete="current-password"
      />
      <div class="saath-row">
        <button type="submit" matButton="tonal" [disabled]="sending.busy()">{{ t('account.email.save') }}</button>
      </div>
    </form>
  `,
})
export class EmailForm {
  readonly #notice = inject(Notice);
  protected readonly store = inject(SignInDataStore);
  protected readonly sending = formSending();
  protected readonly form = new FormGroup({ email: requiredEmail(), currentPassword: requiredText() });

  protected async save(): Promise<void> {
    const { email, currentPassword } = this.form.getRawValue();
    if (!(await this.sending.send(this.form, () => this.store.change({ email: email.trim(), currentPassword })))) return;
    this.form.reset();
    this.#notice.say('account.email.sent');
  }
}
